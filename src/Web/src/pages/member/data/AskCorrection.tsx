import { z } from "zod";
import { useWrite } from "@/api/writes";
import { isPostalCode, mobileOf } from "@/persian/fields";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { correctionTexts, dataTexts } from "./texts";

const nothing = { fullName: "", birthDate: "", mobile: "", address: "", postalCode: "", reason: "" };

/** What is left empty stays as it is. */
export function AskCorrection({ onClose }: { onClose: () => void }) {
  const t = useTexts(correctionTexts);
  const d = useTexts(dataTexts);
  const notify = useNotify();
  const ask = useWrite("post", "/api/v1/people/mine/corrections");
  const schema = z
    .object({
      fullName: z.string().trim(),
      birthDate: z.string(),
      mobile: z.string().refine((typed) => typed === "" || mobileOf(typed) !== null, d.wrongMobile),
      address: z.string().trim(),
      postalCode: z.string().refine((typed) => typed === "" || isPostalCode(typed), d.wrongPostal),
      reason: z.string().trim().min(1, d.required),
    })
    .refine(({ reason: _, ...fields }) => Object.values(fields).some((typed) => typed !== ""), {
      path: ["fullName"],
      message: t.nothing,
    });
  return (
    <FormDialog title={t.ask} text={t.askText} onClose={onClose}>
      <Form
        schema={schema}
        values={nothing}
        submitLabel={t.send}
        onCancel={onClose}
        draftKey="correction"
        onSubmit={async ({ reason, ...fields }) => {
          const named = Object.fromEntries(Object.entries(fields).filter(([, typed]) => typed !== ""));
          await ask.mutateAsync({ body: { ...named, reason } });
          notify(t.sent);
          onClose();
        }}
      >
        <TextInput name="fullName" label={d.fullName} isOptional maxLength={100} />
        <DateInput name="birthDate" label={d.birthDate} isOptional max={today()} />
        <TextInput name="mobile" label={d.mobile} isOptional type="tel" inputMode="tel" isLatin />
        <TextInput name="address" label={d.address} isOptional lines={2} maxLength={300} />
        <TextInput name="postalCode" label={d.postalCode} isOptional inputMode="numeric" isLatin />
        <TextInput name="reason" label={t.reason} help={t.reasonHelp} lines={3} maxLength={2000} />
      </Form>
    </FormDialog>
  );
}
