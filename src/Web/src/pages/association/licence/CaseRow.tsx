import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import { Link } from "react-router";

type Props = { to: string; title: string; state: ReactNode; children?: ReactNode };

/** A renewal or variation in the licence's file, leading to its own page. */
export function CaseRow({ to, title, state, children }: Props) {
  return (
    <Box
      component="li"
      sx={{ display: "flex", columnGap: 2, rowGap: 0.5, flexWrap: "wrap", alignItems: "center", minHeight: 44 }}
    >
      <Box component={Link} to={to} sx={{ color: "primary.main", fontWeight: 600 }}>
        {title}
      </Box>
      {state}
      {children}
    </Box>
  );
}

export function CaseList({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {children}
    </Box>
  );
}
