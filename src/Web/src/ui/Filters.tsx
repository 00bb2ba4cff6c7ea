import Search from "@mui/icons-material/Search";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import FormControl from "@mui/material/FormControl";
import InputLabel from "@mui/material/InputLabel";
import OutlinedInput from "@mui/material/OutlinedInput";
import useMediaQuery from "@mui/material/useMediaQuery";
import { Children, type ReactNode, useEffect, useId, useState } from "react";
import { useSearchParams } from "react-router";
import { useTexts } from "@/texts";
import { LineField } from "./LineField";
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

// As many as leave a phone room for the list itself.
const mostOnPhone = 4;
const firstOnPhone = 2;

/** A row of filters above a list. Where they are many, a phone shows the first of them until one asks for the others. */
export function Filters({ children }: { children: ReactNode }) {
  const t = useTexts(words);
  const { clear, isAny } = useFilters();
  const isNarrow = useMediaQuery("(max-width: 599px)");
  const [isOpen, setOpen] = useState(isAny);
  const filters = Children.toArray(children);
  const folds = isNarrow && filters.length > mostOnPhone;
  return (
    <Box role="search" sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", mb: 2, alignItems: "center" }}>
      {folds && !isOpen ? filters.slice(0, firstOnPhone) : filters}
      {folds && (
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.fewerFilters : t.moreFilters}
        </Button>
      )}
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
    <LineField
      label={label}
      type="search"
      size="small"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      startAdornment={<Search aria-hidden sx={{ marginInlineEnd: 1, color: "text.secondary" }} />}
      inputProps={{ maxLength: 100 }}
      sx={{ flex: "1 1 190px", maxWidth: { sm: 340 } }}
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

/** One of a few. The browser's own list: it is there at once, and a phone shows it as phones do. */
export function ChoiceFilter({ label, name, choices, otherwise }: ChoiceFilterProps) {
  const id = useId();
  const t = useTexts(words);
  const { get, set } = useFilters();
  const value = get(name) ?? "";
  return (
    // As wide as it will be: choices that arrive later must not push what stands below.
    <FormControl size="small" sx={{ width: { xs: "calc(50% - 6px)", sm: 176 } }}>
      <InputLabel htmlFor={id} shrink>
        {label}
      </InputLabel>
      <OutlinedInput
        id={id}
        label={label}
        notched
        sx={{ paddingInlineEnd: 1 }}
        value={choices.some((choice) => choice.value === value) ? value : ""}
        onChange={(event) => set(name, event.target.value || undefined)}
        // Its types know inputs only; the browser's list is dressed like one.
        inputComponent={"select" as "input"}
        inputProps={{
          style: { cursor: "pointer" },
          children: [{ value: "", label: otherwise ?? t.all }, ...choices].map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          )),
        }}
      />
    </FormControl>
  );
}
