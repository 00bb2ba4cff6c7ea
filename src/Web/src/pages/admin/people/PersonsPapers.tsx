import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/reads";
import { foundingStates } from "@/names/founding";
import { memberStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { Section } from "@/ui/Page";
import { TextLink } from "@/ui/TextLink";
import { peopleTexts } from "./texts";

/** The cases, associations and memberships that name a person. */
export function PersonsPapers({ person }: { person: Schemas["PersonView"] }) {
  const t = useTexts(peopleTexts);
  const f = useFormats();
  const placesOf = (association: Schemas["PersonsAssociation"]) =>
    f.list([
      association.isSecretary && t.secretary,
      association.wasSecretary && t.wasSecretary,
      association.hasSeat && t.seat,
      association.isFounder && t.founder,
    ]);
  return (
    <>
      <Section title={t.applications}>
        <Lines
          lines={person.applications.map((application) => ({
            key: application.id,
            what: <TextLink to={`/office/applications/${application.id}`}>{application.name}</TextLink>,
            more: (
              <>
                <Isolated>{f.digits(application.trackingCode)}</Isolated>{" "}
                <State of={foundingStates} value={application.state} />
              </>
            ),
          }))}
        />
      </Section>
      <Section title={t.associations}>
        <Lines
          lines={person.associations.map((association) => ({
            key: association.id,
            what: <TextLink to={`/associations/${association.id}`}>{association.name}</TextLink>,
            more: placesOf(association),
          }))}
        />
      </Section>
      <Section title={t.memberships}>
        <Lines
          lines={person.memberships.map((membership) => ({
            key: membership.id,
            what: (
              <TextLink to={`/associations/${membership.associationId}/members/${membership.id}`}>
                {t.membership}
              </TextLink>
            ),
            more: (
              <>
                <State of={memberStates} value={membership.state} />{" "}
                {membership.joinedOn && t.joined(f.day(membership.joinedOn))}{" "}
                {membership.endedOn && t.ended(f.day(membership.endedOn))}
              </>
            ),
          }))}
        />
      </Section>
    </>
  );
}

function Lines({ lines }: { lines: readonly { key: string; what: ReactNode; more: ReactNode }[] }) {
  const t = useTexts(peopleTexts);
  if (lines.length === 0) return <Box sx={{ color: "text.secondary" }}>{t.nothing}</Box>;
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
      {lines.map((line) => (
        <Box component="li" key={line.key} sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5 }}>
          {line.what}
          <span>{line.more}</span>
        </Box>
      ))}
    </Box>
  );
}
