import { AdapterDateFns } from "@mui/x-date-pickers/AdapterDateFns";
import { DatePicker } from "@mui/x-date-pickers/DatePicker";
import { LocalizationProvider } from "@mui/x-date-pickers/LocalizationProvider";
import { faIR } from "@mui/x-date-pickers/locales";
import { enGB } from "date-fns/locale/en-GB";
import type { FormEvent } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { toLatin } from "@/persian/digits";
import { dateOf, dayOf } from "@/persian/format";
import { PersianCalendar } from "@/persian/jalaliAdapter";
import { useLanguage, useTexts } from "@/texts";
import type { FieldProps } from "./fields";
import { words } from "./words";

const persianTexts = faIR.components.MuiLocalizationProvider.defaultProps.localeText;
const initials = ["ی", "د", "س", "چ", "پ", "ج", "ش"];

// The picker reads Latin keys only; what is typed in Persian is handed on in Latin digits.
function typeLatin(event: FormEvent<HTMLElement>) {
  const input = event.target as HTMLElement;
  const typed = input.textContent ?? "";
  const latin = toLatin(typed);
  if (latin !== typed) input.textContent = latin;
}

type Props = {
  label: string;
  /** `yyyy-MM-dd` or null. */
  value: string | null;
  onChange: (day: string | null) => void;
  min?: string;
  max?: string;
  error?: string;
  help?: string;
  size?: "small" | "medium";
};

/** A day by the Jalali calendar (by the Gregorian one in English), picked or typed in any digits; `yyyy-MM-dd` outside. */
export function DayPicker({ label, value, onChange, min, max, error, help, size }: Props) {
  const isPersian = useLanguage() === "fa";
  const t = useTexts(words);
  return (
    <LocalizationProvider
      dateAdapter={isPersian ? PersianCalendar : AdapterDateFns}
      adapterLocale={isPersian ? undefined : enGB}
      localeText={isPersian ? persianTexts : undefined}
    >
      <DatePicker
        label={label}
        value={value ? dateOf(value) : null}
        format={isPersian ? "yyyy/MM/dd" : undefined}
        minDate={min ? dateOf(min) : undefined}
        maxDate={max ? dateOf(max) : undefined}
        onChange={(date) => onChange(date && !Number.isNaN(date.getTime()) ? dayOf(date) : null)}
        dayOfWeekFormatter={isPersian ? (date) => initials[date.getDay()] as string : undefined}
        slotProps={{
          textField: {
            fullWidth: true,
            size,
            error: error ? true : undefined,
            helperText: error ?? help,
            onInputCapture: isPersian ? typeLatin : undefined,
          },
          field: { clearable: true },
          openPickerButton: { "aria-label": `${label}: ${t.more}` },
        }}
      />
    </LocalizationProvider>
  );
}

/** {@link DayPicker} as a field of a form. */
export function DateInput({ name, label, help, isOptional, min, max }: FieldProps & { min?: string; max?: string }) {
  const { control } = useFormContext();
  const t = useTexts(words);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <DayPicker
          label={isOptional ? `${label} (${t.optional})` : label}
          value={field.value || null}
          onChange={(day) => {
            field.onChange(day ?? "");
            field.onBlur();
          }}
          min={min}
          max={max}
          error={fieldState.error?.message}
          help={typeof help === "string" ? help : undefined}
        />
      )}
    />
  );
}
