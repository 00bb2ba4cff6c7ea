import type { Schemas } from "@/api/reads";
import type { Application } from "./application";

/** Whose turn it is; of a draft the founders' too, while they are asked for their consent. */
export type Turn = Schemas["CaseTurn"] | "founders";

/** Who has the ball, and until when where there is a last day. */
export function turnOf(application: Application): { turn: Turn; until: string | null } {
  if (application.moves.includes("appeal")) return { turn: "applicant", until: application.appealableUntil };
  const isAsked = application.founders.some((founder) => founder.consentAskedAt && !founder.consentedAt);
  if (application.state === "draft" && isAsked) return { turn: "founders", until: null };
  return { turn: application.waitsFor, until: application.waitsUntil };
}
