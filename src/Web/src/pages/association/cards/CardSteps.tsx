import Box from "@mui/material/Box";
import { useNavigate } from "react-router";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { DownloadButton } from "@/ui/DownloadButton";
import { movesOf } from "./moves";
import { cardTexts } from "./texts";

/** What the secretary can do with a card as it stands; adverse steps say why. */
export function CardSteps({ card, etag }: { card: Schemas["CardView"]; etag: string | null }) {
  const t = useTexts(cardTexts);
  const moves = movesOf(card);
  const navigate = useNavigate();
  const path = { id: card.id };
  const approve = useWrite("post", "/api/v1/cards/{id}/approve");
  const refuse = useWrite("post", "/api/v1/cards/{id}/refuse");
  const issue = useWrite("post", "/api/v1/cards/{id}/issue");
  const suspend = useWrite("post", "/api/v1/cards/{id}/suspend");
  const resume = useWrite("post", "/api/v1/cards/{id}/resume");
  const revoke = useWrite("post", "/api/v1/cards/{id}/revoke");
  const lose = useWrite("post", "/api/v1/cards/{id}/report-lost");
  const ask = useWrite("post", "/api/v1/members/{id}/cards");
  const replace = async () => {
    const next = await ask.mutateAsync({ path: { id: card.memberId } });
    navigate(`/associations/${card.associationId}/cards/${next.id}`);
  };
  const paper = `/api/v1/cards/${card.id}/paper`;
  if (moves.size === 0) return t.nothing;
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
      {moves.has("approve") && (
        <ActionButton
          label={t.approve}
          variant="contained"
          run={() => approve.mutateAsync({ path, etag })}
          done={t.approved}
        />
      )}
      {moves.has("issue") && (
        <ActionButton
          label={t.issue}
          variant="contained"
          ask={{ text: t.issueText }}
          run={() => issue.mutateAsync({ path, etag })}
          done={t.issued}
        />
      )}
      {moves.has("replace") && (
        <ActionButton label={t.replace} variant="contained" run={replace} done={t.replaceDone} />
      )}
      {moves.has("print") && (
        <>
          <DownloadButton label={t.print} url={paper} name="card.pdf" />
          <DownloadButton label={t.printSheet} url={`${paper}?layout=tenToASheet`} name="card-a4.pdf" />
        </>
      )}
      {moves.has("resume") && (
        <ActionButton
          label={t.resume}
          variant="contained"
          ask={{ text: t.resumeText, needsReason: true }}
          run={(reason) => resume.mutateAsync({ path, body: { reason }, etag })}
          done={t.resumed}
        />
      )}
      {moves.has("refuse") && (
        <ActionButton
          label={t.refuse}
          isAdverse
          ask={{ text: t.refuseText, needsReason: true }}
          run={(reason) => refuse.mutateAsync({ path, body: { reason }, etag })}
          done={t.refused}
        />
      )}
      {moves.has("reportLost") && (
        <ActionButton
          label={t.lost}
          isAdverse
          ask={{ text: t.lostText }}
          run={() => lose.mutateAsync({ path, etag })}
          done={t.lostDone}
        />
      )}
      {moves.has("suspend") && (
        <ActionButton
          label={t.suspend}
          isAdverse
          ask={{ text: t.suspendText, needsReason: true }}
          run={(reason) => suspend.mutateAsync({ path, body: { reason }, etag })}
          done={t.suspended}
        />
      )}
      {moves.has("revoke") && (
        <ActionButton
          label={t.revoke}
          isAdverse
          ask={{ text: t.revokeText, needsReason: true }}
          run={(reason) => revoke.mutateAsync({ path, body: { reason }, etag })}
          done={t.revoked}
        />
      )}
    </Box>
  );
}
