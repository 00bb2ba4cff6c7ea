import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Section } from "@/ui/Page";
import { RecoveryCodes } from "./RecoveryCodes";
import { TotpSetUp } from "./TotpSetUp";
import { totpTexts } from "./texts";

/** Sets up an authenticator app: the secret, its first code, then the recovery codes, shown this once. */
export function SecondFactor() {
  const t = useTexts(totpTexts);
  const begin = useWrite("post", "/api/v1/auth/totp");
  const [begun, setBegun] = useState<Schemas["TotpBegun"] | null>(null);
  const [recovery, setRecovery] = useState<readonly string[] | null>(null);
  const isOn = useSession().me?.hasSecondFactor;
  return (
    <Section title={t.title}>
      {recovery ? (
        <RecoveryCodes codes={recovery} onKept={() => setRecovery(null)} />
      ) : isOn ? (
        <Alert severity="success">
          <div>{t.isOn}</div>
          <div>{t.isOnHelp}</div>
        </Alert>
      ) : begun ? (
        <TotpSetUp begun={begun} onConfirmed={setRecovery} />
      ) : (
        <Box sx={{ display: "grid", gap: 2, justifyItems: "start" }}>
          <Typography>{t.what}</Typography>
          <ActionButton label={t.begin} variant="contained" run={async () => setBegun(await begin.mutateAsync({}))} />
        </Box>
      )}
    </Section>
  );
}
