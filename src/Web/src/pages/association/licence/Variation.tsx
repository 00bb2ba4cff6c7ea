import { type Schemas, useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useParam } from "@/app/useParam";
import { variationStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Deadline } from "@/ui/Deadline";
import { SideBySide } from "@/ui/DecisionPage";
import { Facts } from "@/ui/Facts";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { Appeals } from "../parts/Appeals";
import { ObjectButton } from "../parts/ObjectButton";
import { Profile } from "./Profile";
import { licenceTexts, variationTexts } from "./texts";

/** One wish to change what the licence says, beside what it says now. */
export default function Variation() {
  const t = useTexts(variationTexts);
  const parent = useTexts(licenceTexts);
  const f = useFormats();
  const association = useAssociation();
  const id = useParam("variationId");
  const read = useRead("/api/v1/variations/{id}", { params: { path: { id } } });
  const withdraw = useWrite("post", "/api/v1/variations/{id}/withdraw");
  const appeal = useWrite("post", "/api/v1/variations/{id}/appeal");
  const path = { id };
  return (
    <Loaded query={read}>
      {(variation, etag) => (
        <Page
          title={t.of(f.day(variation.requestedOn))}
          parent={{ to: `/associations/${association.id}/licence`, label: parent.title }}
          actions={
            <>
              <State of={variationStates} value={variation.state} />
              {association.leads && variation.state === "requested" && (
                <ActionButton
                  label={t.withdraw}
                  isAdverse
                  ask={{ text: t.withdrawText }}
                  run={() => withdraw.mutateAsync({ path, etag })}
                  done={t.withdrawn}
                />
              )}
            </>
          }
        >
          {association.leads && (
            <ObjectButton
              until={variation.appealableUntil}
              subject={`variation.${id}`}
              lodge={(grounds) => appeal.mutateAsync({ path, etag, body: { grounds } })}
            />
          )}
          <SideBySide>
            <Section title={t.now}>
              <Profile of={association} />
            </Section>
            <Section title={t.wanted}>
              <Profile of={variation} differsFrom={association} />
            </Section>
          </SideBySide>
          <Course variation={variation} />
          <Appeals appeals={variation.appeals} />
        </Page>
      )}
    </Loaded>
  );
}

function Course({ variation }: { variation: Schemas["VariationView"] }) {
  const t = useTexts(variationTexts);
  const f = useFormats();
  return (
    <Section title={t.facts}>
      <Facts
        facts={[
          { label: t.grounds, value: variation.grounds },
          { label: t.requestedOn, value: f.day(variation.requestedOn) },
          { label: t.dueOn, value: variation.dueOn && <Deadline day={variation.dueOn} /> },
          { label: t.decidedOn, value: variation.decidedOn && f.day(variation.decidedOn) },
          { label: t.reason, value: variation.decisionReason },
        ]}
      />
    </Section>
  );
}
