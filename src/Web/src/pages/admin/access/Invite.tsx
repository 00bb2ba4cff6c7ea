import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useState } from "react";
import { Link } from "react-router";
import { z } from "zod";
import { useWrite } from "@/api/writes";
import { mobileOf } from "@/persian/fields";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { Section } from "@/ui/Page";
import { words } from "@/ui/words";
import { accountsTexts } from "./texts";

const nobody = { userName: "", fullName: "", mobile: "", reason: "" };

/** Opens an account for somebody of the Office, who chooses the password by a code to their phone. */
export function Invite() {
  const t = useTexts(accountsTexts);
  const w = useTexts(words);
  const invite = useWrite("post", "/api/v1/admin/invitations");
  const [invited, setInvited] = useState<{ userName: string; fullName: string } | null>(null);
  const schema = z.object({
    userName: z.string().regex(/^[a-z][a-z0-9.-]{2,39}$/, t.userNameHelp),
    fullName: z.string().trim().min(3, w.required),
    mobile: z.string().refine((typed) => mobileOf(typed) !== null, w.required),
    reason: z.string().trim().min(1, w.required),
  });
  const send = async (body: z.infer<typeof schema>) => {
    await invite.mutateAsync({ body });
    setInvited(body);
  };
  return (
    <Section title={t.invite}>
      {invited && (
        <Alert
          severity="success"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" component={Link} to={`/office/grants?give=${invited.userName}`}>
              {t.giveRole}
            </Button>
          }
        >
          {t.invited(invited.fullName)}
        </Alert>
      )}
      <Form key={invited?.userName} schema={schema} values={nobody} onSubmit={send} submitLabel={t.inviteRun}>
        <div>{t.inviteText}</div>
        <TextInput name="userName" label={t.userName} help={t.userNameHelp} autoComplete="off" isLatin />
        <TextInput name="fullName" label={t.fullName} autoComplete="off" />
        <TextInput name="mobile" label={t.mobile} inputMode="tel" autoComplete="off" isLatin />
        <TextInput name="reason" label={t.reason} lines={2} maxLength={500} />
      </Form>
    </Section>
  );
}
