import Box from "@mui/material/Box";
import { useRead } from "@/api/reads";
import { useSession } from "@/app/session";
import { useTexts } from "@/texts";
import type { MyCard } from "./keptCards";
import { cardTexts } from "./texts";

/** The holder's photo where there is one. It is not kept on the device, so it needs the network. */
export function HolderPhoto({ card }: { card: MyCard }) {
  const t = useTexts(cardTexts);
  const { me } = useSession();
  const memberships = useRead("/api/v1/members/mine", { params: { query: { limit: 100 } } }, { enabled: me !== null });
  const mine = memberships.data?.value.items.find(
    (one) => one.associationId === card.associationId && !one.asGuardian && one.state === "active",
  );
  const membership = useRead("/api/v1/members/{id}", { params: { path: { id: mine?.id ?? "" } } }, { enabled: !!mine });
  if (!mine || !membership.data?.value.hasPhoto) return null;
  return (
    <Box
      component="img"
      src={`/api/v1/members/${mine.id}/photo`}
      alt={t.photoOf(card.holder)}
      sx={{ width: 84, height: 108, objectFit: "cover", borderRadius: 2, border: 1, borderColor: "divider" }}
    />
  );
}
