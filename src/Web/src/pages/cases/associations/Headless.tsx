import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useListPage } from "@/api/reads";
import { headlessReasons } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { officeAssociationsTexts } from "./texts";

/** Live associations that nobody leads: seen before their renewal, not at it. */
export default function Headless() {
  const t = useTexts(officeAssociationsTexts);
  const f = useFormats();
  const list = useListPage("/api/v1/admin/associations/headless", { params: { query: { limit: 25 } } });
  return (
    <Page title={t.headless} lead={t.headlessLead} width="xl">
      <List
        label={t.headless}
        query={list}
        keyOf={(row) => row.id}
        linkTo={(row) => `/associations/${row.id}/council`}
        columns={[
          { key: "name", label: t.name, isTitle: true, cell: (row) => row.name },
          {
            key: "missing",
            label: t.missing,
            cell: (row) => (
              <Box sx={{ display: "flex", gap: 0.5, flexWrap: "wrap" }}>
                {row.missing.map((reason) => (
                  <State key={reason} of={headlessReasons} value={reason} />
                ))}
              </Box>
            ),
          },
          { key: "expires", label: t.expires, cell: (row) => <Deadline day={row.expiresOn} soon={60} /> },
          { key: "number", label: t.number, cell: (row) => <Isolated>{f.digits(row.licenceNumber)}</Isolated> },
        ]}
        rowActions={(row) => (
          <Button
            component={Link}
            to={`/office/associations/${row.id}`}
            size="small"
            aria-label={`${t.licence}: ${row.name}`}
          >
            {t.licence}
          </Button>
        )}
        empty={{ title: t.noneHeadless, help: t.noneHeadlessHelp }}
        exportUrl="/api/v1/admin/associations/headless"
      />
    </Page>
  );
}
