import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { asProblem } from "@/api/problem";
import { useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useSignedIn } from "@/app/session";
import { compact } from "@/persian/digits";
import { useTexts } from "@/texts";
import { SmallForm, SmallLine } from "@/ui/SmallForm";
import { AgainOrOther } from "./AgainOrOther";
import type { Asked } from "./asked";
import { CodeFate } from "./CodeFate";
import { signInTexts } from "./texts";

type Props = {
  id: string;
  /** What was asked for in this browser, where it was: a code of the Office's desk has only its id. */
  asked: Asked | null;
  onAsked: (asked: Asked) => void;
  onOtherNumber: () => void;
};

const empty = { code: "", fullName: "", authenticatorCode: "" };

/** The second step: the code, and the name of whoever is new, and the authenticator's code where the account has one. */
export function EnterCode({ id, asked, onAsked, onOtherNumber }: Props) {
  const t = useTexts(signInTexts);
  const signedIn = useSignedIn();
  const signIn = useWrite("post", "/api/v1/auth/sign-in/code");
  const [needs, setNeeds] = useState<"name" | "authenticator" | null>(null);
  const fate = useRead(
    "/api/v1/auth/codes/{id}",
    { params: { path: { id } } },
    { every: (code) => (code?.delivery === "pending" ? 1500 : false) },
  );
  const checks = {
    code: (typed: string) => !/^\d{6}$/.test(compact(typed)) && t.codeWrong,
    fullName: (typed: string) => needs === "name" && typed.trim().length < 3 && t.fullNameWrong,
  };
  const submit = async ({ code, fullName, authenticatorCode }: typeof empty) => {
    try {
      await signIn.mutateAsync({
        query: { cookie: true },
        body: {
          id,
          code: compact(code),
          fullName: fullName.trim() || null,
          authenticatorCode: compact(authenticatorCode).toLowerCase() || null,
        },
      });
    } catch (failure) {
      void fate.refetch();
      const problem = asProblem(failure);
      // Neither is a mistake of whoever signs in: they are asked for what they could not know was needed.
      if (problem.errors.fullName && needs !== "name") return setNeeds("name");
      if (problem.code === "second-factor-code-needed" && needs !== "authenticator") return setNeeds("authenticator");
      throw failure;
    }
    await signedIn();
  };
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t.codeTitle}
      </Typography>
      <CodeFate query={fate} asked={asked} />
      <SmallForm
        checks={checks}
        values={empty}
        onSubmit={submit}
        submitLabel={t.signIn}
        actions={<AgainOrOther asked={asked} onAsked={onAsked} onOtherNumber={onOtherNumber} />}
      >
        <SmallLine
          name="code"
          label={t.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          autoFocus
          isLatin
        />
        {needs === "name" && (
          <>
            <Alert severity="info">{t.newAccount}</Alert>
            <SmallLine
              name="fullName"
              label={t.fullName}
              help={t.fullNameHelp}
              autoComplete="name"
              maxLength={200}
              autoFocus
            />
          </>
        )}
        {needs === "authenticator" && (
          <>
            <Alert severity="info">{t.authenticatorNeeded}</Alert>
            <SmallLine
              name="authenticatorCode"
              label={t.authenticator}
              help={t.authenticatorHelp}
              autoComplete="one-time-code"
              autoFocus
              isLatin
            />
          </>
        )}
      </SmallForm>
      {asked && (
        <Box component="details" sx={{ mt: 2 }}>
          <Box component="summary" sx={{ cursor: "pointer", color: "primary.main", py: 0.5 }}>
            {t.noMessage}
          </Box>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {t.noMessageHelp}
          </Typography>
        </Box>
      )}
    </>
  );
}
