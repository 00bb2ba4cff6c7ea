import Chip from "@mui/material/Chip";
import { addressOf } from "@/api/address";
import { type Schemas, useListPage, useRead } from "@/api/reads";
import { management, useSession } from "@/app/session";
import { channels, deliveryStates } from "@/names/messages";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { deliveriesTexts } from "./texts";

type Delivery = Schemas["DeliveryView"];

/** What went out, what did not, and why. */
export default function Deliveries() {
  const t = useTexts(deliveriesTexts);
  const f = useFormats();
  const { get, set, isAny } = useFilters();
  const states = useNames(deliveryStates);
  const ways = useNames(channels);
  const query = {
    state: get("state") as Schemas["DeliveryState"] | undefined,
    template: get("template"),
    user: get("user"),
    limit: 25,
  };
  const list = useListPage("/api/v1/admin/deliveries", { params: { query } });
  return (
    <Page title={t.title} lead={t.lead} width="xl">
      <Filters>
        <ChoiceFilter label={t.state} name="state" choices={states.choices} />
        <TemplateFilter />
        {query.user && <Chip label={t.onlyUser} onDelete={() => set("user", undefined)} />}
      </Filters>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        columns={[
          { key: "subject", label: t.subject, isTitle: true, cell: (row) => row.subject },
          { key: "channel", label: t.channel, cell: (row) => ways.labelOf(row.channel) },
          { key: "address", label: t.address, cell: (row) => <Recipient row={row} /> },
          { key: "state", label: t.state, cell: (row) => <State of={deliveryStates} value={row.state} /> },
          { key: "why", label: t.why, cell: (row) => row.why },
          { key: "created", label: t.created, cell: (row) => f.instant(row.createdAt) },
          {
            key: "sent",
            label: t.sent,
            cell: (row) =>
              row.sentAt ? f.instant(row.sentAt) : row.state === "pending" ? t.due(f.instant(row.dueAt)) : "—",
          },
          { key: "attempts", label: t.attempts, isNumber: true, cell: (row) => f.number(row.attempts) },
        ]}
        empty={isAny ? { title: t.empty, help: t.emptyHelp } : { title: t.none, help: t.noneHelp }}
        exportUrl={addressOf("/api/v1/admin/deliveries", query)}
      />
    </Page>
  );
}

/** Managers read the kinds of message; others do without this filter. */
function TemplateFilter() {
  const t = useTexts(deliveriesTexts);
  const { has } = useSession();
  const templates = useRead(
    "/api/v1/admin/templates",
    { params: { query: { limit: 100 } } },
    { enabled: has(management) },
  );
  if (!templates.data) return null;
  const choices = templates.data.value.items.map((row) => ({ value: row.name, label: row.subject }));
  return <ChoiceFilter label={t.template} name="template" choices={choices} />;
}

function Recipient({ row }: { row: Delivery }) {
  const t = useTexts(deliveriesTexts);
  const f = useFormats();
  const { set } = useFilters();
  const { userId } = row;
  return (
    <>
      {row.address ? <Isolated>{f.digits(row.address)}</Isolated> : t.inApp}{" "}
      {userId && <Chip size="small" variant="outlined" label={t.user} onClick={() => set("user", userId)} />}
    </>
  );
}
