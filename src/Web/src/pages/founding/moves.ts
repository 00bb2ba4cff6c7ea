import { today } from "@/persian/format";
import { type Application, openCorrectionOf } from "./application";

/** Whose turn it is: the applicant's, the founders', the Office's, or nobody's any more. */
export type Turn = "applicant" | "founders" | "office" | "nobody";

const turns: Readonly<Record<Application["state"], Turn>> = {
  draft: "applicant",
  submitted: "office",
  screening: "office",
  needsCorrection: "applicant",
  fieldVisit: "office",
  committeeReview: "office",
  approved: "nobody",
  approvedWithConditions: "nobody",
  rejected: "nobody",
  withdrawn: "nobody",
  lapsed: "nobody",
  appealed: "office",
  upheld: "nobody",
  returnedToReview: "office",
};

export const turnOfState = (state: Application["state"]): Turn => turns[state];

export const canEdit = ({ state }: Application) => state === "draft" || state === "needsCorrection";

export const canWithdraw = ({ state, decision }: Application) =>
  decision === null && state !== "withdrawn" && state !== "lapsed";

export const canAppeal = ({ state, appealableUntil }: Application, on = today()) =>
  state === "rejected" && appealableUntil !== null && appealableUntil >= on;

/** Who has the ball, and until when where there is a last day. */
export function turnOf(application: Application, on = today()): { turn: Turn; until: string | null } {
  if (canAppeal(application, on)) return { turn: "applicant", until: application.appealableUntil };
  const turn = turnOfState(application.state);
  if (turn === "office") return { turn, until: application.dueOn };
  const isAsked = application.founders.some((founder) => founder.consentAskedAt && !founder.consentedAt);
  if (application.state === "draft" && isAsked) return { turn: "founders", until: null };
  return { turn, until: openCorrectionOf(application)?.dueOn ?? null };
}
