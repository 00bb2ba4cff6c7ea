import type { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { LetterInputs, letterFieldOf, letterOf, useLetterFields } from "./letterFields";
import { textOf } from "./paragraphs";
import { lettersTexts } from "./texts";

/** Writes a draft anew. */
export function EditLetter({ letter, etag }: { letter: Schemas["LetterView"]; etag: string | null }) {
  const t = useTexts(lettersTexts);
  const notify = useNotify();
  const schema = useLetterFields();
  const edit = useWrite("put", "/api/v1/admin/letters/{id}");
  const save = async (typed: z.infer<typeof schema>) => {
    await edit.mutateAsync({ path: { id: letter.id }, body: letterOf(typed), etag });
    notify(t.saved);
  };
  return (
    <Section title={t.edit}>
      <Form
        schema={schema}
        values={{
          recipient: letter.recipient,
          subject: letter.subject,
          body: textOf(letter.body),
          inReplyTo: letter.inReplyTo ?? "",
        }}
        onSubmit={save}
        submitLabel={t.save}
        draftKey={`letter.${letter.id}`}
        fieldOf={letterFieldOf}
      >
        <LetterInputs />
      </Form>
    </Section>
  );
}
