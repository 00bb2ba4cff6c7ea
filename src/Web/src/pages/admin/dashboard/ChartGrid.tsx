import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

/** Charts side by side where there is room. */
export function ChartGrid({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: "grid", gap: 4, gridTemplateColumns: { xs: "minmax(0,1fr)", lg: "repeat(2, minmax(0,1fr))" } }}>
      {children}
    </Box>
  );
}

/** One chart under its title. */
export function Chart({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {help && (
        <Typography variant="body2" sx={{ color: "text.secondary", mb: 1 }}>
          {help}
        </Typography>
      )}
      {children}
    </Box>
  );
}
