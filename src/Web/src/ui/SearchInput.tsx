import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { Controller, useFormContext } from "react-hook-form";
import { useTexts } from "@/texts";
import type { FieldProps } from "./fields";
import { words } from "./words";

/** What is chosen: the id is sent, the label is shown. */
export type Found = { id: string; label: string };

type Props = FieldProps & {
  /** What the API found for what was typed. */
  found: readonly Found[];
  isLoading: boolean;
  onType: (typed: string) => void;
  emptyText: string;
};

/** One of many that only the API can search; the form's value is a {@link Found} or null. */
export function SearchInput({ name, label, help, found, isLoading, onType, emptyText }: Props) {
  const t = useTexts(words);
  const { control } = useFormContext();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Autocomplete<Found>
          options={found}
          value={field.value}
          onChange={(_, chosen) => field.onChange(chosen)}
          onBlur={field.onBlur}
          onInputChange={(_, typed) => onType(typed)}
          filterOptions={(all) => all}
          getOptionKey={(one) => one.id}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          loading={isLoading}
          loadingText={t.loading}
          noOptionsText={emptyText}
          openText={t.more}
          closeText={t.close}
          clearText={t.clear}
          renderInput={(params) => (
            <TextField
              {...params}
              inputRef={field.ref}
              label={label}
              error={!!fieldState.error}
              helperText={fieldState.error?.message ?? help}
            />
          )}
        />
      )}
    />
  );
}
