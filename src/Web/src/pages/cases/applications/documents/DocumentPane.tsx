import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { lazy, Suspense } from "react";
import type { Schemas } from "@/api/reads";
import { documentKinds } from "@/names/founding";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { Waiting } from "@/ui/Loaded";
import { ImageView } from "./ImageView";

const PdfView = lazy(() => import("./PdfView"));

type Props = {
  label: string;
  applicationId: string;
  documents: readonly Schemas["DocumentView"][];
  shown: Schemas["DocumentView"];
  onChoose: (id: string) => void;
};

/** One document of an application, chosen among all of them. */
export function DocumentPane({ label, applicationId, documents, shown, onChoose }: Props) {
  const kinds = useNames(documentKinds);
  const f = useFormats();
  const url = `/api/v1/founding-applications/${applicationId}/documents/${shown.id}`;
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "minmax(0,1fr)", gap: 1, alignContent: "start" }}>
      <TextField
        select
        size="small"
        label={label}
        value={shown.id}
        onChange={(event) => onChoose(event.target.value)}
        helperText={f.list([kinds.labelOf(shown.kind), f.bytes(shown.size)])}
      >
        {documents.map((document) => (
          <MenuItem key={document.id} value={document.id}>
            {document.title}
          </MenuItem>
        ))}
      </TextField>
      {shown.contentType === "application/pdf" ? (
        <Suspense fallback={<Waiting lines={8} />}>
          <PdfView key={shown.id} url={url} title={shown.title} />
        </Suspense>
      ) : (
        <ImageView key={shown.id} url={url} title={shown.title} />
      )}
    </Box>
  );
}
