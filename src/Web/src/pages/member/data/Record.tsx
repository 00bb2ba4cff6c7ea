import type { Schemas } from "@/api/reads";
import { State, useNames } from "@/names/name";
import { checkOutcomes, registries } from "@/names/people";
import { mobileOf } from "@/persian/fields";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Section } from "@/ui/Page";
import { dataTexts } from "./texts";

/** The caller's own record in full. */
export function Record({ person }: { person: Schemas["FullPerson"] }) {
  const t = useTexts(dataTexts);
  const f = useFormats();
  const { labelOf } = useNames(registries);
  return (
    <Section title={t.record}>
      <Facts
        facts={[
          { label: t.fullName, value: person.fullName },
          { label: t.nationalCode, value: <Isolated>{f.digits(person.nationalCode)}</Isolated> },
          { label: t.mobile, value: <Isolated>{f.digits(mobileOf(person.mobile) ?? person.mobile)}</Isolated> },
          { label: t.birthDate, value: person.birthDate ? f.day(person.birthDate) : t.unknown },
          { label: t.address, value: person.address ?? t.unknown },
          {
            label: t.postalCode,
            value: person.postalCode ? <Isolated>{f.digits(person.postalCode)}</Isolated> : t.unknown,
          },
          ...person.checks.map((check) => ({
            label: `${t.checks}: ${labelOf(check.registry)}`,
            value: (
              <>
                <State of={checkOutcomes} value={check.outcome} /> {f.instant(check.at)}
              </>
            ),
          })),
        ]}
      />
    </Section>
  );
}
