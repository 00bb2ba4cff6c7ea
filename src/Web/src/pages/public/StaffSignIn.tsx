import Alert from "@mui/material/Alert";
import Paper from "@mui/material/Paper";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { z } from "zod";
import { asProblem } from "@/api/problem";
import { useWrite } from "@/api/writes";
import { backOf, useSignedIn } from "@/app/session";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { Page } from "@/ui/Page";
import { words } from "@/ui/words";
import { signInTexts } from "./texts";

/** Staff sign in by user name and password, and by their authenticator app where one is set up. */
export default function StaffSignIn() {
  const t = useTexts(signInTexts);
  const w = useTexts(words);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const signIn = useWrite("post", "/api/v1/auth/sign-in");
  const [needsCode, setNeedsCode] = useState(false);
  const schema = z.object({
    userName: z.string().trim().min(1, w.required),
    password: z.string().min(1, w.required),
    code: z.string(),
  });
  const submit = async ({ userName, password, code }: z.infer<typeof schema>) => {
    try {
      await signIn.mutateAsync({ query: { cookie: true }, body: { userName, password, code: code || null } });
    } catch (failure) {
      if (asProblem(failure).code === "second-factor-code-needed") setNeedsCode(true);
      throw failure;
    }
    await signedIn();
    navigate(backOf(search, "/office"), { replace: true });
  };
  return (
    <Page title={t.staffTitle} width="sm">
      <Paper sx={{ p: 3 }}>
        {search.has("back") && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {t.ended}
          </Alert>
        )}
        <Form
          schema={schema}
          values={{ userName: "", password: "", code: "" }}
          onSubmit={submit}
          submitLabel={t.signIn}
        >
          <TextInput name="userName" label={t.userName} autoComplete="username" isLatin />
          <TextInput name="password" label={t.password} type="password" autoComplete="current-password" isLatin />
          {needsCode && (
            <TextInput
              name="code"
              label={t.code}
              help={t.codeHelp}
              inputMode="numeric"
              autoComplete="one-time-code"
              autoFocus
              isLatin
            />
          )}
        </Form>
      </Paper>
    </Page>
  );
}
