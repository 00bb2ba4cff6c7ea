import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { Link as RouterLink } from "react-router";
import { applicationParts } from "@/names/founding";
import { useNames } from "@/names/name";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { type Application, openCorrectionOf, type Part } from "../application";
import { Papers } from "../Papers";
import { Particulars } from "../Particulars";
import { FoundersTable } from "../People";
import { type StepKey, stepOfPart } from "./steps";
import { wizardTexts } from "./texts";

/** What the Office wrote about the parts that are mended here. */
export function OfficeNotes({ application, parts }: { application: Application; parts: readonly Part[] }) {
  const t = useTexts(wizardTexts);
  const names = useNames(applicationParts);
  const items = openCorrectionOf(application)?.items.filter((item) => parts.includes(item.part)) ?? [];
  return items.map((item) => (
    <Alert key={item.part} severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>
        {t.officeSays}: {names.labelOf(item.part)}
      </AlertTitle>
      {item.note}
    </Alert>
  ));
}

/** All that is to be corrected, and until when, with the ways to the steps. */
export function ToCorrect({ application }: { application: Application }) {
  const t = useTexts(wizardTexts);
  const names = useNames(applicationParts);
  const correction = openCorrectionOf(application);
  if (!correction) return null;
  return (
    <div>
      <Typography variant="h3" component="h2">
        {t.toCorrect}
      </Typography>
      <Deadline day={correction.dueOn} />
      <Box component="ul" sx={{ m: 0, mt: 0.5, paddingInlineStart: 2.5 }}>
        {correction.items.map((item) => (
          <li key={item.part}>
            <Link component={RouterLink} to={`?step=${stepOfPart[item.part]}`}>
              {names.labelOf(item.part)}
            </Link>
          </li>
        ))}
      </Box>
    </div>
  );
}

/** A step that is not open to corrections: what it holds, to read. */
export function Locked({ application, step }: { application: Application; step: StepKey }) {
  const t = useTexts(wizardTexts);
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Alert severity="info">{t.locked}</Alert>
      {step === "founders" ? (
        <FoundersTable founders={application.founders} />
      ) : step === "documents" ? (
        <Papers applicationId={application.id} papers={application.documents} />
      ) : (
        <Particulars application={application} />
      )}
    </Box>
  );
}
