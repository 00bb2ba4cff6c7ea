import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useTexts } from "@/texts";
import { TextInput } from "@/ui/fields";
import { words } from "@/ui/words";
import { paragraphsOf } from "./paragraphs";
import { lettersTexts } from "./texts";

/** What a letter's form asks for. */
export function useLetterFields() {
  const t = useTexts(lettersTexts);
  const w = useTexts(words);
  return z.object({
    recipient: z.string().trim().min(3, w.required),
    subject: z.string().trim().min(3, w.required),
    body: z
      .string()
      .refine((text) => paragraphsOf(text).length > 0, w.required)
      .refine((text) => paragraphsOf(text).length <= 20, t.tooManyParagraphs),
    inReplyTo: z.string(),
  });
}

type Typed = { recipient: string; subject: string; body: string; inReplyTo: string };

export const letterOf = (typed: Typed): Schemas["LetterFields"] => ({
  recipient: typed.recipient,
  subject: typed.subject,
  body: paragraphsOf(typed.body),
  inReplyTo: typed.inReplyTo.trim() || null,
});

/** The API names paragraphs one by one; here they are one field. */
export const letterFieldOf = (field: string) => (field.startsWith("body") ? "body" : field);

export function LetterInputs() {
  const t = useTexts(lettersTexts);
  return (
    <>
      <TextInput name="recipient" label={t.recipient} help={t.recipientHelp} maxLength={150} />
      <TextInput name="subject" label={t.subject} maxLength={150} />
      <TextInput name="inReplyTo" label={t.inReplyTo} help={t.inReplyToHelp} maxLength={150} isOptional />
      <TextInput name="body" label={t.body} help={t.bodyHelp} lines={10} />
    </>
  );
}
