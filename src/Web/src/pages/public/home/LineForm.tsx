import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import OutlinedInput from "@mui/material/OutlinedInput";
import type { FormEventHandler } from "react";

type Props = {
  /** Where the browser goes with what was typed, by GET. */
  action: string;
  name: string;
  label: string;
  button: string;
  isSearch?: boolean;
  /** A serial or the like: reads left to right. */
  isLatin?: boolean;
  maxLength: number;
  onSubmit?: FormEventHandler<HTMLFormElement>;
};

/** One line to fill in and a button beside it: a form of the browser's own, which needs no script to be sent. */
export function LineForm({ action, name, label, button, isSearch, isLatin, maxLength, onSubmit }: Props) {
  return (
    <Box
      component="form"
      action={action}
      role={isSearch ? "search" : undefined}
      onSubmit={onSubmit}
      sx={{ display: "flex", gap: 1, alignItems: "stretch", maxWidth: 560 }}
    >
      <OutlinedInput
        name={name}
        placeholder={label}
        type={isSearch ? "search" : "text"}
        fullWidth
        required={!isSearch}
        autoComplete="off"
        inputProps={{
          "aria-label": label,
          maxLength,
          ...(isLatin && {
            dir: "ltr",
            autoCapitalize: "characters",
            spellCheck: false,
            style: { textAlign: "start" },
          }),
        }}
        sx={{ bgcolor: "background.paper" }}
      />
      <Button type="submit" variant="contained" sx={{ flexShrink: 0 }}>
        {button}
      </Button>
    </Box>
  );
}
