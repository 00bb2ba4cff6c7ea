import type { Part } from "../application";

export const stepKeys = ["name", "place", "goals", "founders", "documents", "review"] as const;
export type StepKey = (typeof stepKeys)[number];

/** The step in which a part of the application is mended. */
export const stepOfPart: Readonly<Record<Part, StepKey>> = {
  name: "name",
  club: "name",
  place: "place",
  goals: "goals",
  founders: "founders",
  statute: "documents",
  documents: "documents",
};

/** The parts of which each step consists. */
export const partsOfStep = (step: StepKey): readonly Part[] =>
  (Object.keys(stepOfPart) as Part[]).filter((part) => stepOfPart[part] === step);

const stepOfRule: Readonly<Record<string, StepKey>> = {
  "associations.name-taken": "name",
  "associations.club-unknown": "name",
  "associations.place-unknown": "place",
  "associations.no-goal": "goals",
  "associations.goal-unknown": "goals",
  "associations.too-few-founders": "founders",
  "associations.too-many-founders": "founders",
  "associations.founder-under-age": "founders",
  "associations.founder-without-consent": "founders",
  "associations.statute-missing": "documents",
};

/** The step in which the cause of a refusal is mended, where there is one. */
export const stepMending = (rule: string): StepKey | undefined => stepOfRule[rule];
