import Alert from "@mui/material/Alert";
import Link from "@mui/material/Link";
import { useState } from "react";
import { Link as RouterLink, useSearchParams } from "react-router";
import { asProblem, Problem } from "@/api/problem";
import { useWrite } from "@/api/writes";
import { useSignedIn } from "@/app/session";
import { compact } from "@/persian/digits";
import { useTexts } from "@/texts";
import { SmallForm, SmallLine, SmallPassword } from "@/ui/SmallForm";
import { words } from "@/ui/words";
import { SignInFrame } from "./SignInFrame";
import { signInTexts, staffTexts } from "./texts";

/** Staff sign in by user name and password, and by their authenticator app where one is set up. */
export default function StaffSignIn() {
  const t = useTexts(staffTexts);
  const s = useTexts(signInTexts);
  const w = useTexts(words);
  const [search] = useSearchParams();
  const signedIn = useSignedIn();
  const signIn = useWrite("post", "/api/v1/auth/sign-in");
  const [needsCode, setNeedsCode] = useState(false);
  const filled = (typed: string) => typed.trim() === "" && w.required;
  const checks = { userName: filled, password: filled, code: (typed: string) => needsCode && filled(typed) };
  const submit = async ({ userName, password, code }: Record<keyof typeof checks, string>) => {
    try {
      await signIn.mutateAsync({
        query: { cookie: true },
        body: { userName: userName.trim(), password, code: compact(code).toLowerCase() || null },
      });
    } catch (failure) {
      const problem = asProblem(failure);
      if (problem.code === "second-factor-code-needed" && !needsCode) return setNeedsCode(true);
      if (problem.code === "sign-in-failed" && needsCode)
        throw new Problem(problem.status, problem.code, t.codeRefused);
      throw failure;
    }
    await signedIn();
  };
  const back = search.get("back");
  return (
    <SignInFrame
      title={t.title}
      lead={t.lead}
      foot={
        <>
          <span>
            {t.invited}{" "}
            <Link component={RouterLink} to="/invitation">
              {t.invitedLink}
            </Link>
          </span>
          <span>{t.forgotten}</span>
          <span>{t.firstTime}</span>
          <Link component={RouterLink} to={`/sign-in${back ? `?back=${encodeURIComponent(back)}` : ""}`}>
            {s.citizenLink}
          </Link>
        </>
      }
    >
      <SmallForm
        checks={checks}
        values={{ userName: search.get("user") ?? "", password: "", code: "" }}
        onSubmit={submit}
        submitLabel={t.signIn}
      >
        <SmallLine name="userName" label={t.userName} autoComplete="username" isLatin />
        <SmallPassword name="password" label={t.password} autoComplete="current-password" />
        {needsCode && (
          <>
            <Alert severity="info">{t.codeNeeded}</Alert>
            <SmallLine
              name="code"
              label={s.authenticator}
              help={s.authenticatorHelp}
              autoComplete="one-time-code"
              maxLength={40}
              autoFocus
              isLatin
            />
          </>
        )}
      </SmallForm>
    </SignInFrame>
  );
}
