import type { Schemas } from "@/api/reads";

type Term = Schemas["TermView"];

/** A term of the licence, or a time between two of them without one. */
export type Span = { kind: "term"; term: Term } | { kind: "gap"; from: string; until: string };

const oneDay = 86_400_000;

const shifted = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * oneDay).toISOString().slice(0, 10);

/** All terms in order, with the gaps between them. */
export function spansOf(terms: readonly Term[]): Span[] {
  return terms.flatMap((term, place): Span[] => {
    const before = terms[place - 1];
    const isGap = before && shifted(before.endsOn, 1) < term.startsOn;
    return [
      ...(isGap ? [{ kind: "gap" as const, from: shifted(before.endsOn, 1), until: shifted(term.startsOn, -1) }] : []),
      { kind: "term", term },
    ];
  });
}
