import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { type CardMove, movesOfCard } from "../shared/cardMoves";
import { DecideAppeal } from "../shared/DecideAppeal";
import { DecisionList, ReasonedDecision } from "../shared/Decisions";
import { memberCaseTexts } from "./texts";

type Props = { card: Schemas["CardView"]; etag: string | null };

/** What the Office may do with a card now. */
export function CardDecisions({ card, etag }: Props) {
  const t = useTexts(memberCaseTexts);
  const moves = movesOfCard(card);
  const can = (move: CardMove) => moves.includes(move);
  const path = { id: card.id };
  const suspend = useWrite("post", "/api/v1/cards/{id}/suspend");
  const resume = useWrite("post", "/api/v1/cards/{id}/resume");
  const revoke = useWrite("post", "/api/v1/cards/{id}/revoke");
  const decide = useWrite("post", "/api/v1/admin/cards/{id}/decide-appeal");
  return (
    <DecisionList isEmpty={moves.length === 0}>
      {can("decideAppeal") && (
        <DecideAppeal
          firstReason={card.reason}
          grounds={card.appeals.at(-1)?.grounds ?? ""}
          consequence={t.cardConsequence}
          decide={(body) => decide.mutateAsync({ path, body, etag })}
        />
      )}
      {can("resume") && (
        <ReasonedDecision
          label={t.resume}
          isPrimary
          consequence={t.resumeText}
          done={t.resumeDone}
          run={(reason) => resume.mutateAsync({ path, body: { reason }, etag })}
        />
      )}
      {can("suspend") && (
        <ReasonedDecision
          label={t.suspend}
          isAdverse
          consequence={t.suspendText}
          done={t.suspendDone}
          run={(reason) => suspend.mutateAsync({ path, body: { reason }, etag })}
        />
      )}
      {can("revoke") && (
        <ReasonedDecision
          label={t.revoke}
          isAdverse
          consequence={t.revokeText}
          done={t.revokeDone}
          run={(reason) => revoke.mutateAsync({ path, body: { reason }, etag })}
        />
      )}
    </DecisionList>
  );
}
