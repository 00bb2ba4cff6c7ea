import { useRead } from "@/api/reads";
import { licenceStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { Certificates } from "./Certificates";
import { Conditions } from "./Conditions";
import { Notices } from "./Notices";
import { Reminders } from "./Reminders";
import { Renewals } from "./Renewals";
import { Sanctions } from "./Sanctions";
import { Surrender } from "./Surrender";
import { Terms } from "./Terms";
import { licenceTexts } from "./texts";
import { Variations } from "./Variations";

/** The licence's whole file: what is to be answered first, then how it stands, its cases, and how to give it up. */
export default function Licence() {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  const { licence, foundedOn, leads } = useAssociation();
  const read = useRead("/api/v1/licences/{id}/file", { params: { path: { id: licence.id } } });
  return (
    <Page title={t.title}>
      <Loaded query={read}>
        {(file, etag) => (
          <>
            <Notices file={file} etag={etag} />
            <Conditions conditions={file.conditions} />
            <Sanctions file={file} etag={etag} />
            <Section title={t.standing}>
              <Facts
                facts={[
                  { label: t.number, value: <Isolated>{f.digits(file.number)}</Isolated> },
                  { label: t.state, value: <State of={licenceStates} value={file.state} /> },
                  { label: t.endsOn, value: f.day(file.endsOn) },
                  { label: t.renewalOpensOn, value: f.day(file.renewalOpensOn) },
                  { label: t.graceEndsOn, value: f.day(file.graceEndsOn) },
                  { label: t.foundedOn, value: f.day(foundedOn) },
                ]}
              />
            </Section>
            <Renewals file={file} />
            <Variations file={file} />
            <Certificates licence={licence} />
            <Terms terms={licence.terms} />
            <Reminders reminders={file.reminders} />
            {leads && file.ending === null && <Surrender file={file} etag={etag} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
