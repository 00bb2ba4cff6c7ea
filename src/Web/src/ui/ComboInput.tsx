import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { Controller, useFormContext } from "react-hook-form";
import { matches } from "@/persian/fold";
import { useTexts } from "@/texts";
import { type Choice, ChoiceLabel, type FieldProps } from "./fields";
import { words } from "./words";

type Props = FieldProps & {
  choices: readonly (Choice & { group?: string })[];
  isLoading?: boolean;
  isDisabled?: boolean;
};

/** One of many, found by typing the beginning of its words in any spelling. */
export function ComboInput({ name, label, help, isOptional, choices, isLoading = false, isDisabled = false }: Props) {
  const { control } = useFormContext();
  const t = useTexts(words);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Autocomplete
          options={choices}
          value={choices.find((choice) => choice.value === field.value) ?? null}
          onChange={(_, choice) => field.onChange(choice?.value ?? "")}
          onBlur={field.onBlur}
          isOptionEqualToValue={(one, other) => one.value === other.value}
          getOptionDisabled={(choice) => !!choice.isDisabled}
          groupBy={choices.some((choice) => choice.group) ? (choice) => choice.group ?? "" : undefined}
          filterOptions={(all, { inputValue }) => all.filter((choice) => matches(choice.label, inputValue))}
          disabled={isDisabled}
          loading={isLoading}
          loadingText={t.loading}
          noOptionsText={t.nothing}
          openText={t.more}
          closeText={t.close}
          clearText={t.clear}
          renderOption={({ key: _, ...props }, choice) => (
            <li key={choice.value} {...props}>
              <ChoiceLabel {...choice} />
            </li>
          )}
          renderInput={(params) => (
            <TextField
              {...params}
              inputRef={field.ref}
              label={isOptional ? `${label} (${t.optional})` : label}
              error={!!fieldState.error}
              helperText={fieldState.error?.message ?? help}
            />
          )}
        />
      )}
    />
  );
}
