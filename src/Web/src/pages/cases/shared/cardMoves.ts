import type { Schemas } from "@/api/reads";
import { hasOpenAppeal } from "./appeals";

export type CardMove = "suspend" | "resume" | "revoke" | "decideAppeal";

/** The Office supervises cards: what was issued it suspends and revokes, what is suspended it resumes. */
export function movesOfCard(card: Pick<Schemas["CardView"], "state" | "appeals">): readonly CardMove[] {
  const moves: CardMove[] = hasOpenAppeal(card) ? ["decideAppeal"] : [];
  if (card.state === "active" || card.state === "associationInactive" || card.state === "expired")
    moves.push("suspend", "revoke");
  if (card.state === "suspended") moves.push("resume", "revoke");
  if (card.state === "approved") moves.push("revoke");
  return moves;
}
