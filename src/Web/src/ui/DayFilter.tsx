import Box from "@mui/material/Box";
import { DayPicker } from "./DateInput";
import { useFilters } from "./Filters";

/** A filter of a list by a day, `yyyy-MM-dd` in the address. */
export function DayFilter({ label, name, min, max }: { label: string; name: string; min?: string; max?: string }) {
  const { get, set } = useFilters();
  return (
    <Box sx={{ width: { xs: "calc(50% - 6px)", sm: 176 } }}>
      <DayPicker
        label={label}
        value={get(name) ?? null}
        onChange={(day) => set(name, day ?? undefined)}
        min={min}
        max={max}
        size="small"
      />
    </Box>
  );
}
