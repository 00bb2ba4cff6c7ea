import type { Schemas } from "@/api/reads";
import { daysUntil, today } from "@/persian/format";
import type { termsOf } from "../council/council";
import { isOpen as isOpenImport } from "../imports/standing";

/** What the association knows of itself, as far as it has been read. */
export type Known = {
  glance: Schemas["AssociationGlance"];
  file: Schemas["LicenceFile"];
  terms: ReturnType<typeof termsOf>;
  /** The day by which the first wish to join is to be answered. */
  requestDueOn: string | null;
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

function ofLicence({ glance: { licence }, file, correctionDueOn }: Known, day: string): (Due | false | undefined)[] {
  const { openRenewal, openRenewalState, openConditions } = licence;
  const renewBy = file.endsOn >= day ? file.endsOn : file.graceEndsOn >= day ? file.graceEndsOn : null;
  const appealable = file.appealableUntil;
  return [
    licence.replyDueOn !== null && { kind: "replyToNotice", day: licence.replyDueOn, to: "licence" },
    appealable !== null && appealable >= day && { kind: "objectToSanction", day: appealable, to: "licence" },
    openRenewalState === "needsCorrection" && {
      kind: "correctRenewal",
      day: correctionDueOn,
      to: `renewals/${openRenewal}`,
    },
    openRenewalState === "draft" && { kind: "submitRenewal", day: renewBy, to: `renewals/${openRenewal}` },
    licence.renewalDue && { kind: "startRenewal", day: renewBy, to: "renewals/new" },
    openConditions > 0 && { kind: "meetConditions", day: null, to: "licence", count: openConditions },
  ];
}

function ofCouncil({ glance: { council }, terms: { current, next } }: Known): (Due | false | undefined)[] {
  return [
    council.missing.length > 0 && { kind: "headless", day: null, to: "council" },
    !!current && council.vacancies > 0 && { kind: "vacancies", day: null, to: "council", count: council.vacancies },
    current &&
      !next &&
      daysUntil(current.until) <= daysBeforeNextCouncil && {
        kind: "nextCouncil",
        day: current.until,
        to: "council/new",
      },
  ];
}

function ofMembers({ glance, requestDueOn, lastImport }: Known): (Due | false | undefined)[] {
  const { requestsWaiting, cardsToApprove, cardsToIssue } = glance;
  const waiting = lastImport && isOpenImport(lastImport) && lastImport.state === "checked";
  return [
    requestsWaiting > 0 && {
      kind: "answerRequests",
      day: requestDueOn,
      to: "members?state=requested",
      count: requestsWaiting,
    },
    cardsToApprove > 0 && { kind: "answerCards", day: null, to: "cards?stage=requested", count: cardsToApprove },
    cardsToIssue > 0 && { kind: "issueCards", day: null, to: "cards?stage=approved", count: cardsToIssue },
    waiting && { kind: "decideImport", day: null, to: `imports/${lastImport.id}` },
  ];
}

/** What waits for the secretary: what has a last day first, the nearest before the others. */
export function duesOf(known: Known, day = today()): Due[] {
  return [...ofLicence(known, day), ...ofCouncil(known), ...ofMembers(known)]
    .filter((due): due is Due => !!due)
    .sort((one, other) => (one.day ?? "9999").localeCompare(other.day ?? "9999"));
}
