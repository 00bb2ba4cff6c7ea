import Gavel from "@mui/icons-material/GavelOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { z } from "zod";
import { daysUntil } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { appealTexts } from "./texts";

type Props = {
  /** Last day; null where there is nothing to object to. */
  until: string | null;
  /** Names what is objected to, for the draft. */
  subject: string;
  lodge: (grounds: string) => Promise<unknown>;
};

/** Objects to a decision, with the last day in sight; not offered once that day has passed. */
export function ObjectButton({ until, subject, lodge }: Props) {
  const t = useTexts(appealTexts);
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const schema = z.object({ grounds: z.string().trim().min(5, t.groundsShort) });
  if (until === null || daysUntil(until) < 0) return null;
  const submit = async ({ grounds }: z.infer<typeof schema>) => {
    await lodge(grounds);
    notify(t.lodged);
    close();
  };
  return (
    <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
      <Button variant="outlined" startIcon={<Gavel aria-hidden />} onClick={() => setOpen(true)}>
        {t.object}
      </Button>
      <span>
        {t.objectUntil} <Deadline day={until} />
      </span>
      {isOpen && (
        <FormDialog title={t.object} text={t.objectText} onClose={close}>
          <Form
            schema={schema}
            values={{ grounds: "" }}
            onSubmit={submit}
            submitLabel={t.lodge}
            onCancel={close}
            draftKey={`appeal.${subject}`}
          >
            <TextInput name="grounds" label={t.grounds} help={t.groundsHelp} lines={5} maxLength={2000} autoFocus />
          </Form>
        </FormDialog>
      )}
    </Box>
  );
}
