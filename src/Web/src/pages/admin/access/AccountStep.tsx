import Button from "@mui/material/Button";
import { useState } from "react";
import { z } from "zod";
import { asProblem, Problem } from "@/api/problem";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { words } from "@/ui/words";
import { accountsTexts } from "./texts";

type Props = {
  title: string;
  /** When it is used, and what follows. */
  text: string;
  label: string;
  done: string;
  run: (body: { userName: string; reason: string }) => Promise<unknown>;
};

/** An adverse step on somebody's account: explained, then the account and the reason are asked for. */
export function AccountStep({ title, text, label, done, run }: Props) {
  const t = useTexts(accountsTexts);
  const w = useTexts(words);
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const schema = z.object({
    userName: z.string().trim().min(1, w.required),
    reason: z.string().trim().min(1, w.required),
  });
  const submit = async (body: z.infer<typeof schema>) => {
    try {
      await run(body);
    } catch (failure) {
      const { status, code } = asProblem(failure);
      throw status === 404 ? new Problem(status, code, t.noAccount) : failure;
    }
    close();
    notify(done);
  };
  return (
    <Section
      title={title}
      actions={
        <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
          {label}
        </Button>
      }
    >
      {text}
      {isOpen && (
        <FormDialog title={title} text={text} onClose={close}>
          <Form
            schema={schema}
            values={{ userName: "", reason: "" }}
            onSubmit={submit}
            submitLabel={label}
            onCancel={close}
            isAdverse
          >
            <TextInput name="userName" label={t.anyUserName} autoComplete="off" isLatin />
            <TextInput name="reason" label={t.reason} lines={2} maxLength={500} />
          </Form>
        </FormDialog>
      )}
    </Section>
  );
}
