import type { Schemas } from "@/api/reads";

type Profile = Pick<Schemas["VariationView"], "name" | "district" | "neighbourhood" | "address" | "goals" | "purpose">;

export type ProfilePart = "name" | "place" | "goals" | "purpose";

export const profileParts: readonly ProfilePart[] = ["name", "place", "goals", "purpose"];

const keyOf: Record<ProfilePart, (profile: Profile) => string> = {
  name: ({ name }) => name,
  place: ({ district, neighbourhood, address }) => `${district} ${neighbourhood} ${address}`,
  goals: ({ goals }) => goals.toSorted((one, other) => one - other).join(),
  purpose: ({ purpose }) => purpose,
};

/** The parts of an association's profile that a variation would change. */
export const changedParts = (present: Profile, wanted: Profile) =>
  profileParts.filter((part) => keyOf[part](present) !== keyOf[part](wanted));
