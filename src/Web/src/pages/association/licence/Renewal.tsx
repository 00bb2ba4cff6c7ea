import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import { type Schemas, useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useParam } from "@/app/useParam";
import { renewalStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Facts } from "@/ui/Facts";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { Appeals } from "../parts/Appeals";
import { ObjectButton } from "../parts/ObjectButton";
import { Obstacles } from "./Obstacles";
import { RenewalMoves } from "./RenewalMoves";
import { RenewalStatement } from "./RenewalStatement";
import { licenceTexts, renewalTexts } from "./texts";
import { useObstaclesAhead } from "./useObstaclesAhead";

export type RenewalPartProps = {
  renewal: Schemas["RenewalView"];
  etag: string | null;
  moves: readonly Schemas["LicenceCaseMove"][];
};

/** One renewal: the statement, what stands in its way, and what the Office says. */
export default function Renewal() {
  const t = useTexts(renewalTexts);
  const parent = useTexts(licenceTexts);
  const f = useFormats();
  const { id: associationId, leads } = useAssociation();
  const id = useParam("renewalId");
  const read = useRead("/api/v1/renewals/{id}", { params: { path: { id } } });
  const appeal = useWrite("post", "/api/v1/renewals/{id}/appeal");
  const ahead = useObstaclesAhead();
  return (
    <Loaded query={read}>
      {(renewal, etag) => {
        const moves = leads ? renewal.moves : [];
        const isDraft = renewal.state === "draft" || renewal.state === "needsCorrection";
        const obstacles = isDraft ? ahead : renewal.obstacles;
        return (
          <Page
            title={t.of(f.day(renewal.startedOn))}
            parent={{ to: `/associations/${associationId}/licence`, label: parent.title }}
            actions={
              <>
                <State of={renewalStates} value={renewal.state} />
                <RenewalMoves renewal={renewal} etag={etag} moves={moves} obstacles={obstacles} />
              </>
            }
          >
            <Word renewal={renewal} />
            {leads && (
              <ObjectButton
                until={renewal.appealableUntil}
                subject={`renewal.${id}`}
                lodge={(grounds) => appeal.mutateAsync({ path: { id }, etag, body: { grounds } })}
              />
            )}
            <RenewalStatement renewal={renewal} etag={etag} moves={moves} />
            {obstacles && (isDraft || obstacles.length > 0) && <Obstacles obstacles={obstacles} />}
            <Course renewal={renewal} />
            <Appeals appeals={renewal.appeals} />
          </Page>
        );
      }}
    </Loaded>
  );
}

/** What the Office last said. */
function Word({ renewal }: { renewal: Schemas["RenewalView"] }) {
  const t = useTexts(renewalTexts);
  switch (renewal.state) {
    case "needsCorrection":
      return (
        <Alert severity="warning" sx={{ mb: 2 }}>
          <AlertTitle>{t.correction}</AlertTitle>
          <div>{renewal.correctionNote}</div>
          <div>{t.correctHow}</div>
          {renewal.correctionDueOn && (
            <div>
              {t.correctBy} <Deadline day={renewal.correctionDueOn} />
            </div>
          )}
        </Alert>
      );
    case "granted":
    case "autoGranted":
      return (
        <Alert severity="success" sx={{ mb: 2 }}>
          {t.granted}
        </Alert>
      );
    default:
      return null;
  }
}

function Course({ renewal }: { renewal: Schemas["RenewalView"] }) {
  const t = useTexts(renewalTexts);
  const f = useFormats();
  return (
    <Section title={t.facts}>
      <Facts
        facts={[
          { label: t.startedOn, value: f.day(renewal.startedOn) },
          { label: t.submittedOn, value: renewal.submittedOn && f.day(renewal.submittedOn) },
          { label: t.dueOn, value: renewal.dueOn && <Deadline day={renewal.dueOn} /> },
          { label: t.decidedOn, value: renewal.decidedOn && f.day(renewal.decidedOn) },
          { label: t.reason, value: renewal.decisionReason },
        ]}
      />
    </Section>
  );
}
