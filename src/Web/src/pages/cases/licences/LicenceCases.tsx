import { type Schemas, useRead } from "@/api/reads";
import { renewalStates, variationStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { List } from "@/ui/ListPage";
import { Section } from "@/ui/Page";
import { licenceTexts } from "./texts";

/** The latest renewals and variations of a licence, each with its page. */
export function LicenceCases({ licenceId }: { licenceId: string }) {
  const t = useTexts(licenceTexts);
  const init = { params: { path: { id: licenceId }, query: { limit: 100 } } };
  const renewals = useRead("/api/v1/licences/{id}/renewals", init);
  const variations = useRead("/api/v1/licences/{id}/variations", init);
  return (
    <>
      <Section title={t.renewals}>
        <List<Schemas["RenewalRow"]>
          label={t.renewals}
          query={renewals}
          keyOf={(row) => row.id}
          linkTo={(row) => `/office/renewals/${row.id}`}
          columns={[
            {
              key: "state",
              label: t.renewals,
              isTitle: true,
              cell: ({ state }) => <State of={renewalStates} value={state} />,
            },
            { key: "startedOn", label: t.startedOn, cell: ({ startedOn }) => <Day day={startedOn} /> },
            { key: "dueOn", label: t.dueOn, cell: ({ dueOn }) => (dueOn ? <Deadline day={dueOn} /> : "—") },
          ]}
          empty={{ title: t.noRenewals }}
        />
      </Section>
      <Section title={t.variations}>
        <List<Schemas["VariationRow"]>
          label={t.variations}
          query={variations}
          keyOf={(row) => row.id}
          linkTo={(row) => `/office/variations/${row.id}`}
          columns={[
            { key: "name", label: t.newName, isTitle: true, cell: ({ name }) => name },
            { key: "state", label: t.variations, cell: ({ state }) => <State of={variationStates} value={state} /> },
            { key: "requestedOn", label: t.startedOn, cell: ({ requestedOn }) => <Day day={requestedOn} /> },
            { key: "dueOn", label: t.dueOn, cell: ({ dueOn }) => (dueOn ? <Deadline day={dueOn} /> : "—") },
          ]}
          empty={{ title: t.noVariations }}
        />
      </Section>
    </>
  );
}

function Day({ day }: { day: string }) {
  return useFormats().day(day);
}
