import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link, useNavigate } from "react-router";
import { type Schemas, useListPage, useRead } from "@/api/reads";
import { useUpload } from "@/api/uploads";
import { importStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { FileInput } from "@/ui/FileInput";
import { Export, List } from "@/ui/ListPage";
import { Page, Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { isOpen, isUnderWay } from "./standing";
import { importTexts } from "./texts";

const path = "/api/v1/associations/{id}/member-imports";

/** Hands in a list of members, and lists those that were handed in. */
export default function Imports() {
  const t = useTexts(importTexts);
  const f = useFormats();
  const { id, leads } = useAssociation();
  const list = useListPage(
    path,
    { params: { path: { id }, query: { limit: 20 } } },
    { every: (page) => (page?.items.some(isUnderWay) ? 3000 : false) },
  );
  const linkTo = (row: Schemas["ImportView"]) => `/associations/${id}/imports/${row.id}`;
  return (
    <Page title={t.title} lead={t.lead} parent={{ to: `/associations/${id}/members`, label: t.members }}>
      {leads && <HandIn id={id} />}
      <Section title={t.list}>
        <List
          label={t.sheets}
          query={list}
          keyOf={(row) => row.id}
          linkTo={linkTo}
          columns={[
            { key: "uploadedAt", label: t.uploadedAt, isTitle: true, cell: (row) => f.instant(row.uploadedAt) },
            { key: "state", label: t.state, cell: (row) => <State of={importStates} value={row.state} /> },
            { key: "rows", label: t.rows, isNumber: true, cell: (row) => f.number(row.rows) },
            { key: "good", label: t.figures.good, isNumber: true, cell: (row) => f.number(row.good) },
            { key: "wrong", label: t.figures.wrong, isNumber: true, cell: (row) => f.number(row.wrong) },
            { key: "entered", label: t.entered, isNumber: true, cell: (row) => f.number(row.entered) },
          ]}
          empty={{ title: t.none, help: t.noneHelp }}
        />
      </Section>
    </Page>
  );
}

function HandIn({ id }: { id: string }) {
  const t = useTexts(importTexts);
  const navigate = useNavigate();
  const upload = useUpload();
  const latest = useRead(path, { params: { path: { id }, query: { limit: 1 } } }).data?.value.items[0];
  const send = (file: File) =>
    upload.mutate(
      { url: `/api/v1/associations/${id}/member-imports`, file },
      { onSuccess: (created) => navigate(`/associations/${id}/imports/${created.id}`) },
    );
  return (
    <Section title={t.howTo} actions={<Export url="/api/v1/member-imports/template" label={t.template} />}>
      <Box component="ol" sx={{ mt: 0, paddingInlineStart: 2.5, "&:lang(fa)": { listStyleType: "persian" } }}>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </Box>
      {latest && isOpen(latest) ? (
        <Alert
          severity="info"
          action={
            <Button component={Link} to={`/associations/${id}/imports/${latest.id}`} color="inherit" size="small">
              {t.seeIt}
            </Button>
          }
        >
          {t.underWay}
        </Alert>
      ) : (
        <FileInput
          label={t.upload}
          help={t.uploadHelp}
          accept=".xlsx,.csv"
          onFile={send}
          progress={upload.progress}
          problem={upload.error}
        />
      )}
    </Section>
  );
}
