import type { Schemas } from "@/api/reads";
import type { Details } from "./details";
import type { StepKey } from "./steps";

export type Missing =
  | { what: "name" | "club" | "place" | "address" | "goals" | "purpose" | "founders" | "statute"; step: StepKey }
  | { what: "consents"; step: "founders"; names: readonly string[] };

type Facts = {
  details: Details;
  founders: readonly Pick<Schemas["FounderView"], "fullName" | "consentedAt">[];
  documents: readonly Pick<Schemas["DocumentView"], "kind">[];
};

/** What an application still lacks, in the order of the steps, as far as the page can tell; the API has the last word. */
export function missingOf({ details, founders, documents }: Facts): Missing[] {
  const without = founders.filter((founder) => founder.consentedAt === null).map((founder) => founder.fullName);
  const lacks: (Missing | false)[] = [
    !details.name && { what: "name", step: "name" },
    !details.clubId && { what: "club", step: "name" },
    !details.neighbourhoodCode && { what: "place", step: "place" },
    !details.address && { what: "address", step: "place" },
    details.goals.length === 0 && { what: "goals", step: "goals" },
    !details.purpose && { what: "purpose", step: "goals" },
    founders.length === 0 && { what: "founders", step: "founders" },
    without.length > 0 && { what: "consents", step: "founders", names: without },
    !documents.some((document) => document.kind === "statute") && { what: "statute", step: "documents" },
  ];
  return lacks.filter((one) => one !== false);
}

export const missingIn = (step: StepKey, missing: readonly Missing[]) =>
  missing.filter((one) => one.step === step).length;
