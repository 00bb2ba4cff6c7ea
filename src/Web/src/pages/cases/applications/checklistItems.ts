import type { Schemas } from "@/api/reads";

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
export const missingItems = ({ checklist }: Pick<Schemas["FoundingApplicationView"], "checklist">) =>
  allItems.filter((item) => !checklist.some((entry) => entry.item === item && entry.passed));
