import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { foundingStates } from "@/names/founding";
import { State } from "@/names/name";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { DecisionPage, SideBySide } from "@/ui/DecisionPage";
import { Appeals } from "../shared/Appeals";
import { Lead } from "../shared/Lead";
import { LoadedCase } from "../shared/LoadedCase";
import { Standing } from "../shared/Standing";
import { sharedTexts } from "../shared/texts";
import { ApplicationDecisions } from "./ApplicationDecisions";
import { ApplicationFacts } from "./ApplicationFacts";
import { Checklist } from "./Checklist";
import { Documents } from "./documents/Documents";
import { Founders } from "./Founders";
import { Corrections, DecisionTaken, History, Visit } from "./Sections";
import { applicationTexts } from "./texts";
import { useStandingFacts } from "./useStandingFacts";

/** A founding application on one screen: what is asked, its papers, the checklist, and what can be decided. */
export default function Application() {
  const t = useTexts(applicationTexts);
  const id = useParam("id");
  const query = useRead("/api/v1/founding-applications/{id}", { params: { path: { id } } });
  return (
    <LoadedCase title={t.file} query={query}>
      {(application, etag) => <ApplicationCase application={application} etag={etag} />}
    </LoadedCase>
  );
}

type CaseProps = { application: Schemas["FoundingApplicationView"]; etag: string | null };

function ApplicationCase({ application, etag }: CaseProps) {
  const t = useTexts(applicationTexts);
  const s = useTexts(sharedTexts);
  const hasPast = !!application.decision || !!application.visit || application.corrections.length > 0;
  const canJudge = application.moves.includes("judgeChecklist");
  return (
    <Standing facts={useStandingFacts(application)}>
      <DecisionPage
        title={application.name}
        lead={<Lead text={t.lead} number={application.trackingCode} />}
        parent={{ to: "/office", label: s.worklist }}
        standing={<ApplicationStanding application={application} />}
        decisionsLabel={s.decisions}
        decisions={<ApplicationDecisions application={application} etag={etag} />}
      >
        <SideBySide>
          <ApplicationFacts application={application} />
          <Checklist application={application} etag={etag} canJudge={canJudge} />
        </SideBySide>
        <Documents applicationId={application.id} documents={application.documents} />
        <Founders founders={application.founders} />
        <Appeals appeals={application.appeals} />
        {hasPast ? (
          <SideBySide>
            <div>
              <DecisionTaken decision={application.decision} appealableUntil={application.appealableUntil} />
              <Corrections corrections={application.corrections} />
              <Visit visit={application.visit} />
            </div>
            <History application={application} />
          </SideBySide>
        ) : (
          <History application={application} />
        )}
      </DecisionPage>
    </Standing>
  );
}

function ApplicationStanding({ application }: Pick<CaseProps, "application">) {
  const t = useTexts(applicationTexts);
  const correction = application.corrections.find(({ answeredOn }) => answeredOn === null);
  return (
    <>
      <State of={foundingStates} value={application.state} />
      {application.dueOn && <Deadline day={application.dueOn} />}
      {application.state === "needsCorrection" && correction && (
        <>
          <Deadline day={correction.dueOn} stopped />
          <span>
            {t.correctionsDue}: <Deadline day={correction.dueOn} />
          </span>
        </>
      )}
    </>
  );
}
