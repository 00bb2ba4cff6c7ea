import Checkbox from "@mui/material/Checkbox";
import FormControl from "@mui/material/FormControl";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormHelperText from "@mui/material/FormHelperText";
import FormLabel from "@mui/material/FormLabel";
import MenuItem from "@mui/material/MenuItem";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import TextField from "@mui/material/TextField";
import { Controller, useFormContext } from "react-hook-form";
import { type FieldProps, useLabel } from "./TextInput";

export { type FieldProps, TextInput } from "./TextInput";

export type Choice = { value: string; label: string; isDisabled?: boolean; help?: string };

/** A choice's label, with what it means below. */
export function ChoiceLabel({ label, help }: Choice) {
  if (!help) return label;
  return (
    <span>
      {label}
      <FormHelperText component="span" sx={{ display: "block", m: 0 }}>
        {help}
      </FormHelperText>
    </span>
  );
}

export function SelectInput({ name, label, help, isOptional, choices }: FieldProps & { choices: readonly Choice[] }) {
  const { control } = useFormContext();
  const shown = useLabel(label, isOptional);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          value={choices.some((choice) => choice.value === field.value) ? field.value : ""}
          inputRef={field.ref}
          ref={undefined}
          select
          label={shown}
          error={!!fieldState.error}
          helperText={fieldState.error?.message ?? help}
        >
          {isOptional && <MenuItem value="">—</MenuItem>}
          {choices.map((choice) => (
            <MenuItem key={choice.value} value={choice.value} disabled={choice.isDisabled}>
              {choice.label}
            </MenuItem>
          ))}
        </TextField>
      )}
    />
  );
}

/** A few choices, all visible; large enough for a thumb. */
export function RadioInput({ name, label, help, choices }: FieldProps & { choices: readonly Choice[] }) {
  const { control } = useFormContext();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <FormControl error={!!fieldState.error}>
          <FormLabel id={`${name}-label`}>{label}</FormLabel>
          <RadioGroup {...field} value={field.value ?? ""} aria-labelledby={`${name}-label`}>
            {choices.map((choice) => (
              <FormControlLabel
                key={choice.value}
                value={choice.value}
                control={<Radio />}
                label={<ChoiceLabel {...choice} />}
                disabled={choice.isDisabled}
              />
            ))}
          </RadioGroup>
          <FormHelperText>{fieldState.error?.message ?? help}</FormHelperText>
        </FormControl>
      )}
    />
  );
}

export function CheckInput({ name, label, help }: FieldProps) {
  const { control } = useFormContext();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <FormControl error={!!fieldState.error}>
          <FormControlLabel
            control={
              <Checkbox
                checked={!!field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                slotProps={{ input: { ref: field.ref } }}
              />
            }
            label={label}
          />
          <FormHelperText>{fieldState.error?.message ?? help}</FormHelperText>
        </FormControl>
      )}
    />
  );
}

/** Several of many: the value is an array of strings. */
export function ManyInput({ name, label, help, choices }: FieldProps & { choices: readonly Choice[] }) {
  const { control } = useFormContext();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => {
        const chosen: string[] = field.value ?? [];
        return (
          <FormControl component="fieldset" error={!!fieldState.error}>
            <FormLabel component="legend">{label}</FormLabel>
            {choices.map((choice) => (
              <FormControlLabel
                key={choice.value}
                control={
                  <Checkbox
                    checked={chosen.includes(choice.value)}
                    onChange={(_, isOn) =>
                      field.onChange(
                        isOn ? [...chosen, choice.value] : chosen.filter((value) => value !== choice.value),
                      )
                    }
                  />
                }
                label={<ChoiceLabel {...choice} />}
                disabled={choice.isDisabled}
              />
            ))}
            <FormHelperText>{fieldState.error?.message ?? help}</FormHelperText>
          </FormControl>
        );
      }}
    />
  );
}
