import { z } from "zod";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { ClubFields, clubBodyOf, useClubFields } from "./clubFields";
import { clubsTexts } from "./texts";

/** Founds a club. */
export function FoundClub({ onClose }: { onClose: () => void }) {
  const t = useTexts(clubsTexts);
  const notify = useNotify();
  const found = useWrite("post", "/api/v1/admin/clubs");
  const schema = useClubFields().extend({ key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, t.keyHelp) });
  const send = async ({ key, ...typed }: z.infer<typeof schema>) => {
    await found.mutateAsync({ body: { key, ...clubBodyOf(typed) } });
    notify(t.founded);
    onClose();
  };
  return (
    <FormDialog title={t.found} onClose={onClose}>
      <Form
        schema={schema}
        values={{ key: "", name: "", order: "", description: "" }}
        onSubmit={send}
        submitLabel={t.found}
        onCancel={onClose}
      >
        <TextInput name="key" label={t.key} help={t.keyHelp} maxLength={40} isLatin />
        <ClubFields />
      </Form>
    </FormDialog>
  );
}
