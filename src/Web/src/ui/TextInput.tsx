import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { useTexts } from "@/texts";
import { LineField } from "./LineField";
import { words } from "./words";

export type FieldProps = {
  /** Of the form's value. */
  name: string;
  label: string;
  help?: ReactNode;
  isOptional?: boolean;
};

export const useLabel = (label: string, isOptional?: boolean) => {
  const t = useTexts(words);
  return isOptional ? `${label} (${t.optional})` : label;
};

type TextProps = FieldProps & {
  lines?: number;
  maxLength?: number;
  type?: HTMLInputTypeAttribute;
  inputMode?: "numeric" | "tel" | "email" | "text";
  autoComplete?: string;
  autoFocus?: boolean;
  /** For codes, phones and mail addresses: reads left to right. */
  isLatin?: boolean;
};

/** A line of text, or a few. Persian and Latin digits are both welcome; the API takes either. */
export function TextInput({
  name,
  label,
  help,
  isOptional,
  lines,
  maxLength,
  type,
  inputMode,
  autoComplete,
  autoFocus,
  isLatin,
}: TextProps) {
  const { control } = useFormContext();
  const shown = useLabel(label, isOptional);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, ...field }, fieldState }) => (
        <LineField
          {...field}
          value={field.value ?? ""}
          inputRef={ref}
          label={shown}
          type={type}
          multiline={!!lines}
          minRows={lines}
          autoFocus={autoFocus}
          autoComplete={autoComplete}
          error={!!fieldState.error}
          help={fieldState.error?.message ?? help}
          inputProps={{ maxLength, inputMode, ...(isLatin && { dir: "ltr", style: { textAlign: "match-parent" } }) }}
        />
      )}
    />
  );
}
