import type { Schemas } from "@/api/reads";
import { endsSoon } from "@/pages/association/cards/renewal";

/** Something that waits for the caller, or that the caller waits for. */
export type Task = {
  key: string;
  kind: TaskKind;
  /** The association or application that it is about. */
  subject: string;
  /** The last day for it, where there is one. */
  dueOn: string | null;
  to: string;
};

export type TaskKind =
  | "claimRecord"
  | "consentAsGuardian"
  | "finishDraft"
  | "correctApplication"
  | "objectToRejection"
  | "objectToMembership"
  | "renewLicence"
  | "licenceInGrace"
  | "licenceStopped"
  | "cardEnds"
  | "cardSuspended";

export type Known = {
  /** False where the caller has not said who they are. */
  hasRecord: boolean;
  applications: readonly Schemas["MyApplication"][];
  memberships: readonly Schemas["MyMembership"][];
  associations: readonly Schemas["MyAssociation"][];
  cards: readonly Schemas["MyCard"][];
  today: string;
};

const ofApplication: Partial<Record<Schemas["FoundingState"], TaskKind>> = {
  draft: "finishDraft",
  needsCorrection: "correctApplication",
};

const ofLicence: Partial<Record<Schemas["LicenceState"], TaskKind>> = {
  renewalOpen: "renewLicence",
  grace: "licenceInGrace",
  expired: "licenceStopped",
  suspended: "licenceStopped",
};

/** What waits for the caller, the most pressing first; what has no last day comes after. */
export function tasksOf(known: Known): Task[] {
  const tasks: Task[] = [];
  for (const one of known.memberships)
    if (one.awaitsMyConsent || one.appealableUntil)
      tasks.push({
        key: one.id,
        kind: one.awaitsMyConsent ? "consentAsGuardian" : "objectToMembership",
        subject: one.asGuardian ? `${one.fullName} · ${one.association}` : one.association,
        dueOn: one.awaitsMyConsent ? one.dueOn : one.appealableUntil,
        to: `/my/memberships/${one.id}`,
      });
  for (const one of known.applications) {
    const toWrite = ofApplication[one.state];
    if (toWrite || one.appealableUntil)
      tasks.push({
        key: one.id,
        kind: toWrite ?? "objectToRejection",
        subject: one.name,
        dueOn: toWrite ? one.waitsUntil : one.appealableUntil,
        to: `/my/applications/${one.id}${toWrite ? "/edit" : ""}`,
      });
  }
  for (const one of known.associations) {
    const kind = ofLicence[one.state];
    if (kind)
      tasks.push({
        key: one.id,
        kind,
        subject: one.name,
        dueOn: kind === "renewLicence" ? one.expiresOn : null,
        to: `/associations/${one.id}/licence`,
      });
  }
  for (const one of known.cards) {
    const kind = ofCard(one, known.today);
    if (kind)
      tasks.push({
        key: one.id,
        kind,
        subject: one.association,
        dueOn: kind === "cardEnds" ? one.validUntil : null,
        to: "/my/card",
      });
  }
  if (!known.hasRecord) tasks.push({ key: "record", kind: "claimRecord", subject: "", dueOn: null, to: "/my/data" });
  return tasks.sort((one, other) => (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999"));
}

function ofCard(card: Schemas["MyCard"], today: string): TaskKind | undefined {
  if (card.state === "suspended") return "cardSuspended";
  return endsSoon(card, today) ? "cardEnds" : undefined;
}
