import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Tone } from "./theme";

type Props = { label: string; value: ReactNode; help?: ReactNode; to?: string; tone?: Tone };

/** One figure that tells something at a glance, and leads to what it counts. */
export function Figure({ label, value, help, to, tone = "neutral" }: Props) {
  const content = (
    <>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {label}
      </Typography>
      <Typography
        sx={{
          fontSize: "1.6rem",
          fontWeight: 700,
          lineHeight: 1.4,
          color: tone === "neutral" ? "text.primary" : `${tone}.main`,
        }}
      >
        {value}
      </Typography>
      {help && (
        <Typography variant="body2" component="div" sx={{ color: "text.secondary" }}>
          {help}
        </Typography>
      )}
    </>
  );
  const style = { p: 2, display: "block", color: "inherit", textDecoration: "none", minWidth: 0 } as const;
  return to ? (
    <Paper component={Link} to={to} sx={{ ...style, "&:hover": { borderColor: "primary.main" } }}>
      {content}
    </Paper>
  ) : (
    <Paper sx={style}>{content}</Paper>
  );
}

/** Figures side by side, as many as fit. */
export function FigureGrid({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: "grid",
        gap: 1.5,
        mb: 2,
        gridTemplateColumns: { xs: "repeat(2, minmax(0,1fr))", sm: "repeat(auto-fill, minmax(180px, 1fr))" },
      }}
    >
      {children}
    </Box>
  );
}
