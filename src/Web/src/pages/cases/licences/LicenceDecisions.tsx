import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { management, useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { DecideAppeal } from "../shared/DecideAppeal";
import { Decision, DecisionList, ReasonedDecision } from "../shared/Decisions";
import { sharedTexts } from "../shared/texts";
import { GiveNoticeDialog } from "./GiveNoticeDialog";
import { openNotice } from "./notices";
import { SuspendDialog } from "./SuspendDialog";
import { licenceTexts } from "./texts";

type Props = { licence: Schemas["LicenceFile"]; etag: string | null };

/** The Office's supervision of a licence: what may be done now, in the order of law. */
export function LicenceDecisions({ licence, etag }: Props) {
  const t = useTexts(licenceTexts);
  const s = useTexts(sharedTexts);
  const isManager = useSession().has(management);
  const { moves } = licence;
  const can = (move: Schemas["LicenceMove"]) => moves.includes(move);
  const path = { id: licence.id };
  const dismiss = useWrite("post", "/api/v1/admin/licences/{id}/dismiss-notice");
  const reinstate = useWrite("post", "/api/v1/admin/licences/{id}/reinstate");
  const needsNotice = !licence.ending && !openNotice(licence);
  return (
    <DecisionList
      isEmpty={moves.every((move) => move === "meetCondition")}
      note={isManager ? needsNotice && t.sanctionsNeedNotice : !licence.ending && s.managersDecide}
    >
      {can("decideAppeal") && <JudgeSanction licence={licence} etag={etag} />}
      {can("giveNotice") && (
        <Decision
          label={t.giveNotice}
          hint={t.giveNoticeHint}
          dialog={(close) => <GiveNoticeDialog id={licence.id} etag={etag} onClose={close} />}
        />
      )}
      {can("dismissNotice") && (
        <ReasonedDecision
          label={t.dismiss}
          consequence={t.dismissText}
          done={t.dismissDone}
          run={(reason) => dismiss.mutateAsync({ path, body: { reason }, etag })}
        />
      )}
      {can("reinstate") && (
        <ReasonedDecision
          label={t.reinstate}
          isPrimary
          consequence={t.reinstateText}
          done={t.reinstateDone}
          run={(reason) => reinstate.mutateAsync({ path, body: { reason }, etag })}
        />
      )}
      {can("suspend") && (
        <Decision
          label={t.suspend}
          isAdverse
          dialog={(close) => <SuspendDialog id={licence.id} etag={etag} onClose={close} />}
        />
      )}
      {can("revoke") && <EndLicence licence={licence} etag={etag} />}
    </DecisionList>
  );
}

/** The two ways in which the Office ends a licence. */
function EndLicence({ licence, etag }: Props) {
  const t = useTexts(licenceTexts);
  const path = { id: licence.id };
  const revoke = useWrite("post", "/api/v1/admin/licences/{id}/revoke");
  const close = useWrite("post", "/api/v1/admin/licences/{id}/close");
  return (
    <>
      <ReasonedDecision
        label={t.revoke}
        isAdverse
        consequence={t.revokeText}
        done={t.revokeDone}
        run={(reason) => revoke.mutateAsync({ path, body: { reason }, etag })}
      />
      <ReasonedDecision
        label={t.close}
        isAdverse
        consequence={t.closeText}
        done={t.closeDone}
        run={(reason) => close.mutateAsync({ path, body: { reason }, etag })}
      />
    </>
  );
}

/** The API judges the objection to the licence's end first, else the earliest to a suspension. */
function JudgeSanction({ licence, etag }: Props) {
  const t = useTexts(licenceTexts);
  const decide = useWrite("post", "/api/v1/admin/licences/{id}/decide-appeal");
  const sanction = [licence.ending, ...licence.suspensions].find((one) => one?.appeal?.outcome === null);
  if (!sanction?.appeal) return null;
  return (
    <DecideAppeal
      firstReason={sanction.reason}
      grounds={sanction.appeal.grounds}
      consequence={t.appealConsequence}
      decide={(body) => decide.mutateAsync({ path: { id: licence.id }, body, etag })}
    />
  );
}
