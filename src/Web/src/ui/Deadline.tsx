import AccessTime from "@mui/icons-material/AccessTime";
import PauseCircleOutline from "@mui/icons-material/PauseCircleOutlined";
import Box from "@mui/material/Box";
import { daysUntil, useFormats } from "@/persian/format";
import { texts, useTexts } from "@/texts";

const said = texts(
  { until: (day: string) => `تا ${day}`, stopped: "زمان ایستاده" },
  { until: (day: string) => `until ${day}`, stopped: "clock stopped" },
);

/** A last day with how many days are left; past ones stand out. A stopped clock says so. */
export function Deadline({ day, stopped = false, soon = 3 }: { day: string; stopped?: boolean; soon?: number }) {
  const t = useTexts(said);
  const f = useFormats();
  const days = daysUntil(day);
  const color = stopped ? "text.secondary" : days < 0 ? "error.main" : days <= soon ? "warning.main" : "text.secondary";
  const Icon = stopped ? PauseCircleOutline : AccessTime;
  return (
    <Box
      component="span"
      sx={{ color, display: "inline-flex", alignItems: "flex-start", gap: 0.5, fontSize: "0.875rem" }}
    >
      <Icon fontSize="inherit" aria-hidden sx={{ mt: "0.45em" }} />
      <span>
        {stopped && `${t.stopped} · `}
        <Whole>{t.until(f.day(day))}</Whole> <Whole>{`(${f.daysLeft(days)})`}</Whole>
      </span>
    </Box>
  );
}

const Whole = ({ children }: { children: string }) => <span style={{ whiteSpace: "nowrap" }}>{children}</span>;
