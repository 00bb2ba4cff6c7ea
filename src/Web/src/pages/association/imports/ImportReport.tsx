import Box from "@mui/material/Box";
import { type Schemas, useListPage } from "@/api/reads";
import { rowOutcomes } from "@/names/members";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { List } from "@/ui/ListPage";
import { Section } from "@/ui/Page";
import { importTexts } from "./texts";

/** What the check says of each row, by outcome where one is chosen. */
export function ImportReport({ sheet }: { sheet: Schemas["ImportView"] }) {
  const t = useTexts(importTexts);
  const outcome = useFilters().get("outcome");
  const outcomes = useNames(rowOutcomes);
  const rows = useListPage("/api/v1/member-imports/{id}/rows", {
    params: {
      path: { id: sheet.id },
      query: { outcome: outcome as Schemas["RowOutcome"] | undefined, limit: 50 },
    },
  });
  return (
    <Section title={t.report}>
      <Filters>
        <ChoiceFilter label={t.outcome} name="outcome" choices={outcomes.choices} />
      </Filters>
      <List
        label={t.rows}
        query={rows}
        keyOf={(row) => String(row.row)}
        columns={[
          { key: "row", label: t.row, isTitle: true, cell: (row) => <RowNumber row={row.row} /> },
          { key: "outcome", label: t.outcome, cell: (row) => <State of={rowOutcomes} value={row.outcome} /> },
          { key: "says", label: t.says, cell: (row) => row.says },
        ]}
        empty={{ title: t.noRows }}
        exportUrl={`/api/v1/member-imports/${sheet.id}/rows${outcome ? `?outcome=${outcome}` : ""}`}
      />
    </Section>
  );
}

function RowNumber({ row }: { row: number }) {
  const t = useTexts(importTexts);
  const f = useFormats();
  return (
    <Box component="span" sx={{ whiteSpace: "nowrap" }}>
      {t.rowNumber(f.number(row))}
    </Box>
  );
}
