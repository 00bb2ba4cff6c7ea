import { useListPage } from "@/api/reads";
import { cardStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Section } from "@/ui/Page";
import { membershipTexts } from "./texts";

/** Every card of a membership, also one that is asked for or was refused. */
export function MembershipCards({ memberId }: { memberId: string }) {
  const t = useTexts(membershipTexts);
  const f = useFormats();
  const query = useListPage("/api/v1/members/{id}/cards", { params: { path: { id: memberId }, query: { limit: 10 } } });
  return (
    <Section title={t.cards}>
      <List
        label={t.cards}
        query={query}
        keyOf={(card) => card.id}
        linkTo={(card) => `/my/memberships/${memberId}/cards/${card.id}`}
        columns={[
          { key: "asked", label: t.cardAskedOn, isTitle: true, cell: (card) => f.day(card.requestedOn) },
          { key: "state", label: t.cardState, cell: (card) => <State of={cardStates} value={card.state} /> },
          { key: "since", label: t.cardSince, cell: (card) => f.day(card.stateSince) },
          {
            key: "serial",
            label: t.cardSerial,
            cell: (card) => card.serial && <Isolated mono>{card.serial}</Isolated>,
          },
        ]}
        empty={{ title: t.noCards, help: t.noCardsHelp }}
      />
    </Section>
  );
}
