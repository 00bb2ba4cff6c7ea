import { type Schemas, useListPage } from "@/api/reads";
import { channels, deliveryStates } from "@/names/messages";
import { State, useNames } from "@/names/name";
import { Masked } from "@/pages/association/parts/Masked";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { deliveryTexts, inboxTexts } from "./texts";

/** Why the caller did, or did not, get a message. */
export default function MyDeliveries() {
  const t = useTexts(deliveryTexts);
  const inbox = useTexts(inboxTexts);
  const f = useFormats();
  const { get, isAny } = useFilters();
  const { labelOf } = useNames(channels);
  const states = useNames(deliveryStates);
  const list = useListPage("/api/v1/messages/deliveries", {
    params: { query: { state: get("state") as Schemas["DeliveryState"] | undefined, limit: 25 } },
  });
  return (
    <Page title={t.title} lead={t.lead} parent={{ to: "/my/inbox", label: inbox.title }}>
      <Filters>
        <ChoiceFilter label={t.state} name="state" choices={states.choices} />
      </Filters>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        columns={[
          { key: "subject", label: t.subject, isTitle: true, cell: (row) => row.subject },
          { key: "channel", label: t.channel, cell: (row) => labelOf(row.channel) },
          {
            key: "address",
            label: t.address,
            cell: (row) => row.address && <Masked text={row.address} />,
          },
          { key: "state", label: t.state, cell: (row) => <State of={deliveryStates} value={row.state} /> },
          { key: "created", label: t.created, cell: (row) => f.instant(row.createdAt) },
          { key: "why", label: t.why, cell: (row) => row.why },
        ]}
        empty={isAny ? { title: t.empty, help: t.emptyHelp } : { title: t.none, help: t.noneHelp }}
      />
    </Page>
  );
}
