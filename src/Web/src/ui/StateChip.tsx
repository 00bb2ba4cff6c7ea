import CheckCircleOutline from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutline from "@mui/icons-material/ErrorOutlined";
import HourglassEmpty from "@mui/icons-material/HourglassEmpty";
import InfoOutline from "@mui/icons-material/InfoOutlined";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import Chip from "@mui/material/Chip";
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
  return (
    <Chip
      size="small"
      variant="outlined"
      icon={icons[tone]}
      color={tone === "neutral" ? "default" : tone}
      label={label}
      sx={{ fontWeight: 600 }}
    />
  );
}
