import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { variationStates } from "@/names/licences";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { DecisionPage } from "@/ui/DecisionPage";
import { Facts } from "@/ui/Facts";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Appeals } from "../shared/Appeals";
import { Lead } from "../shared/Lead";
import { LoadedCase } from "../shared/LoadedCase";
import { Standing } from "../shared/Standing";
import { sharedTexts } from "../shared/texts";
import { Comparison } from "./Comparison";
import { variationTexts } from "./texts";
import { VariationDecisions } from "./VariationDecisions";

/** A wish to change what the licence says: old and new side by side, and the decision. */
export default function Variation() {
  const t = useTexts(variationTexts);
  const id = useParam("id");
  const query = useRead("/api/v1/variations/{id}", { params: { path: { id } } });
  return (
    <LoadedCase title={t.title} query={query}>
      {(variation, etag) => <VariationCase variation={variation} etag={etag} />}
    </LoadedCase>
  );
}

function VariationCase({ variation, etag }: { variation: Schemas["VariationView"]; etag: string | null }) {
  const t = useTexts(variationTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  const states = useNames(variationStates);
  const association = useRead("/api/v1/associations/{id}", { params: { path: { id: variation.associationId } } });
  return (
    <Standing
      facts={[
        { label: s.state, value: states.labelOf(variation.state) },
        { label: s.deadline, value: variation.dueOn ? f.day(variation.dueOn) : "" },
        { label: t.decision, value: variation.decisionReason ?? "" },
      ]}
    >
      <DecisionPage
        title={association.data?.value.name ?? variation.name}
        lead={<Lead text={t.lead} number={variation.licenceNumber} />}
        parent={{ to: "/office?kind=variation", label: s.worklist }}
        standing={
          <>
            <State of={variationStates} value={variation.state} />
            {variation.dueOn && <Deadline day={variation.dueOn} />}
          </>
        }
        decisionsLabel={s.decisions}
        decisions={<VariationDecisions variation={variation} etag={etag} />}
      >
        <Loaded query={association}>{(present) => <Comparison present={present} wanted={variation} />}</Loaded>
        <Section
          title={t.case}
          actions={
            <Button component={Link} to={`/office/licences/${variation.licenceId}`} variant="outlined" size="small">
              {t.toLicence}
            </Button>
          }
        >
          <Facts
            facts={[
              { label: t.grounds, value: variation.grounds, isLong: true },
              { label: t.requestedOn, value: f.day(variation.requestedOn) },
              !!variation.decidedOn && { label: s.decidedOn, value: f.day(variation.decidedOn) },
              { label: t.decision, value: variation.decisionReason, isLong: true },
              !!variation.appealableUntil && { label: s.appealableUntil, value: f.day(variation.appealableUntil) },
            ]}
          />
        </Section>
        <Appeals appeals={variation.appeals} />
      </DecisionPage>
    </Standing>
  );
}
