import { Controller, useFormContext } from "react-hook-form";
import { PasswordField } from "./PasswordField";
import type { FieldProps } from "./TextInput";

type Props = Omit<FieldProps, "isOptional"> & { autoComplete: "current-password" | "new-password" };

/** {@link PasswordField} as a field of a form. */
export function PasswordInput({ name, label, help, autoComplete }: Props) {
  const { control } = useFormContext();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, ...field }, fieldState }) => (
        <PasswordField
          {...field}
          value={field.value ?? ""}
          inputRef={ref}
          label={label}
          autoComplete={autoComplete}
          error={!!fieldState.error}
          help={fieldState.error?.message ?? help}
        />
      )}
    />
  );
}
