import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { TextInput } from "@/ui/fields";
import { hasOpenAppeal } from "../shared/appeals";
import { DecideAppeal } from "../shared/DecideAppeal";
import { Decision, DecisionList, ReasonedDecision, useWhoDecides } from "../shared/Decisions";
import { MoveDialog } from "../shared/MoveDialog";
import { useWritten } from "../shared/useWritten";
import { renewalTexts } from "./texts";

type Props = { renewal: Schemas["RenewalView"]; etag: string | null };

/** What can be done with the renewal now. */
export function RenewalDecisions({ renewal, etag }: Props) {
  const t = useTexts(renewalTexts);
  const { moves } = renewal;
  const note = useWhoDecides(renewal.dueOn !== null, hasOpenAppeal(renewal), moves);
  const path = { id: renewal.id };
  const grant = useWrite("post", "/api/v1/admin/renewals/{id}/grant");
  const refuse = useWrite("post", "/api/v1/admin/renewals/{id}/refuse");
  const decideAppeal = useWrite("post", "/api/v1/admin/renewals/{id}/decide-appeal");
  return (
    <DecisionList isEmpty={moves.length === 0} note={note}>
      {moves.includes("grant") && (
        <ReasonedDecision
          label={t.grant}
          isPrimary
          consequence={t.grantText}
          done={t.grantDone}
          run={(reason) => grant.mutateAsync({ path, body: { reason }, etag })}
        />
      )}
      {moves.includes("requestCorrection") && <RequestCorrection renewal={renewal} etag={etag} />}
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
          firstReason={renewal.decisionReason}
          grounds={renewal.appeals.at(-1)?.grounds ?? ""}
          consequence={t.appealConsequence}
          decide={(body) => decideAppeal.mutateAsync({ path, body, etag })}
        />
      )}
    </DecisionList>
  );
}

function RequestCorrection({ renewal, etag }: Props) {
  const t = useTexts(renewalTexts);
  const written = useWritten();
  const ask = useWrite("post", "/api/v1/admin/renewals/{id}/request-correction");
  return (
    <Decision
      label={t.requestCorrection}
      dialog={(close) => (
        <MoveDialog
          title={t.requestCorrection}
          text={t.requestCorrectionText}
          schema={z.object({ note: written(3) })}
          values={{ note: "" }}
          onSubmit={(body) => ask.mutateAsync({ path: { id: renewal.id }, body, etag })}
          submitLabel={t.requestCorrection}
          done={t.requestCorrectionDone}
          onClose={close}
        >
          <TextInput name="note" label={t.note} lines={3} maxLength={500} autoFocus />
        </MoveDialog>
      )}
    />
  );
}
