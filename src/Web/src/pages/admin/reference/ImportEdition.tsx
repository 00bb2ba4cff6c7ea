import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import { useState } from "react";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { AskDialog } from "@/ui/AskDialog";
import { FileInput } from "@/ui/FileInput";
import { Section } from "@/ui/Page";
import { type Edition, editionOf, examples, type ListName, rowsOf } from "./edition";
import { referenceTexts } from "./texts";

/** Takes a new edition of a list from a file, shows what it holds, and reports what it changed. */
export function ImportEdition({ list }: { list: ListName }) {
  const t = useTexts(referenceTexts);
  const f = useFormats();
  const send = useImport();
  const [edition, setEdition] = useState<Edition | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [report, setReport] = useState<Schemas["ImportReport"] | null>(null);
  const take = async (file: File) => {
    const read = editionOf(list, await file.text());
    setReport(null);
    setWrong(read === null);
    setEdition(read);
  };
  return (
    <Section title={t.import}>
      <Box sx={{ display: "grid", gap: 2 }}>
        <div>{t.importText[list]}</div>
        <FileInput label={t.file} help={t.fileHelp} accept=".json" onFile={(file) => void take(file)} progress={null} />
        {isWrong && <Alert severity="error">{t.notJson}</Alert>}
        {report && (
          <Alert severity="success">
            <AlertTitle>{t.report}</AlertTitle>
            {t.reportText(f.number(report.total), f.number(report.added), f.number(report.removed))}
          </Alert>
        )}
        <details>
          <Box component="summary" sx={{ cursor: "pointer", color: "primary.main" }}>
            {t.shape}
          </Box>
          <Box component="pre" dir="ltr" tabIndex={0} sx={{ overflowX: "auto", fontSize: "0.8rem", m: 0, mt: 1 }}>
            {examples[list]}
          </Box>
        </details>
      </Box>
      {edition && (
        <AskDialog
          title={t.confirm}
          text={
            <>
              <strong>{t.edition(f.number(edition.content.version), f.number(rowsOf(edition)))}</strong>
              <div>{t.importText[list]}</div>
            </>
          }
          confirmLabel={t.run}
          onConfirm={async () => setReport(await send(edition))}
          onClose={() => setEdition(null)}
        />
      )}
    </Section>
  );
}

function useImport() {
  const geography = useWrite("put", "/api/v1/admin/reference/geography");
  const goals = useWrite("put", "/api/v1/admin/reference/goals");
  const holidays = useWrite("put", "/api/v1/admin/reference/holidays");
  return ({ list, content }: Edition) => {
    switch (list) {
      case "geography":
        return geography.mutateAsync({ body: content });
      case "goals":
        return goals.mutateAsync({ body: content });
      case "holidays":
        return holidays.mutateAsync({ body: content });
    }
  };
}
