import { useEffect, useMemo } from "react";
import { type Schemas, useRead } from "@/api/reads";
import { keep, readKept } from "@/app/kept";
import { useSession } from "@/app/session";

export type MyCard = Schemas["MyCard"];

/** Cards as they were when the API was last asked. */
export type KeptCards = { readonly owner: string; readonly asOf: string; readonly cards: readonly MyCard[] };

const keptKey = "cards";

export const readKeptCards = () => readKept<KeptCards>(keptKey);

/** A card on a later day than it was read: past its last day it has expired, and shows no code. */
export const cardOn = (card: MyCard, day: string): MyCard =>
  card.validUntil < day && card.state === "active" ? { ...card, state: "expired", code: null } : card;

/** What to show: what was read now, else what was kept for the same person. Who is asked for is unknown without a network. */
export function cardsToShow(read: KeptCards | null, kept: KeptCards | null, me: string | null): KeptCards | null {
  if (read) return read;
  return kept && (me === null || kept.owner === me) ? kept : null;
}

/** The caller's cards: from the API, or where it cannot be reached as they were kept on this device. */
export function useMyCards() {
  const { me, problem } = useSession();
  const query = useRead("/api/v1/cards/mine", undefined, { enabled: me !== null });
  const kept = useMemo(readKeptCards, []);
  const read = useMemo<KeptCards | null>(
    () =>
      me && query.data
        ? { owner: me.id, asOf: new Date(query.dataUpdatedAt).toISOString(), cards: query.data.value }
        : null,
    [me, query.data, query.dataUpdatedAt],
  );
  useEffect(() => {
    if (read) keep(keptKey, read);
  }, [read]);
  return {
    shown: cardsToShow(read, kept, me?.id ?? null),
    isRead: read !== null,
    isCutOff: problem !== null || query.isError || query.fetchStatus === "paused",
    query,
  };
}
