import { useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { cardStates } from "@/names/members";
import { State } from "@/names/name";
import { useTexts } from "@/texts";
import { Page } from "@/ui/Page";
import CardOptions from "../card/CardOptions";
import { membershipTexts } from "./texts";

/** One card of a membership: how it stands, why, and what its holder or their guardian can do about it. */
export default function MembershipCard() {
  const t = useTexts(membershipTexts);
  const member = useParam("id");
  const id = useParam("card");
  const card = useRead("/api/v1/cards/{id}", { params: { path: { id } } }).data?.value;
  return (
    <Page
      title={t.card}
      lead={card && `${card.holder}، ${card.association}`}
      parent={{ to: `/my/memberships/${member}`, label: t.title }}
      actions={card && <State of={cardStates} value={card.state} />}
      width="md"
    >
      <CardOptions id={id} />
    </Page>
  );
}
