import Search from "@mui/icons-material/Search";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import InputAdornment from "@mui/material/InputAdornment";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { type ReactNode, useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { useTexts } from "@/texts";
import { words } from "./words";

/** The filters of a list, which live in the address; setting one goes back to the first page. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  return {
    get: (name: string) => search.get(name) ?? undefined,
    set: (name: string, value: string | undefined) =>
      setSearch(
        (now) => {
          const next = new URLSearchParams(now);
          next.delete("after");
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    clear: () => setSearch({}, { replace: true }),
    isAny: [...search.keys()].some((name) => name !== "after"),
  };
}

/** A row of filters above a list. */
export function Filters({ children }: { children: ReactNode }) {
  const t = useTexts(words);
  const { clear, isAny } = useFilters();
  return (
    <Box role="search" sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", mb: 2, alignItems: "center" }}>
      {children}
      {isAny && <Button onClick={clear}>{t.clearFilters}</Button>}
    </Box>
  );
}

/** Searches as one types, a moment after the last key. */
export function SearchFilter({ label, name = "q" }: { label: string; name?: string }) {
  const { get, set } = useFilters();
  const asked = get(name) ?? "";
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const later = setTimeout(() => set(name, typed.trim() || undefined), 350);
    return () => clearTimeout(later);
  });
  return (
    <TextField
      label={label}
      type="search"
      size="small"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search aria-hidden />
            </InputAdornment>
          ),
        },
        htmlInput: { maxLength: 100 },
      }}
      sx={{ maxWidth: 340 }}
    />
  );
}

type ChoiceFilterProps = {
  label: string;
  name: string;
  choices: readonly { value: string; label: string }[];
  /** What no choice means, where that is not "all", such as the usual order of a list. */
  otherwise?: string;
};

export function ChoiceFilter({ label, name, choices, otherwise }: ChoiceFilterProps) {
  const t = useTexts(words);
  const { get, set } = useFilters();
  const value = get(name) ?? "";
  return (
    <TextField
      select
      label={label}
      size="small"
      value={choices.some((choice) => choice.value === value) ? value : ""}
      onChange={(event) => set(name, event.target.value || undefined)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      sx={{ width: "auto", minWidth: 170, maxWidth: "100%" }}
    >
      <MenuItem value="">{otherwise ?? t.all}</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
