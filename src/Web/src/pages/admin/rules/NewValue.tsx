import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { readOptions, type Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { toLatin } from "@/persian/digits";
import { today, useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { AskDialog } from "@/ui/AskDialog";
import { DateInput } from "@/ui/DateInput";
import { Form } from "@/ui/Form";
import { SelectInput, TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { words } from "@/ui/words";
import { Impact } from "./Impact";
import type { Rule } from "./rulebook";
import { rulesTexts } from "./texts";

type Wish = { body: Schemas["SetOfficeRuleBody"]; impact: Schemas["RulePreview"] };

/** Sets a rule from a day on: first its impact on open cases is shown, then it is confirmed. */
export function NewValue({ rule }: { rule: Rule }) {
  const t = useTexts(rulesTexts);
  const w = useTexts(words);
  const f = useFormats();
  const queries = useQueryClient();
  const notify = useNotify();
  const set = useWrite("post", "/api/v1/admin/rules");
  const [wish, setWish] = useState<Wish | null>(null);
  const [turn, setTurn] = useState(0);

  const numberOf = (typed: string) => Number(toLatin(typed.trim()));
  const isAllowed = (typed: string) =>
    /^\d+$/.test(toLatin(typed.trim())) && numberOf(typed) >= rule.min && numberOf(typed) <= rule.max;
  const schema = z.object({
    value: z.string().refine(isAllowed, t.wrongNumber(f.number(rule.min), f.number(rule.max))),
    effectiveFrom: z.string().min(1, w.required),
    reason: z.string().trim().min(1, w.required),
  });
  const preview = async ({ value, effectiveFrom, reason }: z.infer<typeof schema>) => {
    const body = { name: rule.name, value: numberOf(value), effectiveFrom, reason };
    const query = { name: body.name, value: body.value, effectiveFrom };
    const read = await queries.fetchQuery(readOptions("/api/v1/admin/rules/preview", { params: { query } }));
    setWish({ body, impact: read.value });
  };
  const confirm = async () => {
    if (!wish) return;
    await set.mutateAsync({ body: wish.body });
    setTurn((now) => now + 1);
    notify(t.saved);
  };
  return (
    <Section title={t.newValue}>
      <Form
        key={turn}
        schema={schema}
        values={{ value: "", effectiveFrom: today(), reason: "" }}
        onSubmit={preview}
        submitLabel={t.seeImpact}
      >
        <div>{t.newValueHelp}</div>
        {rule.unit === "flag" ? (
          <SelectInput
            name="value"
            label={t.value}
            choices={[
              { value: "1", label: t.yes },
              { value: "0", label: t.no },
            ]}
          />
        ) : (
          <TextInput
            name="value"
            label={t.value}
            inputMode="numeric"
            help={t.boundsOf(f.number(rule.min), f.number(rule.max))}
          />
        )}
        <DateInput name="effectiveFrom" label={t.effectiveFrom} help={t.effectiveHelp} min={today()} />
        <TextInput name="reason" label={t.reason} help={t.reasonHelp} lines={2} maxLength={500} />
      </Form>
      {wish && (
        <AskDialog
          title={t.confirmTitle}
          text={<Impact title={rule.title} unit={rule.unit} impact={wish.impact} />}
          confirmLabel={t.confirm}
          onConfirm={confirm}
          onClose={() => setWish(null)}
        />
      )}
    </Section>
  );
}
