import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useState } from "react";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { management, useSession } from "@/app/session";
import { useParam } from "@/app/useParam";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { TextLink } from "@/ui/TextLink";
import { BirthYear } from "./BirthYear";
import { Checks } from "./Checks";
import { CorrectPerson } from "./CorrectPerson";
import { InFull } from "./InFull";
import { MergePerson } from "./MergePerson";
import { PersonsPapers } from "./PersonsPapers";
import { peopleTexts } from "./texts";

/** One person as the Office sees them: masked, with the papers that name them, and what may be done about the record. */
export default function PersonPage() {
  const id = useParam("id");
  const t = useTexts(peopleTexts);
  const query = useRead("/api/v1/admin/people/{id}", { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {(person, etag) => (
        <Page title={person.fullName} parent={{ to: "/office/people", label: t.title }}>
          <Person key={person.id} person={person} etag={etag} />
        </Page>
      )}
    </Loaded>
  );
}

type Props = { person: Schemas["PersonView"]; etag: string | null };

function Person({ person, etag }: Props) {
  const t = useTexts(peopleTexts);
  const { has } = useSession();
  const [full, setFull] = useState<Schemas["FullPerson"] | null>(null);
  const canManage = has(management) && !person.mergedInto;
  return (
    <>
      {person.mergedInto && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button component={Link} to={`/office/people/${person.mergedInto}`} color="inherit" size="small">
              {t.goThere}
            </Button>
          }
        >
          {t.mergedInto}
        </Alert>
      )}
      <Section title={t.facts} actions={<Reveal id={person.id} onRevealed={setFull} />}>
        <Masked person={person} />
      </Section>
      {full && <InFull person={full} onHide={() => setFull(null)} />}
      <Checks person={person} etag={etag} />
      <PersonsPapers person={person} />
      {canManage && <CorrectPerson id={person.id} etag={etag} />}
      {canManage && <MergePerson person={person} etag={etag} />}
    </>
  );
}

function Masked({ person }: Pick<Props, "person">) {
  const t = useTexts(peopleTexts);
  const f = useFormats();
  const { has } = useSession();
  return (
    <Facts
      facts={[
        { label: t.nationalCode, value: <Isolated>{f.digits(person.nationalCode)}</Isolated> },
        { label: t.mobile, value: <Isolated>{f.mobile(person.mobile)}</Isolated> },
        { label: t.birthYear, value: person.birthYear && <BirthYear year={person.birthYear} /> },
        { label: t.account, value: person.hasAccount ? t.hasAccount : t.hasNoAccount },
        person.merged.length > 0 && {
          label: t.mergedHere,
          value: person.merged.map((id, place) => (
            <div key={id}>
              <TextLink to={`/office/people/${id}`}>{t.mergedRecord(f.number(place + 1))}</TextLink>
            </div>
          )),
        },
        has(management) && {
          label: t.audit,
          value: <TextLink to={`/office/audit?subject=${person.id}`}>{t.audit}</TextLink>,
        },
      ]}
    />
  );
}

function Reveal({ id, onRevealed }: { id: string; onRevealed: (person: Schemas["FullPerson"]) => void }) {
  const t = useTexts(peopleTexts);
  const reveal = useWrite("post", "/api/v1/admin/people/{id}/reveal");
  return (
    <ActionButton
      label={t.reveal}
      size="small"
      ask={{ text: t.revealText, needsReason: true, reasonHelp: t.revealReasonHelp }}
      run={async (reason) => onRevealed(await reveal.mutateAsync({ path: { id }, body: { reason } }))}
    />
  );
}
