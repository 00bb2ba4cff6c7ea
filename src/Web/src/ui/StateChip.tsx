import CheckCircleOutline from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutline from "@mui/icons-material/ErrorOutlined";
import HourglassEmpty from "@mui/icons-material/HourglassEmpty";
import InfoOutline from "@mui/icons-material/InfoOutlined";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import type { Tone } from "./theme";

const icons = {
  neutral: <RadioButtonUnchecked />,
  info: <InfoOutline />,
  success: <CheckCircleOutline />,
  warning: <HourglassEmpty />,
  error: <ErrorOutline />,
} satisfies Record<Tone, ReactNode>;

/** A state by name, with an icon, so that colour is never all that tells. */
export function StateChip({ tone, label }: { tone: Tone; label: string }) {
  const color = tone === "neutral" ? "text.secondary" : `${tone}.main`;
  return (
    <Box
      component="span"
      sx={{
        display: "inline-flex",
        alignItems: "center",
        gap: 0.5,
        px: 1,
        border: "1px solid",
        borderColor: color,
        borderRadius: 4,
        color: tone === "neutral" ? "text.primary" : color,
        fontSize: "0.8125rem",
        fontWeight: 600,
        lineHeight: "22px",
        verticalAlign: "middle",
        whiteSpace: "nowrap",
        "& svg": { fontSize: 18, color, flexShrink: 0 },
      }}
    >
      {icons[tone]}
      {label}
    </Box>
  );
}
