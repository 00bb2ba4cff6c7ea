import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useWrite } from "@/api/writes";
import { compact } from "@/persian/digits";
import { isNationalCode } from "@/persian/fields";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Page } from "@/ui/Page";
import { SmallForm, SmallLine } from "@/ui/SmallForm";
import { words } from "@/ui/words";
import { consentTexts } from "./texts";

/** A founder consents by the code that came to their own phone; nobody needs to sign in for it. */
export default function Consent() {
  const t = useTexts(consentTexts);
  const [isGiven, setGiven] = useState(false);
  return (
    <Page title={t.title} lead={t.lead} parent={{ to: "/found", label: t.parent }} width="sm">
      <Paper sx={{ p: { xs: 2, sm: 3 } }}>
        {isGiven ? (
          <Empty title={t.done} help={t.doneHelp}>
            <Button component={Link} to="/" variant="contained">
              {t.home}
            </Button>
            <Button onClick={() => setGiven(false)}>{t.another}</Button>
          </Empty>
        ) : (
          <ConsentForm onGiven={() => setGiven(true)} />
        )}
      </Paper>
    </Page>
  );
}

function ConsentForm({ onGiven }: { onGiven: () => void }) {
  const t = useTexts(consentTexts);
  const w = useTexts(words);
  const f = useFormats();
  const [search] = useSearchParams();
  const consent = useWrite("post", "/api/v1/founder-consents");
  const values = { trackingCode: f.digits(search.get("tracking") ?? ""), nationalCode: "", code: "" };
  const checks = {
    trackingCode: (typed: string) => typed.trim() === "" && w.required,
    nationalCode: (typed: string) => !isNationalCode(typed) && t.nationalCodeWrong,
    code: (typed: string) => !/^\d{6}$/.test(compact(typed)) && t.codeWrong,
  };
  const submit = async (typed: typeof values) => {
    await consent.mutateAsync({
      body: {
        trackingCode: compact(typed.trackingCode),
        nationalCode: compact(typed.nationalCode),
        code: compact(typed.code),
      },
    });
    onGiven();
  };
  return (
    <>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {t.warning}
      </Alert>
      <SmallForm checks={checks} values={values} onSubmit={submit} submitLabel={t.submit}>
        <SmallLine
          name="trackingCode"
          label={t.trackingCode}
          help={t.trackingCodeHelp}
          maxLength={20}
          inputMode="numeric"
        />
        <SmallLine name="nationalCode" label={t.nationalCode} inputMode="numeric" maxLength={14} isLatin />
        <SmallLine
          name="code"
          label={t.code}
          help={t.codeHelp}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          isLatin
        />
      </SmallForm>
    </>
  );
}
