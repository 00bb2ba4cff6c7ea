import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { z } from "zod";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import type { RenewalPartProps } from "./Renewal";
import { StatementInput, useStatementSchema } from "./Statement";
import { renewalTexts } from "./texts";

/** The statement to read, or to edit while that is possible. */
export function RenewalStatement(part: RenewalPartProps) {
  const { renewal, moves } = part;
  const t = useTexts(renewalTexts);
  const [isEditing, setEditing] = useState(false);
  return (
    <Section
      title={t.statement}
      actions={moves.includes("edit") && !isEditing && <Button onClick={() => setEditing(true)}>{t.edit}</Button>}
    >
      {isEditing ? (
        <EditStatement {...part} onClose={() => setEditing(false)} />
      ) : (
        <Typography sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{renewal.statement}</Typography>
      )}
    </Section>
  );
}

function EditStatement({ renewal, etag, onClose }: RenewalPartProps & { onClose: () => void }) {
  const t = useTexts(renewalTexts);
  const notify = useNotify();
  const schema = useStatementSchema();
  const edit = useWrite("put", "/api/v1/renewals/{id}");
  const submit = async (body: z.infer<typeof schema>) => {
    await edit.mutateAsync({ path: { id: renewal.id }, etag, body });
    notify(t.saved);
    onClose();
  };
  return (
    <Form
      schema={schema}
      values={{ statement: renewal.statement }}
      onSubmit={submit}
      submitLabel={t.save}
      onCancel={onClose}
      draftKey={`renewal.${renewal.id}`}
    >
      <StatementInput />
    </Form>
  );
}
