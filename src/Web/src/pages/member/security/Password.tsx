import Typography from "@mui/material/Typography";
import { useState } from "react";
import { z } from "zod";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { passwordTexts } from "./texts";

const shortest = 10;
const nothing = { current: "", password: "", again: "" };

/** Staff change their own password. */
export function Password() {
  const t = useTexts(passwordTexts);
  const notify = useNotify();
  const change = useWrite("put", "/api/v1/auth/password");
  const [changes, setChanges] = useState(0);
  const schema = z
    .object({
      current: z.string().min(1, t.required),
      password: z.string().min(shortest, t.tooShort),
      again: z.string(),
    })
    .refine((typed) => typed.password === typed.again, { path: ["again"], message: t.differs });
  return (
    <Section title={t.title}>
      <Typography sx={{ color: "text.secondary", mb: 2 }}>{t.help}</Typography>
      <Form
        key={changes}
        schema={schema}
        values={nothing}
        submitLabel={t.change}
        onSubmit={async ({ current, password }) => {
          await change.mutateAsync({ body: { current, password } });
          notify(t.changed);
          setChanges(changes + 1);
        }}
      >
        <TextInput name="current" label={t.current} type="password" autoComplete="current-password" isLatin />
        <TextInput
          name="password"
          label={t.password}
          help={t.passwordHelp}
          type="password"
          autoComplete="new-password"
          isLatin
        />
        <TextInput name="again" label={t.again} type="password" autoComplete="new-password" isLatin />
      </Form>
    </Section>
  );
}
