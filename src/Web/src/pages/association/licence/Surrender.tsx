import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { z } from "zod";
import { useWrite } from "@/api/writes";
import { toLatin } from "@/persian/digits";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import type { FilePartProps } from "./Notices";
import { licenceTexts } from "./texts";

/** Gives the licence up for good, once its number has been written out. */
export function Surrender({ file, etag }: FilePartProps) {
  const t = useTexts(licenceTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t.surrender}
      actions={
        <Button color="error" variant="outlined" onClick={() => setOpen(true)}>
          {t.surrender}
        </Button>
      }
    >
      <Typography sx={{ color: "text.secondary" }}>{t.surrenderHelp}</Typography>
      {isOpen && <SurrenderDialog file={file} etag={etag} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function SurrenderDialog({ file, etag, onClose }: FilePartProps & { onClose: () => void }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  const notify = useNotify();
  const surrender = useWrite("post", "/api/v1/licences/{id}/surrender");
  const schema = z.object({
    reason: z.string().trim().min(5, t.surrenderReasonShort),
    number: z.string().refine((typed) => toLatin(typed).trim() === file.number, t.surrenderNumberWrong),
  });
  const submit = async ({ reason }: z.infer<typeof schema>) => {
    await surrender.mutateAsync({ path: { id: file.id }, etag, body: { reason } });
    notify(t.surrendered);
    onClose();
  };
  return (
    <FormDialog title={t.surrender} text={t.surrenderText} onClose={onClose}>
      <Form
        schema={schema}
        values={{ reason: "", number: "" }}
        onSubmit={submit}
        submitLabel={t.surrenderSubmit}
        onCancel={onClose}
        isAdverse
      >
        <TextInput name="reason" label={t.surrenderReason} lines={3} maxLength={2000} autoFocus />
        <TextInput
          name="number"
          label={t.surrenderNumber}
          help={t.surrenderNumberHelp(`\u2066${f.digits(file.number)}\u2069`)}
          autoComplete="off"
          isLatin
        />
      </Form>
    </FormDialog>
  );
}
