import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { applicationParts } from "@/names/founding";
import { useNames } from "@/names/name";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Section } from "@/ui/Page";
import { type Application, openCorrectionOf } from "../application";
import { stepOfPart } from "../wizard/steps";
import { applicationTexts } from "./texts";

/** What the Office asks to mend: item by item, with its note and the way to mend it; then to submit again. */
export function Corrections({ application }: { application: Application }) {
  const t = useTexts(applicationTexts);
  const parts = useNames(applicationParts);
  const correction = openCorrectionOf(application);
  if (!correction) return null;
  const edit = `/my/applications/${application.id}/edit`;
  return (
    <Section title={t.corrections} actions={<Deadline day={correction.dueOn} />}>
      <Box sx={{ display: "grid", gap: 1.5 }}>
        {correction.warnedOn && <Alert severity="warning">{t.warned}</Alert>}
        <Typography>{t.correctionsHelp}</Typography>
        <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
          {correction.items.map((item) => (
            <Paper
              component="li"
              key={item.part}
              sx={{ p: 1.5, display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}
            >
              <Box sx={{ flex: "1 1 240px", minWidth: 0 }}>
                <Box sx={{ fontWeight: 700 }}>{parts.labelOf(item.part)}</Box>
                <Box sx={{ overflowWrap: "anywhere" }}>{item.note}</Box>
              </Box>
              <Button component={Link} to={`${edit}?step=${stepOfPart[item.part]}`} variant="outlined">
                {t.mend(parts.labelOf(item.part))}
              </Button>
            </Paper>
          ))}
        </Box>
        <div>
          <Button component={Link} to={`${edit}?step=review`} variant="contained">
            {t.reviewAndResubmit}
          </Button>
        </div>
      </Box>
    </Section>
  );
}
