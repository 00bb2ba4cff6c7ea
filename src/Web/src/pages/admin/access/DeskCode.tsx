import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import { useState } from "react";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { mobileOf } from "@/persian/fields";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { Isolated } from "@/ui/Isolated";
import { Section } from "@/ui/Page";
import { QrCode } from "@/ui/QrCode";
import { words } from "@/ui/words";
import { accountsTexts } from "./texts";

/** A sign-in code for a citizen at the desk whom no message reaches; shown once. */
export function DeskCode() {
  const t = useTexts(accountsTexts);
  const w = useTexts(words);
  const give = useWrite("post", "/api/v1/admin/sign-in-codes");
  const [code, setCode] = useState<Schemas["GivenCode"] | null>(null);
  const schema = z.object({
    mobile: z.string().refine((typed) => mobileOf(typed) !== null, w.required),
    reason: z.string().trim().min(1, w.required),
  });
  return (
    <Section title={t.code}>
      {code && <GivenCode code={code} onClose={() => setCode(null)} />}
      <Form
        key={code?.id}
        schema={schema}
        values={{ mobile: "", reason: "" }}
        onSubmit={async (body) => setCode(await give.mutateAsync({ body }))}
        submitLabel={t.codeRun}
      >
        <div>{t.codeText}</div>
        <TextInput name="mobile" label={t.mobile} inputMode="tel" autoComplete="off" isLatin />
        <TextInput name="reason" label={t.codeReason} lines={2} maxLength={500} />
      </Form>
    </Section>
  );
}

function GivenCode({ code, onClose }: { code: Schemas["GivenCode"]; onClose: () => void }) {
  const t = useTexts(accountsTexts);
  const f = useFormats();
  return (
    <Alert severity="success" onClose={onClose} sx={{ mb: 2 }}>
      <AlertTitle>{t.codeShown}</AlertTitle>
      <Box sx={{ fontSize: "2rem", fontWeight: 700, letterSpacing: "0.2em" }}>
        <Isolated>{f.digits(code.code)}</Isolated>
      </Box>
      <div>{t.codeUntil(f.instant(code.expiresAt))}</div>
      <Box sx={{ mt: 1.5, mb: 0.5 }}>{t.codeScan}</Box>
      <QrCode text={`${window.location.origin}/sign-in?asked=${code.id}`} label={t.codeScan} size={180} />
    </Alert>
  );
}
