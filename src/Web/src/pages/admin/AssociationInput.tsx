import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useState } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { type Schemas, useRead } from "@/api/reads";
import { useTexts } from "@/texts";
import type { FieldProps } from "@/ui/fields";
import { useSettled } from "@/ui/useSettled";
import { words } from "@/ui/words";

/** An association of the register, found by the beginning of its name; the value is its id. */
export function AssociationInput({ name, label, help }: FieldProps) {
  const t = useTexts(words);
  const { control } = useFormContext();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<Schemas["RegisterEntry"] | null>(null);
  const q = useSettled(typed.trim());
  const found = useRead(
    "/api/v1/associations",
    { params: { query: { q: q || undefined, limit: 20 } } },
    { enabled: q !== chosen?.name },
  );
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Autocomplete
          options={found.data?.value.items ?? []}
          value={chosen}
          onChange={(_, next) => {
            setChosen(next);
            field.onChange(next?.id ?? "");
          }}
          onInputChange={(_, next) => setTyped(next)}
          onBlur={field.onBlur}
          getOptionKey={(one) => one.id}
          getOptionLabel={(one) => one.name}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          filterOptions={(all) => all}
          loading={found.isFetching}
          loadingText={t.loading}
          noOptionsText={t.nothing}
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
