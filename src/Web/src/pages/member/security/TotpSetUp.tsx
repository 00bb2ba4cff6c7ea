import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { toLatin } from "@/persian/digits";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { Isolated } from "@/ui/Isolated";
import { QrCode } from "@/ui/QrCode";
import { CopyButton } from "./CopyButton";
import { totpTexts } from "./texts";

type Props = { begun: Schemas["TotpBegun"]; onConfirmed: (recoveryCodes: readonly string[]) => void };

/** The secret for the app, by camera or by hand, and its first code. */
export function TotpSetUp({ begun, onConfirmed }: Props) {
  const t = useTexts(totpTexts);
  const confirm = useWrite("post", "/api/v1/auth/totp/confirm");
  const schema = z.object({ code: z.string().refine((typed) => /^\d{6}$/.test(toLatin(typed).trim()), t.wrongCode) });
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Typography variant="h3">{t.scan}</Typography>
      <Typography sx={{ color: "text.secondary" }}>{t.scanHelp}</Typography>
      <QrCode text={begun.uri} label={t.code} size={240} />
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "center" }}>
        <Typography>{t.secret}</Typography>
        <Box component="code" dir="ltr" sx={{ overflowWrap: "anywhere", fontSize: "1rem" }}>
          <Isolated mono>{begun.secret}</Isolated>
        </Box>
        <CopyButton text={begun.secret} />
      </Box>
      <Typography variant="h3">{t.confirmTitle}</Typography>
      <Form
        schema={schema}
        values={{ code: "" }}
        submitLabel={t.confirm}
        onSubmit={async ({ code }) => {
          const { recoveryCodes } = await confirm.mutateAsync({ body: { code: toLatin(code).trim() } });
          onConfirmed(recoveryCodes);
        }}
      >
        <TextInput
          name="code"
          label={t.confirmLabel}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          isLatin
        />
      </Form>
    </Box>
  );
}
