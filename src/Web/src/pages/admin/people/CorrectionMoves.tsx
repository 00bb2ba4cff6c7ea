import Box from "@mui/material/Box";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { correctionsTexts } from "./texts";

/** Accepting or refusing a wish to be put right, each with a reason. */
export function CorrectionMoves({ correction }: { correction: Schemas["PersonCorrectionView"] }) {
  const t = useTexts(correctionsTexts);
  const accept = useWrite("post", "/api/v1/admin/person-corrections/{id}/accept");
  const refuse = useWrite("post", "/api/v1/admin/person-corrections/{id}/refuse");
  const sent = (reason: string) => ({
    path: { id: correction.id },
    body: { reason },
    etag: `"${correction.version}"`,
  });
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
      <ActionButton
        label={t.accept}
        variant="contained"
        done={t.accepted}
        ask={{ text: t.acceptText, needsReason: true }}
        run={(reason) => accept.mutateAsync(sent(reason))}
      />
      <ActionButton
        label={t.refuse}
        isAdverse
        done={t.refused}
        ask={{ text: t.refuseText, needsReason: true }}
        run={(reason) => refuse.mutateAsync(sent(reason))}
      />
    </Box>
  );
}
