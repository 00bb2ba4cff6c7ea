import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { licenceStates, renewalObstacles, renewalStates } from "@/names/licences";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { DecisionPage } from "@/ui/DecisionPage";
import { Facts } from "@/ui/Facts";
import { Waiting } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Appeals } from "../shared/Appeals";
import { Lead } from "../shared/Lead";
import { LoadedCase } from "../shared/LoadedCase";
import { Standing } from "../shared/Standing";
import { sharedTexts } from "../shared/texts";
import { RenewalDecisions } from "./RenewalDecisions";
import { renewalTexts } from "./texts";

/** A renewal that is not granted by itself: what stands in its way, and the decision. */
export default function Renewal() {
  const t = useTexts(renewalTexts);
  const id = useParam("id");
  const query = useRead("/api/v1/renewals/{id}", { params: { path: { id } } });
  return (
    <LoadedCase title={t.title} query={query}>
      {(renewal, etag) => <RenewalCase renewal={renewal} etag={etag} />}
    </LoadedCase>
  );
}

function RenewalCase({ renewal, etag }: { renewal: Schemas["RenewalView"]; etag: string | null }) {
  const t = useTexts(renewalTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  const states = useNames(renewalStates);
  const association = useRead("/api/v1/associations/{id}", { params: { path: { id: renewal.associationId } } });
  return (
    <Standing
      facts={[
        { label: s.state, value: states.labelOf(renewal.state) },
        { label: s.deadline, value: renewal.dueOn ? f.day(renewal.dueOn) : "" },
        { label: t.statement, value: renewal.statement },
        { label: t.decision, value: renewal.decisionReason ?? "" },
      ]}
    >
      <DecisionPage
        title={association.data?.value.name ?? t.title}
        lead={<Lead text={t.lead} number={renewal.licenceNumber} />}
        parent={{ to: "/office?kind=renewal", label: s.worklist }}
        standing={
          <>
            <State of={renewalStates} value={renewal.state} />
            {renewal.dueOn && <Deadline day={renewal.dueOn} />}
            {renewal.state === "needsCorrection" && renewal.correctionDueOn && (
              <Deadline day={renewal.correctionDueOn} stopped />
            )}
          </>
        }
        decisionsLabel={s.decisions}
        decisions={<RenewalDecisions renewal={renewal} etag={etag} />}
      >
        <Obstacles renewal={renewal} />
        <Section title={t.statement}>
          <Facts
            facts={[
              { label: t.statement, value: renewal.statement, isLong: true },
              { label: t.startedOn, value: f.day(renewal.startedOn) },
              !!renewal.submittedOn && { label: s.submittedOn, value: f.day(renewal.submittedOn) },
              { label: t.correctionNote, value: renewal.correctionNote, isLong: true },
              !!renewal.correctionDueOn && { label: t.correctionDueOn, value: f.day(renewal.correctionDueOn) },
              !!renewal.decidedOn && { label: s.decidedOn, value: f.day(renewal.decidedOn) },
              { label: s.reasonForm, value: renewal.decisionReason, isLong: true },
              !!renewal.appealableUntil && { label: s.appealableUntil, value: f.day(renewal.appealableUntil) },
            ]}
          />
        </Section>
        <Appeals appeals={renewal.appeals} />
        <LicenceNow licenceId={renewal.licenceId} associationId={renewal.associationId} />
      </DecisionPage>
    </Standing>
  );
}

function Obstacles({ renewal }: { renewal: Schemas["RenewalView"] }) {
  const t = useTexts(renewalTexts);
  return (
    <Section title={t.obstacles}>
      {renewal.obstacles.length === 0 ? (
        t.noObstacles
      ) : (
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          {renewal.obstacles.map((obstacle) => (
            <State key={obstacle} of={renewalObstacles} value={obstacle} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function LicenceNow({ licenceId, associationId }: { licenceId: string; associationId: string }) {
  const t = useTexts(renewalTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  const { data } = useRead("/api/v1/licences/{id}/file", { params: { path: { id: licenceId } } });
  return (
    <Section title={t.licenceNow}>
      {data ? (
        <Facts
          facts={[
            { label: s.state, value: <State of={licenceStates} value={data.value.state} /> },
            { label: t.endsOn, value: f.day(data.value.endsOn) },
            { label: t.graceEndsOn, value: f.day(data.value.graceEndsOn) },
          ]}
        />
      ) : (
        <Waiting lines={2} />
      )}
      <Box sx={{ display: "flex", gap: 1, mt: 2 }}>
        <Button component={Link} to={`/office/licences/${licenceId}`} variant="outlined" size="small">
          {t.toLicence}
        </Button>
        <Button component={Link} to={`/associations/${associationId}/council`} variant="outlined" size="small">
          {t.toCouncil}
        </Button>
      </Box>
    </Section>
  );
}
