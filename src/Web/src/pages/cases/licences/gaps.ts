import type { Schemas } from "@/api/reads";

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The ordinals of terms that did not follow the one before at once. */
export const gapsOf = (terms: readonly Pick<Schemas["TermView"], "ordinal" | "startsOn" | "endsOn">[]) =>
  terms
    .filter((term, place) => {
      const before = terms[place - 1];
      return before && term.startsOn > nextDay(before.endsOn);
    })
    .map(({ ordinal }) => ordinal);
