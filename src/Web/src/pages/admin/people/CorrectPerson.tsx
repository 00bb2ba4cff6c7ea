import { useState } from "react";
import { z } from "zod";
import { useWrite } from "@/api/writes";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { words } from "@/ui/words";
import { peopleTexts } from "./texts";

const nothing = { fullName: "", birthDate: "", address: "", postalCode: "", mobile: "", reason: "" };

/** Puts a record right by its holder's papers; what is left empty stays as it is. */
export function CorrectPerson({ id, etag }: { id: string; etag: string | null }) {
  const t = useTexts(peopleTexts);
  const w = useTexts(words);
  const notify = useNotify();
  const correct = useWrite("post", "/api/v1/admin/people/{id}/correct");
  const [turn, setTurn] = useState(0);
  const schema = z
    .object({
      fullName: z.string(),
      birthDate: z.string(),
      address: z.string(),
      postalCode: z.string(),
      mobile: z.string(),
      reason: z.string().trim().min(1, w.required),
    })
    .refine(({ reason: _, ...facts }) => Object.values(facts).some((fact) => fact.trim() !== ""), {
      path: ["fullName"],
      message: t.correctNothing,
    });
  const save = async ({ reason, ...facts }: z.infer<typeof schema>) => {
    const said = (typed: string) => typed.trim() || null;
    await correct.mutateAsync({
      path: { id },
      etag,
      body: {
        reason,
        fullName: said(facts.fullName),
        birthDate: said(facts.birthDate),
        address: said(facts.address),
        postalCode: said(facts.postalCode),
        mobile: said(facts.mobile),
      },
    });
    setTurn((now) => now + 1);
    notify(t.correctDone);
  };
  return (
    <Section title={t.correct}>
      <Form key={turn} schema={schema} values={nothing} onSubmit={save} submitLabel={t.save}>
        <div>{t.correctText}</div>
        <TextInput name="fullName" label={t.name} isOptional />
        <DateInput name="birthDate" label={t.birthDate} max={today()} isOptional />
        <TextInput name="mobile" label={t.mobile} inputMode="tel" isLatin isOptional />
        <TextInput name="address" label={t.address} lines={2} isOptional />
        <TextInput name="postalCode" label={t.postalCode} inputMode="numeric" isLatin isOptional />
        <TextInput name="reason" label={t.reason} lines={2} />
      </Form>
    </Section>
  );
}
