import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useListPage } from "@/api/reads";
import { cardStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { AskCard } from "./AskCard";
import { Batches } from "./Batches";
import { RowSteps } from "./RowSteps";
import { StartBatch } from "./StartBatch";
import { cardListTexts } from "./texts";

type Stage = keyof (typeof cardListTexts)["fa"]["stages"];

/** The association's cards by stage, or with `?member=` those of one member; below them the batches. */
export default function Cards() {
  const t = useTexts(cardListTexts);
  const f = useFormats();
  const { id, leads } = useAssociation();
  const { get, isAny } = useFilters();
  const member = get("member");
  const stage = get("stage") as Stage | undefined;
  const hasSteps = stage === "requested" || stage === "approved";
  const list = useListPage("/api/v1/associations/{id}/cards", {
    params: { path: { id }, query: { stage, member, limit: 50 } },
  });
  return (
    <Page
      title={t.title}
      lead={member && t.ofMember}
      actions={
        leads && (
          <>
            <AskCard associationId={id} memberId={member} />
            <StartBatch associationId={id} />
          </>
        )
      }
    >
      <Filters>
        <ChoiceFilter
          label={t.stage}
          name="stage"
          choices={Object.entries(t.stages).map(([value, label]) => ({ value, label }))}
        />
        {!stage && (
          <Button component={Link} to="?stage=requested">
            {t.requests}
          </Button>
        )}
        {member && (
          <Button component={Link} to="?">
            {t.allCards}
          </Button>
        )}
      </Filters>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        linkTo={(row) => `/associations/${id}/cards/${row.id}`}
        columns={[
          { key: "holder", label: t.holder, isTitle: true, cell: (row) => row.holder },
          { key: "state", label: t.state, cell: (row) => <State of={cardStates} value={row.state} /> },
          { key: "serial", label: t.serial, cell: (row) => row.serial && <Isolated mono>{row.serial}</Isolated> },
          { key: "validUntil", label: t.validUntil, cell: (row) => row.validUntil && f.shortDay(row.validUntil) },
          { key: "since", label: t.since, cell: (row) => f.shortDay(row.stateSince) },
        ]}
        rowActions={leads && hasSteps ? (row) => <RowSteps card={row} /> : undefined}
        empty={isAny ? { title: t.empty } : { title: t.none, help: t.noneHelp }}
      />
      {!member && <Batches associationId={id} />}
    </Page>
  );
}
