import type { Schemas } from "@/api/reads";

type Part = Schemas["ApplicationPart"];

/** What the form of a correction request holds: the chosen parts, and a note for each. */
export type Corrections = { parts: string[]; notes: Record<string, string> };

export const partsOrder: readonly Part[] = ["name", "club", "place", "goals", "founders", "statute", "documents"];

const partOfItem: Record<Schemas["ChecklistItem"], Part> = {
  foundersIdentified: "founders",
  foundersConsented: "founders",
  nameFits: "name",
  goalsFit: "goals",
  statuteComplete: "statute",
  placeConfirmed: "place",
  noObjectionFromDistrict: "place",
};

/** What the checklist says is missing, as the beginning of a request. */
export function proposedCorrections(checklist: readonly Schemas["ChecklistEntry"][]): Corrections {
  const notes: Record<string, string> = Object.fromEntries(partsOrder.map((part) => [part, ""]));
  const failed = checklist.filter((entry) => !entry.passed);
  for (const { item, note } of failed) {
    const part = partOfItem[item];
    notes[part] = [notes[part], note].filter(Boolean).join("\n");
  }
  return { parts: partsOrder.filter((part) => failed.some(({ item }) => partOfItem[item] === part)), notes };
}

/** As the API takes it, in the order of the parts. */
export const correctionItems = ({ parts, notes }: Corrections): Schemas["CorrectionItem"][] =>
  partsOrder.filter((part) => parts.includes(part)).map((part) => ({ part, note: (notes[part] ?? "").trim() }));
