import CheckCircle from "@mui/icons-material/CheckCircleOutlined";
import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import useMediaQuery from "@mui/material/useMediaQuery";
import type { ReactNode } from "react";
import { Link as RouterLink } from "react-router";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import type { Missing } from "./missing";
import { wizardTexts } from "./texts";

/** Whether there is room for an aside beside the steps. */
export const useHasAside = () => useMediaQuery("(min-width: 1200px)");

/** What is still missing, each with the way to the step that mends it. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const t = useTexts(wizardTexts);
  const f = useFormats();
  const say = (one: Missing) => (one.what === "consents" ? t.missing.consents(f.list(one.names)) : t.missing[one.what]);
  if (missing.length === 0)
    return (
      <Box sx={{ display: "flex", gap: 1 }}>
        <CheckCircle aria-hidden color="success" />
        <div>
          <Box sx={{ fontWeight: 600 }}>{t.ready}</Box>
          <Box sx={{ color: "text.secondary" }}>{t.readyHelp}</Box>
        </div>
      </Box>
    );
  return (
    <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5, display: "grid", gap: 0.5 }}>
      {missing.map((one) => (
        <li key={one.what}>
          <Link component={RouterLink} to={`?step=${one.step}`}>
            {say(one)}
          </Link>
        </li>
      ))}
    </Box>
  );
}

type Props = { missing: readonly Missing[]; children?: ReactNode };

/** Always in sight: beside the steps where there is room, else above them, closed to one line. */
export function MissingAside({ missing, children }: Props) {
  const t = useTexts(wizardTexts);
  const f = useFormats();
  if (useHasAside())
    return (
      <Paper sx={{ p: 2, position: "sticky", top: 80, display: "grid", gap: 1.5 }}>
        {children}
        <Typography variant="h3" component="h2">
          {t.missingTitle}
        </Typography>
        <MissingList missing={missing} />
      </Paper>
    );
  return (
    <Paper sx={{ p: 1.5, mb: 2, display: "grid", gap: 1.5 }}>
      {children}
      <details>
        <Box component="summary" sx={{ cursor: "pointer", fontWeight: 600 }}>
          {missing.length === 0 ? t.ready : t.missingCount(f.number(missing.length))}
        </Box>
        <Box sx={{ mt: 1 }}>
          <MissingList missing={missing} />
        </Box>
      </details>
    </Paper>
  );
}
