import Box from "@mui/material/Box";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { SideBySide } from "@/ui/DecisionPage";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { words } from "@/ui/words";
import { Preview } from "./Preview";
import { templatesTexts } from "./texts";
import type { TemplateKey } from "./usePreview";
import { Variables } from "./Variables";

type Props = { template: Schemas["TemplateView"]; etag: string | null };

export const draftKeyOf = ({ name, channel, language }: TemplateKey) => `template.${name}.${channel}.${language}`;

/** The Office's own words for a message, with what they may speak of, how they would read, and the words that count meanwhile. */
export function TemplateEditor({ template, etag }: Props) {
  const t = useTexts(templatesTexts);
  const w = useTexts(words);
  const notify = useNotify();
  const edit = useWrite("put", "/api/v1/admin/templates/{name}/{channel}/{language}");
  const { name, channel, language, subject, body } = template;
  const schema = z.object({
    subject: z.string().trim().min(1, w.required).max(150),
    body: z.string().trim().min(1, w.required).max(1500),
  });
  const save = async (written: z.infer<typeof schema>) => {
    await edit.mutateAsync({ path: { name, channel, language }, body: written, etag });
    notify(t.saved);
  };
  return (
    <Form
      schema={schema}
      values={{ subject, body }}
      onSubmit={save}
      submitLabel={t.save}
      draftKey={draftKeyOf(template)}
    >
      <SideBySide>
        <Section title={t.edit}>
          <Box sx={{ display: "grid", gap: 2 }}>
            <TextInput
              name="subject"
              label={t.subject}
              help={t.subjectHelp}
              maxLength={150}
              isLatin={language === "en"}
            />
            <TextInput
              name="body"
              label={t.body}
              help={t.bodyHelp}
              lines={8}
              maxLength={1500}
              isLatin={language === "en"}
            />
            <Variables names={template.variables} />
          </Box>
        </Section>
        <div>
          <Preview templateKey={{ name, channel, language }} />
          <Section title={t.current}>
            <div>{template.version === 0 ? t.currentOwn : t.currentEdited}</div>
            <Box
              dir={language === "en" ? "ltr" : "rtl"}
              sx={{ mt: 1, whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}
            >
              <strong>{subject}</strong>
              <div>{body}</div>
            </Box>
          </Section>
        </div>
      </SideBySide>
    </Form>
  );
}
