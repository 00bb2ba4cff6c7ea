import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import { Link } from "react-router";
import { addressOf } from "@/api/address";
import { type Schemas, useListPage } from "@/api/reads";
import { letterStates } from "@/names/letters";
import { State, useNames } from "@/names/name";
import { toLatin } from "@/persian/digits";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, SearchFilter, useFilters } from "@/ui/Filters";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { lettersTexts } from "./texts";

/** The register of the Office's letters, drafts too. */
export default function Letters() {
  const t = useTexts(lettersTexts);
  const f = useFormats();
  const { get, set, isAny } = useFilters();
  const states = useNames(letterStates);
  const query = {
    state: get("state") as Schemas["LetterState"] | undefined,
    association: get("association"),
    number: get("number") && toLatin(get("number") ?? ""),
    limit: 20,
  };
  const list = useListPage("/api/v1/admin/letters", { params: { query } });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Button component={Link} to="/office/letters/new" variant="contained">
          {t.write}
        </Button>
      }
    >
      <Filters>
        <SearchFilter label={t.numberSearch} name="number" />
        <ChoiceFilter label={t.state} name="state" choices={states.choices} />
        {query.association && <Chip label={t.onlyAssociation} onDelete={() => set("association", undefined)} />}
      </Filters>
      <List
        label={t.title}
        query={list}
        keyOf={(letter) => letter.id}
        linkTo={(letter) => `/office/letters/${letter.id}`}
        columns={[
          { key: "subject", label: t.subject, isTitle: true, cell: (letter) => letter.subject },
          {
            key: "number",
            label: t.number,
            cell: (letter) => (letter.number ? <Isolated>{f.digits(letter.number)}</Isolated> : t.noNumber),
          },
          { key: "association", label: t.association, cell: (letter) => letter.association },
          { key: "recipient", label: t.recipient, cell: (letter) => letter.recipient },
          { key: "state", label: t.state, cell: (letter) => <State of={letterStates} value={letter.state} /> },
          { key: "since", label: t.since, cell: (letter) => f.instant(letter.stateSince) },
        ]}
        empty={isAny ? { title: t.empty, help: t.emptyHelp } : { title: t.none, help: t.noneHelp }}
        exportUrl={addressOf("/api/v1/admin/letters", query)}
      />
    </Page>
  );
}
