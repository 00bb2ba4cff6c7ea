import type { Schemas } from "@/api/reads";

type Standing = Pick<Schemas["MemberView"], "state" | "isMinor" | "awaitsGuardian" | "consents"> & {
  guardian: { consentedAt: string | null } | null;
};

export type MemberMove =
  | "approve"
  | "refuse"
  | "remove"
  | "nameGuardian"
  | "recordGuardianPaper"
  | "changeDuties"
  | "changeConsents"
  | "changePhoto";

/** What whoever leads the association can do with a membership as it stands. */
export function movesOf(
  { state, isMinor, awaitsGuardian, guardian, consents }: Standing,
  licenceIsLive: boolean,
): ReadonlySet<MemberMove> {
  const isRequested = state === "requested";
  const isActive = state === "active";
  const isOpen = isRequested || isActive;
  const maySeePhoto = consents.some((consent) => consent.purpose === "photo" && consent.withdrawnAt === null);
  const can: Record<MemberMove, boolean> = {
    approve: isRequested && !awaitsGuardian && licenceIsLive,
    refuse: isRequested,
    remove: isActive,
    nameGuardian: isOpen && isMinor && !guardian?.consentedAt,
    recordGuardianPaper: isOpen && guardian !== null && guardian.consentedAt === null,
    changeDuties: isActive,
    changeConsents: isOpen,
    changePhoto: isOpen && maySeePhoto,
  };
  return new Set((Object.keys(can) as MemberMove[]).filter((move) => can[move]));
}
