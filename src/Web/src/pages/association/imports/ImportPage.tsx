import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { importStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Figure, FigureGrid } from "@/ui/Figure";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { Progress } from "@/ui/Progress";
import { useAssociation } from "../frame/association";
import { ImportDecision, StopImport } from "./ImportDecision";
import { ImportReport } from "./ImportReport";
import { isUnderWay } from "./standing";
import { importTexts } from "./texts";

export type ImportPartProps = { sheet: Schemas["ImportView"]; etag: string | null };

/** One list of members: how far it has come, what the check says of each row, and what is to be entered. */
export default function ImportPage() {
  const t = useTexts(importTexts);
  const f = useFormats();
  const association = useAssociation();
  const id = useParam("importId");
  const read = useRead(
    "/api/v1/member-imports/{id}",
    { params: { path: { id } } },
    { every: (sheet) => (sheet && isUnderWay(sheet) ? 1500 : false) },
  );
  return (
    <Loaded query={read}>
      {(sheet, etag) => (
        <Page
          title={t.sheet(f.instant(sheet.uploadedAt))}
          parent={{ to: `/associations/${association.id}/imports`, label: t.title }}
          actions={<State of={importStates} value={sheet.state} />}
        >
          <Course sheet={sheet} />
          <Counts sheet={sheet} />
          {sheet.state === "checked" && association.leads && <ImportDecision sheet={sheet} etag={etag} />}
          {sheet.state !== "checking" && <ImportReport sheet={sheet} />}
        </Page>
      )}
    </Loaded>
  );
}

/** What goes on, or how it ended. */
function Course({ sheet }: Pick<ImportPartProps, "sheet">) {
  const t = useTexts(importTexts);
  const f = useFormats();
  const { id, leads } = useAssociation();
  switch (sheet.state) {
    case "checking":
    case "importing":
      return (
        <Section title={t[sheet.state]} actions={leads && <StopImport sheet={sheet} />}>
          {sheet.state === "checking" ? (
            <Progress label={t.checking} done={sheet.checked} all={sheet.rows} />
          ) : (
            <Progress label={t.importing} done={sheet.entered} all={sheet.good} />
          )}
        </Section>
      );
    case "done":
      return (
        <Alert
          severity="success"
          sx={{ mb: 2 }}
          action={
            <Button component={Link} to={`/associations/${id}/members`} color="inherit" size="small">
              {t.seeMembers}
            </Button>
          }
        >
          {t.doneText(f.number(sheet.entered))}
        </Alert>
      );
    case "abandoned":
      return (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            leads && (
              <Button component={Link} to={`/associations/${id}/imports`} color="inherit" size="small">
                {t.anotherSheet}
              </Button>
            )
          }
        >
          {t.abandonedText(f.number(sheet.entered))}
        </Alert>
      );
    default:
      return null;
  }
}

function Counts({ sheet }: { sheet: Schemas["ImportView"] }) {
  const t = useTexts(importTexts);
  const f = useFormats();
  return (
    <FigureGrid>
      <Figure label={t.figures.rows} value={f.number(sheet.rows)} />
      <Figure label={t.figures.good} value={f.number(sheet.good)} tone="success" />
      <Figure
        label={t.figures.duplicates}
        value={f.number(sheet.duplicates)}
        tone={sheet.duplicates > 0 ? "warning" : "neutral"}
      />
      <Figure
        label={t.figures.wrong}
        value={f.number(sheet.wrong)}
        tone={sheet.wrong > 0 ? "error" : "neutral"}
        to={sheet.wrong > 0 ? "?outcome=wrong" : undefined}
      />
      {sheet.entered > 0 && <Figure label={t.figures.entered} value={f.number(sheet.entered)} tone="info" />}
    </FigureGrid>
  );
}
