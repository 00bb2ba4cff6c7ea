import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { hasOpenAppeal } from "../shared/appeals";
import { DecideAppeal } from "../shared/DecideAppeal";
import { Decision, DecisionList, ReasonedDecision, useWhoDecides } from "../shared/Decisions";
import { ApproveDialog } from "./ApproveDialog";
import { CorrectionsDialog } from "./CorrectionsDialog";
import { missingItems } from "./checklistItems";
import { PlanVisitDialog } from "./PlanVisitDialog";
import { applicationTexts } from "./texts";

type Props = { application: Schemas["FoundingApplicationView"]; etag: string | null };

/** What can be done with the application now, by whoever reads it. */
export function ApplicationDecisions({ application, etag }: Props) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const { moves } = application;
  const note = useWhoDecides(application.waitsFor === "committee", hasOpenAppeal(application), moves);
  const can = (move: Schemas["FoundingMove"]) => moves.includes(move);
  const missing = missingItems(application).length;
  const path = { id: application.id };
  const refer = useWrite("post", "/api/v1/admin/founding-applications/{id}/refer-to-committee");
  const reject = useWrite("post", "/api/v1/admin/founding-applications/{id}/reject");
  const decideAppeal = useWrite("post", "/api/v1/admin/founding-applications/{id}/decide-appeal");
  const missingHint = missing > 0 ? t.missing(f.number(missing)) : undefined;
  return (
    <DecisionList isEmpty={moves.length === 0} note={note}>
      {can("beginScreening") && <BeginScreening id={application.id} etag={etag} />}
      {/* Offered by the API once the checklist is complete; shown before, so that one sees what is wanting. */}
      {(can("referToCommittee") || can("planVisit")) && (
        <ReasonedDecision
          label={t.refer}
          hint={missingHint}
          isPrimary
          isBlocked={missing > 0}
          needsReason={false}
          consequence={t.referConfirm}
          done={t.referDone}
          run={() => refer.mutateAsync({ path, etag })}
        />
      )}
      {can("requestCorrections") && <RequestCorrections application={application} etag={etag} />}
      {can("planVisit") && (
        <Decision
          label={t.planVisit}
          dialog={(close) => <PlanVisitDialog id={application.id} etag={etag} onClose={close} />}
        />
      )}
      {can("reportVisit") && (
        <>
          <Button component={Link} to="visit" variant="contained">
            {t.reportVisit}
          </Button>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {t.reportVisitHint}
          </Typography>
        </>
      )}
      {(can("approve") || can("reject")) && (
        <Decision
          label={t.approve}
          hint={missingHint}
          isPrimary
          isBlocked={missing > 0}
          dialog={(close) => <ApproveDialog application={application} etag={etag} onClose={close} />}
        />
      )}
      {can("reject") && (
        <ReasonedDecision
          label={t.reject}
          isAdverse
          consequence={t.rejectText}
          done={t.rejectDone}
          run={(reason) => reject.mutateAsync({ path, body: { reason }, etag })}
        />
      )}
      {can("decideAppeal") && (
        <DecideAppeal
          firstReason={application.decision?.reason ?? null}
          grounds={application.appeals.at(-1)?.grounds ?? ""}
          consequence={t.appealConsequence}
          decide={(body) => decideAppeal.mutateAsync({ path, body, etag })}
        />
      )}
    </DecisionList>
  );
}

function BeginScreening({ id, etag }: { id: string; etag: string | null }) {
  const t = useTexts(applicationTexts);
  const begin = useWrite("post", "/api/v1/admin/founding-applications/{id}/begin-screening");
  return (
    <>
      <ActionButton
        label={t.beginScreening}
        variant="contained"
        run={() => begin.mutateAsync({ path: { id }, etag })}
        done={t.beginScreeningDone}
      />
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {t.beginScreeningHint}
      </Typography>
    </>
  );
}

function RequestCorrections({ application, etag }: Props) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const rules = useRead("/api/v1/admin/rules");
  const days = rules.data?.value.find((rule) => rule.name === "founding.correction-working-days")?.value;
  return (
    <Decision
      label={t.requestCorrections}
      hint={days && t.requestCorrectionsHint(f.number(days))}
      dialog={(close) => <CorrectionsDialog application={application} etag={etag} onClose={close} />}
    />
  );
}
