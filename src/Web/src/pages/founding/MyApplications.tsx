import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useListPage } from "@/api/reads";
import { foundingStates } from "@/names/founding";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { labels, listTexts } from "./texts";

/** The caller's own applications, with whose turn it is in each. */
export default function MyApplications() {
  const t = useTexts(listTexts);
  const names = useTexts(labels);
  const f = useFormats();
  const list = useListPage("/api/v1/founding-applications/mine", { params: { query: { limit: 25 } } });
  const found = (
    <Button component={Link} to="/my/applications/new" variant="contained">
      {t.found}
    </Button>
  );
  return (
    <Page title={names.applications} lead={t.lead} actions={found}>
      <List
        label={names.applications}
        query={list}
        keyOf={(row) => row.id}
        linkTo={(row) => `/my/applications/${row.id}`}
        columns={[
          { key: "name", label: names.name, isTitle: true, cell: (row) => f.digits(row.name) },
          { key: "state", label: t.state, cell: (row) => <State of={foundingStates} value={row.state} /> },
          { key: "turn", label: t.turn, cell: (row) => t.turns[row.waitsFor] },
          { key: "since", label: t.since, cell: (row) => f.day(row.stageSince) },
          {
            key: "code",
            label: names.trackingCode,
            cell: (row) => <Isolated>{f.digits(row.trackingCode)}</Isolated>,
          },
        ]}
        empty={{
          title: t.empty,
          help: t.emptyHelp,
          action: (
            <>
              {found}
              <Button component={Link} to="/found" variant="outlined">
                {t.howTo}
              </Button>
            </>
          ),
        }}
      />
    </Page>
  );
}
