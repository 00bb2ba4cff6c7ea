import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useFormats } from "@/persian/format";

/** How far something long has come: `done` of `all`. Without `all` it only says that it goes on. */
export function Progress({ label, done, all }: { label: string; done: number; all?: number | null }) {
  const f = useFormats();
  return (
    <Box role="status">
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 1 }}>
        <Typography variant="body2">{label}</Typography>
        {!!all && (
          <Typography variant="body2">
            {f.number(done)} / {f.number(all)} ({f.percent(done / all)})
          </Typography>
        )}
      </Box>
      <LinearProgress
        aria-label={label}
        variant={all ? "determinate" : "indeterminate"}
        value={all ? Math.min(100, (done / all) * 100) : undefined}
      />
    </Box>
  );
}
