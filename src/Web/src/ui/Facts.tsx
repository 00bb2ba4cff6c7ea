import Box from "@mui/material/Box";
import type { ReactNode } from "react";

export type Fact = {
  label: string;
  value: ReactNode;
  /** A longer text, which takes the whole width. */
  isLong?: boolean;
};

/** Names and values of one thing, two columns where there is room. Facts without a value are left out. */
export function Facts({ facts }: { facts: readonly (Fact | false | null | undefined | "")[] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: "grid",
        gap: 1.5,
        gridTemplateColumns: { xs: "1fr", sm: "repeat(auto-fill, minmax(230px, 1fr))" },
      }}
    >
      {facts
        .filter((fact): fact is Fact => !!fact && fact.value !== null && fact.value !== undefined && fact.value !== "")
        .map(({ label, value, isLong }) => (
          <Box key={label} sx={{ minWidth: 0, gridColumn: isLong ? "1 / -1" : undefined }}>
            <Box component="dt" sx={{ color: "text.secondary", fontSize: "0.85rem" }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: "anywhere" }}>
              {value}
            </Box>
          </Box>
        ))}
    </Box>
  );
}
