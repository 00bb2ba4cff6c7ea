import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { licenceStates } from "@/names/licences";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { DecisionPage, SideBySide } from "@/ui/DecisionPage";
import { Waiting } from "@/ui/Loaded";
import { Lead } from "../shared/Lead";
import { LoadedCase } from "../shared/LoadedCase";
import { Standing } from "../shared/Standing";
import { sharedTexts } from "../shared/texts";
import { AssociationOfLicence } from "./AssociationOfLicence";
import { Conditions } from "./Conditions";
import { LicenceCases } from "./LicenceCases";
import { LicenceDecisions } from "./LicenceDecisions";
import { Reminders, Terms } from "./LicenceHistory";
import { Supervision } from "./Supervision";
import { licenceTexts } from "./texts";

/** A licence's whole file: what it says, what is owed, how it was supervised, and what can be decided. */
export default function Licence() {
  const t = useTexts(licenceTexts);
  const id = useParam("id");
  const query = useRead("/api/v1/licences/{id}/file", { params: { path: { id } } });
  return (
    <LoadedCase title={t.title} query={query}>
      {(licence, etag) => <LicenceFile licence={licence} etag={etag} />}
    </LoadedCase>
  );
}

function LicenceFile({ licence, etag }: { licence: Schemas["LicenceFile"]; etag: string | null }) {
  const t = useTexts(licenceTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  const states = useNames(licenceStates);
  const association = useRead("/api/v1/associations/{id}", { params: { path: { id: licence.associationId } } });
  const known = association.data?.value;
  const openOnes = (list: readonly { outcome?: unknown; metOn?: unknown }[]) =>
    f.number(list.filter((one) => (one.outcome ?? one.metOn ?? null) === null).length);
  return (
    <Standing
      facts={[
        { label: s.state, value: states.labelOf(licence.state) },
        { label: t.endsOn, value: f.day(licence.endsOn) },
        { label: t.supervision, value: openOnes(licence.notices) },
        { label: t.conditions, value: openOnes(licence.conditions) },
        { label: t.reply, value: licence.notices.at(-1)?.reply ?? "" },
      ]}
    >
      <DecisionPage
        title={known?.name ?? t.title}
        lead={<Lead text={t.lead} number={licence.number} />}
        parent={{ to: "/office", label: s.worklist }}
        standing={
          <>
            <State of={licenceStates} value={licence.state} />
            {!licence.ending && <Deadline day={licence.endsOn} soon={60} />}
          </>
        }
        decisionsLabel={s.decisions}
        decisions={<LicenceDecisions licence={licence} etag={etag} />}
      >
        {known ? <AssociationOfLicence association={known} licence={licence} /> : <Waiting />}
        <Supervision licence={licence} />
        <Conditions licence={licence} etag={etag} />
        <LicenceCases licenceId={licence.id} />
        <SideBySide>
          {known ? <Terms licenceId={licence.id} history={known.licence} /> : <Waiting />}
          <Reminders reminders={licence.reminders} />
        </SideBySide>
      </DecisionPage>
    </Standing>
  );
}
