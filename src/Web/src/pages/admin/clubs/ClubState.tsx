import type { Schemas } from "@/api/reads";
import { useTexts } from "@/texts";
import { StateChip } from "@/ui/StateChip";
import { clubsTexts } from "./texts";

/** Whether a club takes new associations. */
export function ClubState({ club }: { club: Schemas["ClubView"] }) {
  const t = useTexts(clubsTexts);
  return club.isActive ? (
    <StateChip tone="success" label={t.isOpen} />
  ) : (
    <StateChip tone="neutral" label={t.isClosed} />
  );
}
