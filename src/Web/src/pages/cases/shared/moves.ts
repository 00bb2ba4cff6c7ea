import type { Schemas } from "@/api/reads";

type Application = Pick<Schemas["FoundingApplicationView"], "state" | "checklist">;
type Licence = Pick<Schemas["LicenceFile"], "state" | "notices" | "suspensions" | "ending">;
type Appealed = { appeals: readonly { outcome: unknown }[] };

/** What the caller's role may do in principle; the API judges each case by itself as well. */
export type Hands = { isManager: boolean };

export type ApplicationMove =
  | "beginScreening"
  | "judge"
  | "requestCorrections"
  | "planVisit"
  | "referToCommittee"
  | "reportVisit"
  | "approve"
  | "reject"
  | "decideAppeal";

const applicationMoves: Partial<Record<Schemas["FoundingState"], readonly ApplicationMove[]>> = {
  submitted: ["beginScreening"],
  screening: ["judge", "requestCorrections", "planVisit", "referToCommittee"],
  fieldVisit: ["judge", "reportVisit"],
  committeeReview: ["judge", "approve", "reject"],
  returnedToReview: ["judge", "approve", "reject"],
  appealed: ["decideAppeal"],
};

const managersMoves: readonly string[] = [
  "approve",
  "reject",
  "decideAppeal",
  "suspend",
  "reinstate",
  "revoke",
  "close",
  "grant",
  "refuse",
];

const within = <M extends string>(moves: readonly M[], { isManager }: Hands): readonly M[] =>
  isManager ? moves : moves.filter((move) => !managersMoves.includes(move));

export const movesOfApplication = ({ state }: Pick<Application, "state">, hands: Hands) =>
  within(applicationMoves[state] ?? [], hands);

export const allItems: readonly Schemas["ChecklistItem"][] = [
  "foundersIdentified",
  "foundersConsented",
  "nameFits",
  "goalsFit",
  "statuteComplete",
  "placeConfirmed",
  "noObjectionFromDistrict",
];

/** The items that are not passed yet; a committee needs all of them. */
export const missingItems = ({ checklist }: Pick<Application, "checklist">) =>
  allItems.filter((item) => !checklist.some((entry) => entry.item === item && entry.passed));

export type LicenceMove =
  | "giveNotice"
  | "dismissNotice"
  | "suspend"
  | "reinstate"
  | "revoke"
  | "close"
  | "meetCondition"
  | "decideAppeal";

export const openNotice = ({ notices }: Pick<Licence, "notices">) => notices.find((notice) => notice.outcome === null);

/** Whether the association replied to the notice or let the time pass: no sanction comes before. */
export const wasHeard = (notice: Schemas["NoticeView"], today: string) =>
  notice.repliedOn !== null || today > notice.replyDueOn;

export function movesOfLicence(licence: Licence, hands: Hands, today: string): readonly LicenceMove[] {
  const isObjectedTo = [licence.ending, ...licence.suspensions].some((sanction) => sanction?.appeal?.outcome === null);
  const moves: LicenceMove[] = isObjectedTo ? ["decideAppeal"] : [];
  if (licence.ending) return within(moves, hands);
  const notice = openNotice(licence);
  const isSuspended = licence.state === "suspended";
  moves.push("meetCondition", notice ? "dismissNotice" : "giveNotice");
  if (isSuspended) moves.push("reinstate");
  if (notice && wasHeard(notice, today)) moves.push(...(isSuspended ? [] : ["suspend" as const]), "revoke", "close");
  return within(moves, hands);
}

export const hasOpenAppeal = ({ appeals }: Appealed) => appeals.some((appeal) => appeal.outcome === null);

export function movesOfRenewal(renewal: Pick<Schemas["RenewalView"], "state" | "appeals">, hands: Hands) {
  if (hasOpenAppeal(renewal)) return within(["decideAppeal"] as const, hands);
  return renewal.state === "review" ? within(["requestCorrection", "grant", "refuse"] as const, hands) : [];
}

export function movesOfVariation(variation: Pick<Schemas["VariationView"], "state" | "appeals">, hands: Hands) {
  if (hasOpenAppeal(variation)) return within(["decideAppeal"] as const, hands);
  return variation.state === "requested" ? within(["grant", "refuse"] as const, hands) : [];
}

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
