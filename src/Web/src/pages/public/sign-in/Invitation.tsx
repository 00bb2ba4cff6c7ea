import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useWrite } from "@/api/writes";
import { compact } from "@/persian/digits";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Page } from "@/ui/Page";
import { SmallForm, SmallLine, SmallPassword } from "@/ui/SmallForm";
import { words } from "@/ui/words";
import { invitationTexts } from "./texts";

const fewestCharacters = 10;
const fewestDifferent = 5;

/** Whoever was invited, or has forgotten their password, chooses one by the code that came to their phone. */
export default function Invitation() {
  const t = useTexts(invitationTexts);
  const [search] = useSearchParams();
  const [accepted, setAccepted] = useState<string | null>(null);
  return (
    <Page title={t.title} lead={t.lead} width="sm">
      <Paper sx={{ p: { xs: 2, sm: 3 } }}>
        {accepted === null ? (
          <PasswordForm userName={search.get("user") ?? ""} onAccepted={setAccepted} />
        ) : (
          <Empty title={t.done} help={t.doneHelp}>
            <Button component={Link} to={`/sign-in/staff?user=${encodeURIComponent(accepted)}`} variant="contained">
              {t.toSignIn}
            </Button>
          </Empty>
        )}
      </Paper>
    </Page>
  );
}

function PasswordForm({ userName, onAccepted }: { userName: string; onAccepted: (userName: string) => void }) {
  const t = useTexts(invitationTexts);
  const w = useTexts(words);
  const accept = useWrite("post", "/api/v1/auth/invitations/accept");
  const filled = (typed: string) => typed.trim() === "" && w.required;
  const values = { userName, code: "", password: "", again: "" };
  const checks = {
    userName: filled,
    code: filled,
    password: (typed: string) =>
      (typed.length < fewestCharacters && t.tooShort) || (new Set(typed).size < fewestDifferent && t.tooUniform),
    again: (typed: string, all: typeof values) => typed !== all.password && t.different,
  };
  const submit = async (typed: typeof values) => {
    const body = {
      userName: typed.userName.trim(),
      code: compact(typed.code).toLowerCase(),
      password: typed.password,
    };
    await accept.mutateAsync({ body });
    onAccepted(body.userName);
  };
  return (
    <SmallForm checks={checks} values={values} onSubmit={submit} submitLabel={t.submit}>
      <SmallLine name="userName" label={t.userName} autoComplete="username" isLatin />
      <SmallLine name="code" label={t.code} help={t.codeHelp} autoComplete="off" maxLength={40} isLatin />
      <Box sx={{ color: "text.secondary", fontSize: "0.9rem" }}>
        <Typography variant="body2" component="h2" sx={{ fontWeight: 600 }}>
          {t.rules}
        </Typography>
        <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
          {[t.ruleLength, t.ruleCommon, t.ruleAdvice].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </Box>
      </Box>
      <SmallPassword name="password" label={t.password} autoComplete="new-password" />
      <SmallPassword name="again" label={t.again} autoComplete="new-password" />
    </SmallForm>
  );
}
