import { useSession } from "@/app/session";
import { cardStates } from "@/names/members";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Figure, FigureGrid } from "@/ui/Figure";
import { homeTexts } from "./texts";
import type { Home } from "./useHome";

/** What the caller has, in figures that lead there. */
export function Glance({ home }: { home: Home }) {
  const t = useTexts(homeTexts);
  const f = useFormats();
  const { labelOf } = useNames(cardStates);
  const unread = useSession().me?.unreadMessages ?? 0;
  const card = home.cards[0];
  const open = home.memberships.filter((one) => one.state === "active" || one.state === "requested");
  return (
    <FigureGrid>
      <Figure label={t.unread} value={f.number(unread)} to="/my/inbox" tone={unread ? "warning" : "neutral"} />
      <Figure
        label={t.card}
        value={card ? labelOf(card.state) : t.noCard}
        help={card && t.validUntil(f.day(card.validUntil))}
        to="/my/card"
        tone={card ? cardStates[card.state].tone : "neutral"}
      />
      <Figure label={t.memberships} value={f.number(open.length)} to="/my/memberships" />
      <Figure label={t.applications} value={f.number(home.applications.length)} to="/my/applications" />
    </FigureGrid>
  );
}
