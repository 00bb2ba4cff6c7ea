import { z } from "zod";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ComboInput } from "@/ui/ComboInput";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { words } from "@/ui/words";
import { clubsTexts } from "./texts";
import { useAccountNames } from "./useAccountNames";

type Props = { clubId: string; etag: string | null; onClose: () => void };

/** Makes an account an officer of a club, with a reason. */
export function AppointOfficer({ clubId, etag, onClose }: Props) {
  const t = useTexts(clubsTexts);
  const w = useTexts(words);
  const notify = useNotify();
  const names = useAccountNames();
  const assign = useWrite("put", "/api/v1/admin/clubs/{id}/officers/{userId}");
  const schema = z.object({
    userId: z.string().min(1, w.required),
    reason: z.string().trim().min(1, w.required),
  });
  const send = async ({ userId, reason }: z.infer<typeof schema>) => {
    await assign.mutateAsync({ path: { id: clubId, userId }, body: { reason }, etag });
    notify(t.appointed);
    onClose();
  };
  return (
    <FormDialog title={t.appoint} text={t.appointText} onClose={onClose}>
      <Form
        schema={schema}
        values={{ userId: "", reason: "" }}
        onSubmit={send}
        submitLabel={t.appoint}
        onCancel={onClose}
      >
        <ComboInput
          name="userId"
          label={t.account}
          help={t.accountHelp}
          choices={[...names].map(([value, label]) => ({ value, label }))}
        />
        <TextInput name="reason" label={t.reason} lines={2} maxLength={500} />
      </Form>
    </FormDialog>
  );
}
