import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import type { Schemas } from "@/api/reads";
import { useTexts } from "@/texts";
import { FormDialog } from "@/ui/FormDialog";
import { useNotify } from "@/ui/notices";
import { clientsTexts } from "./texts";

/** A secret that is shown this once. */
export function SecretDialog({ secret, onClose }: { secret: Schemas["ClientSecret"]; onClose: () => void }) {
  const t = useTexts(clientsTexts);
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(secret.secret);
    notify(t.copied);
  };
  const line = (label: string, value: string) => (
    <Box>
      <Box sx={{ color: "text.secondary", fontSize: "0.85rem" }}>{label}</Box>
      <Box component="code" dir="ltr" sx={{ overflowWrap: "anywhere", userSelect: "all" }}>
        {value}
      </Box>
    </Box>
  );
  return (
    <FormDialog title={t.secretShown} text={t.secretHelp} onClose={onClose}>
      <Box sx={{ display: "grid", gap: 2 }}>
        {line(t.clientId, secret.clientId)}
        {line(t.secretLabel, secret.secret)}
        <Box sx={{ display: "flex", gap: 1 }}>
          <Button variant="outlined" onClick={() => void copy()}>
            {t.copy}
          </Button>
          <Button variant="contained" onClick={onClose}>
            {t.close}
          </Button>
        </Box>
      </Box>
    </FormDialog>
  );
}
