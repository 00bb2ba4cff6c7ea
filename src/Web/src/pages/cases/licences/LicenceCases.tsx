import Typography from "@mui/material/Typography";
import type { UseQueryResult } from "@tanstack/react-query";
import type { Problem } from "@/api/problem";
import { type Page, type Read, type Schemas, useRead } from "@/api/reads";
import { renewalStates, variationStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { type Column, List } from "@/ui/ListPage";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { licenceTexts } from "./texts";

type CasesProps<T> = {
  title: string;
  label: string;
  query: UseQueryResult<Read<Page<T>>, Problem>;
  columns: readonly Column<T>[];
  linkTo: (row: T) => string;
  none: string;
};

function Cases<T extends { id: string }>({ title, label, query, columns, linkTo, none }: CasesProps<T>) {
  return (
    <Section title={title}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Typography sx={{ color: "text.secondary" }}>{none}</Typography>
          ) : (
            <List
              label={label}
              query={query}
              keyOf={(row) => row.id}
              linkTo={linkTo}
              columns={columns}
              empty={{ title: none }}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

/** The latest renewals and variations of a licence, each with its page. */
export function LicenceCases({ licenceId }: { licenceId: string }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  const init = { params: { path: { id: licenceId }, query: { limit: 100 } } };
  const renewals = useRead("/api/v1/licences/{id}/renewals", init);
  const variations = useRead("/api/v1/licences/{id}/variations", init);
  const dueOn = {
    key: "dueOn",
    label: t.dueOn,
    cell: ({ dueOn: day }: { dueOn: string | null }) => (day ? <Deadline day={day} /> : "—"),
  };
  return (
    <>
      <Cases<Schemas["RenewalRow"]>
        title={t.renewals}
        label={t.renewalList}
        query={renewals}
        linkTo={(row) => `/office/renewals/${row.id}`}
        none={t.noRenewals}
        columns={[
          { key: "startedOn", label: t.startedOn, isTitle: true, cell: (row) => f.day(row.startedOn) },
          { key: "state", label: t.renewals, cell: (row) => <State of={renewalStates} value={row.state} /> },
          dueOn,
        ]}
      />
      <Cases<Schemas["VariationRow"]>
        title={t.variations}
        label={t.variationList}
        query={variations}
        linkTo={(row) => `/office/variations/${row.id}`}
        none={t.noVariations}
        columns={[
          { key: "name", label: t.newName, isTitle: true, cell: (row) => row.name },
          { key: "state", label: t.variations, cell: (row) => <State of={variationStates} value={row.state} /> },
          { key: "requestedOn", label: t.startedOn, cell: (row) => f.day(row.requestedOn) },
          dueOn,
        ]}
      />
    </>
  );
}
