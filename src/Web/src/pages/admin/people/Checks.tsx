import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { State, useNames } from "@/names/name";
import { checkOutcomes, registries } from "@/names/people";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Facts } from "@/ui/Facts";
import { Section } from "@/ui/Page";
import { peopleTexts } from "./texts";

/** What the registries said about a person, and asking them anew. */
export function Checks({ person, etag }: { person: Schemas["PersonView"]; etag: string | null }) {
  const t = useTexts(peopleTexts);
  const f = useFormats();
  const names = useNames(registries);
  const check = useWrite("post", "/api/v1/admin/people/{id}/check-identity");
  return (
    <Section
      title={t.checks}
      actions={
        !person.mergedInto && (
          <ActionButton
            label={t.checkNow}
            size="small"
            done={t.checkDone}
            run={() => check.mutateAsync({ path: { id: person.id }, etag })}
          />
        )
      }
    >
      {person.checks.length === 0 ? (
        t.checksNone
      ) : (
        <Facts
          facts={person.checks.map((made) => ({
            label: f.list([names.labelOf(made.registry), f.instant(made.at)]),
            value: <State of={checkOutcomes} value={made.outcome} />,
          }))}
        />
      )}
    </Section>
  );
}
