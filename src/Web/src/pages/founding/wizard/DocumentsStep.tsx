import Box from "@mui/material/Box";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { Problem } from "@/api/problem";
import type { Schemas } from "@/api/reads";
import { useUpload } from "@/api/uploads";
import { useWrite } from "@/api/writes";
import { documentKinds } from "@/names/founding";
import { useNames } from "@/names/name";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { FileInput } from "@/ui/FileInput";
import { useNotify } from "@/ui/notices";
import { type Application, isEditable } from "../application";
import { type Paper, Papers } from "../Papers";
import { useRules } from "../rules";
import { documentsTexts } from "./texts";

type Kind = Schemas["DocumentKind"];
type Props = { application: Application; etag: string | null };

const kinds: readonly Kind[] = ["statute", "foundingMinutes", "placeAgreement", "other"];
const partOf = (kind: Kind) => (kind === "statute" ? "statute" : "documents");

function useKindLabel() {
  const t = useTexts(documentsTexts);
  const names = useNames(documentKinds);
  return (kind: Kind) => (kind === "other" ? t.other : names.labelOf(kind));
}

/** The papers of the application, kind by kind: what is attached, and a place to attach more. */
export function DocumentsStep({ application, etag }: Props) {
  const t = useTexts(documentsTexts);
  return (
    <Box sx={{ display: "grid", gap: 3 }}>
      <Typography sx={{ color: "text.secondary" }}>{t.help}</Typography>
      {kinds.map((kind) => (
        <KindOfDocument key={kind} kind={kind} application={application} etag={etag} />
      ))}
    </Box>
  );
}

function KindOfDocument({ kind, application, etag }: Props & { kind: Kind }) {
  const t = useTexts(documentsTexts);
  const labelOf = useKindLabel();
  const papers = application.documents.filter((paper) => paper.kind === kind);
  const canChange = isEditable(application, partOf(kind));
  if (!canChange && papers.length === 0) return null;
  return (
    <Box component="section" sx={{ display: "grid", gap: 1.5 }}>
      <Typography variant="h3">
        {labelOf(kind)} ({kind === "statute" ? t.required : t.optional})
      </Typography>
      {papers.length > 0 && (
        <Papers
          applicationId={application.id}
          papers={papers}
          actions={
            canChange ? (paper) => <Detach paper={paper} applicationId={application.id} etag={etag} /> : undefined
          }
        />
      )}
      {canChange && <Attach kind={kind} applicationId={application.id} />}
    </Box>
  );
}

function Detach({ paper, applicationId, etag }: { paper: Paper; applicationId: string; etag: string | null }) {
  const t = useTexts(documentsTexts);
  const detach = useWrite("delete", "/api/v1/founding-applications/{id}/documents/{documentId}");
  return (
    <ActionButton
      size="small"
      label={t.remove}
      ask={{ title: t.removeTitle(paper.title), text: t.removeText }}
      run={() => detach.mutateAsync({ path: { id: applicationId, documentId: paper.id }, etag })}
      done={t.removed}
      isAdverse
    />
  );
}

const accepted = new Set(["application/pdf", "image/png", "image/jpeg"]);
const largest = 10 * 1024 * 1024;

function Attach({ kind, applicationId }: { kind: Kind; applicationId: string }) {
  const t = useTexts(documentsTexts);
  const labelOf = useKindLabel();
  const notify = useNotify();
  const upload = useUpload();
  const { title: titleRules } = useRules();
  const [title, setTitle] = useState("");
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const label = labelOf(kind);
  const isNamed = kind === "other";
  const refuse = (code: string, says: string) => setRefusal(new Problem(422, code, says));
  const attach = (file: File) => {
    setRefusal(null);
    upload.reset();
    if (isNamed && !titleRules.safeParse({ title }).success) return refuse("title", t.titleFirst);
    if (!accepted.has(file.type)) return refuse("file-kind-not-accepted", t.wrongKind);
    if (file.size > largest) return refuse("file-too-large", t.tooLarge);
    upload.mutate(
      {
        url: `/api/v1/founding-applications/${applicationId}/documents`,
        file,
        fields: { kind, title: isNamed ? title.trim() : label },
      },
      {
        onSuccess: () => {
          setTitle("");
          notify(t.added);
        },
      },
    );
  };
  return (
    <>
      {isNamed && (
        <TextField
          label={t.title}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 150 } }}
        />
      )}
      <FileInput
        label={t.add(label)}
        help={t.kinds}
        accept=".pdf,.png,.jpg,.jpeg"
        onFile={attach}
        progress={upload.progress}
        problem={refusal ?? upload.error}
        withCamera
      />
    </>
  );
}
