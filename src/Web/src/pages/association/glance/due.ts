import type { Schemas } from "@/api/reads";
import { daysUntil, today } from "@/persian/format";
import type { termsOf } from "../council/council";
import { isOpen as isOpenImport } from "../imports/standing";
import { canStart } from "../licence/renewing";

/** What the association knows of itself, as far as it has been read. */
export type Known = {
  file: Schemas["LicenceFile"];
  terms: ReturnType<typeof termsOf>;
  missing: readonly Schemas["Headless"][];
  requests: readonly Pick<Schemas["MemberRow"], "dueOn">[];
  cardsRequested: number;
  cardsApproved: number;
  renewals: readonly Pick<Schemas["RenewalRow"], "id" | "state">[];
  /** Of the renewal that needs correction. */
  correctionDueOn: string | null;
  lastImport: Pick<Schemas["ImportView"], "id" | "state"> | undefined;
};

export type DueKind =
  | "replyToNotice"
  | "objectToSanction"
  | "correctRenewal"
  | "submitRenewal"
  | "startRenewal"
  | "answerRequests"
  | "headless"
  | "vacancies"
  | "nextCouncil"
  | "meetConditions"
  | "answerCards"
  | "issueCards"
  | "decideImport";

/** Something that waits for the secretary; `to` is below the association, `count` says of how many. */
export type Due = { kind: DueKind; day: string | null; to: string; count?: number };

const daysBeforeNextCouncil = 60;

function ofLicence({ file, renewals, correctionDueOn }: Known, day: string): (Due | false | undefined)[] {
  const notice = file.notices.find((one) => one.outcome === null && one.repliedOn === null && one.replyDueOn >= day);
  const correcting = renewals.find((one) => one.state === "needsCorrection");
  const draft = renewals.find((one) => one.state === "draft");
  const conditions = file.conditions.filter((condition) => condition.metOn === null).length;
  const renewBy = file.endsOn >= day ? file.endsOn : file.graceEndsOn >= day ? file.graceEndsOn : null;
  const appealable = file.appealableUntil;
  return [
    notice && { kind: "replyToNotice", day: notice.replyDueOn, to: "licence" },
    appealable !== null && appealable >= day && { kind: "objectToSanction", day: appealable, to: "licence" },
    correcting && { kind: "correctRenewal", day: correctionDueOn, to: `renewals/${correcting.id}` },
    draft && { kind: "submitRenewal", day: renewBy, to: `renewals/${draft.id}` },
    canStart(file, renewals, day) && { kind: "startRenewal", day: renewBy, to: "renewals/new" },
    conditions > 0 && { kind: "meetConditions", day: null, to: "licence", count: conditions },
  ];
}

function ofCouncil({ terms: { current, next }, missing }: Known): (Due | false | undefined)[] {
  return [
    missing.length > 0 && { kind: "headless", day: null, to: "council" },
    !!current?.vacancies && { kind: "vacancies", day: null, to: "council", count: current.vacancies },
    current &&
      !next &&
      daysUntil(current.until) <= daysBeforeNextCouncil && {
        kind: "nextCouncil",
        day: current.until,
        to: "council/new",
      },
  ];
}

function ofMembers({ requests, cardsRequested, cardsApproved, lastImport }: Known): (Due | false | undefined)[] {
  const waiting = lastImport && isOpenImport(lastImport) && lastImport.state === "checked";
  return [
    requests.length > 0 && {
      kind: "answerRequests",
      day: requests[0]?.dueOn ?? null,
      to: "members?state=requested",
      count: requests.length,
    },
    cardsRequested > 0 && { kind: "answerCards", day: null, to: "cards?stage=requested", count: cardsRequested },
    cardsApproved > 0 && { kind: "issueCards", day: null, to: "cards?stage=approved", count: cardsApproved },
    waiting && { kind: "decideImport", day: null, to: `imports/${lastImport.id}` },
  ];
}

/** What waits for the secretary: what has a last day first, the nearest before the others. */
export function duesOf(known: Known, day = today()): Due[] {
  return [...ofLicence(known, day), ...ofCouncil(known), ...ofMembers(known)]
    .filter((due): due is Due => !!due)
    .sort((one, other) => (one.day ?? "9999").localeCompare(other.day ?? "9999"));
}
