import { z } from "zod";
import { useWrite } from "@/api/writes";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { ManyInput, TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { words } from "@/ui/words";
import { endOfDay } from "../days";
import { clientsTexts } from "./texts";

/** Lets another system in, once it has a secret. */
export function RegisterClient({ onClose }: { onClose: () => void }) {
  const t = useTexts(clientsTexts);
  const w = useTexts(words);
  const notify = useNotify();
  const register = useWrite("post", "/api/v1/admin/clients");
  const schema = z.object({
    name: z.string().trim().min(3, w.required),
    scopes: z.array(z.string()).min(1, t.chooseScope),
    until: z.string(),
    reason: z.string().trim().min(1, w.required),
  });
  const send = async ({ until, ...body }: z.infer<typeof schema>) => {
    await register.mutateAsync({ body: { ...body, until: until ? endOfDay(until) : null } });
    notify(t.registered);
    onClose();
  };
  return (
    <FormDialog title={t.register} text={t.registerText} onClose={onClose}>
      <Form
        schema={schema}
        values={{ name: "", scopes: [], until: "", reason: "" }}
        onSubmit={send}
        submitLabel={t.register}
        onCancel={onClose}
      >
        <TextInput name="name" label={t.name} maxLength={100} />
        <ManyInput
          name="scopes"
          label={t.scopes}
          choices={Object.entries(t.scopeNames).map(([value, label]) => ({ value, label }))}
        />
        <DateInput name="until" label={t.lastDay} help={t.lastDayHelp} min={today()} isOptional />
        <TextInput name="reason" label={t.reason} lines={2} maxLength={500} />
      </Form>
    </FormDialog>
  );
}
