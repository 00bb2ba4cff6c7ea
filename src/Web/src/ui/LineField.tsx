import FormControl from "@mui/material/FormControl";
import FormHelperText from "@mui/material/FormHelperText";
import InputLabel from "@mui/material/InputLabel";
import OutlinedInput, { type OutlinedInputProps } from "@mui/material/OutlinedInput";
import type { SxProps, Theme } from "@mui/material/styles";
import { type ReactNode, useId } from "react";

type Props = Omit<OutlinedInputProps, "label" | "notched" | "id" | "sx" | "fullWidth"> & {
  label: string;
  help?: ReactNode;
  sx?: SxProps<Theme>;
};

/** A labelled input as MUI's TextField shows it, without the menus that TextField brings along for its `select`. */
export function LineField({ label, help, error, size, sx, ...input }: Props) {
  const id = useId();
  const helpId = help ? `${id}-help` : undefined;
  return (
    <FormControl error={error} size={size} sx={sx} variant="outlined">
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <OutlinedInput id={id} label={label} aria-describedby={helpId} {...input} />
      {help && <FormHelperText id={helpId}>{help}</FormHelperText>}
    </FormControl>
  );
}
