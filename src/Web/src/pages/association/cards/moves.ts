import type { Schemas } from "@/api/reads";
import { endsSoon } from "./renewal";

export type CardMove =
  | "approve"
  | "refuse"
  | "issue"
  | "suspend"
  | "resume"
  | "revoke"
  | "reportLost"
  | "replace"
  | "print";

type Standing = Pick<Schemas["CardView"], "state" | "validUntil" | "heldByOffice">;

/** What whoever leads the association can do with a card as it stands. */
export function movesOf({ state, validUntil, heldByOffice }: Standing): ReadonlySet<CardMove> {
  const isIssued = state === "active" || state === "expired" || state === "associationInactive";
  const isSuspended = state === "suspended";
  const isOver = state === "lost" || state === "refused" || state === "revoked";
  const can: Record<CardMove, boolean> = {
    approve: state === "requested",
    refuse: state === "requested",
    issue: state === "approved",
    suspend: isIssued,
    resume: isSuspended && !heldByOffice,
    revoke: isIssued || isSuspended || state === "approved",
    reportLost: isIssued || isSuspended,
    replace: isOver || endsSoon({ state, validUntil }),
    print: state === "active" || state === "associationInactive",
  };
  return new Set((Object.keys(can) as CardMove[]).filter((move) => can[move]));
}
