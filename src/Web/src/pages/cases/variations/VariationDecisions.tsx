import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { hasOpenAppeal } from "../shared/appeals";
import { DecideAppeal } from "../shared/DecideAppeal";
import { DecisionList, ReasonedDecision, useWhoDecides } from "../shared/Decisions";
import { variationTexts } from "./texts";

type Props = { variation: Schemas["VariationView"]; etag: string | null };

/** What can be done with the variation now. */
export function VariationDecisions({ variation, etag }: Props) {
  const t = useTexts(variationTexts);
  const { moves } = variation;
  const note = useWhoDecides(variation.dueOn !== null, hasOpenAppeal(variation), moves);
  const path = { id: variation.id };
  const grant = useWrite("post", "/api/v1/admin/variations/{id}/grant");
  const refuse = useWrite("post", "/api/v1/admin/variations/{id}/refuse");
  const decideAppeal = useWrite("post", "/api/v1/admin/variations/{id}/decide-appeal");
  return (
    <DecisionList isEmpty={moves.length === 0} note={note}>
      {moves.includes("grant") && (
        <ReasonedDecision
          label={t.grant}
          isPrimary
          needsReason={false}
          consequence={t.grantText}
          done={t.grantDone}
          run={() => grant.mutateAsync({ path, etag })}
        />
      )}
      {moves.includes("refuse") && (
        <ReasonedDecision
          label={t.refuse}
          isAdverse
          consequence={t.refuseText}
          done={t.refuseDone}
          run={(reason) => refuse.mutateAsync({ path, body: { reason }, etag })}
        />
      )}
      {moves.includes("decideAppeal") && (
        <DecideAppeal
          firstReason={variation.decisionReason}
          grounds={variation.appeals.at(-1)?.grounds ?? ""}
          consequence={t.appealConsequence}
          decide={(body) => decideAppeal.mutateAsync({ path, body, etag })}
        />
      )}
    </DecisionList>
  );
}
