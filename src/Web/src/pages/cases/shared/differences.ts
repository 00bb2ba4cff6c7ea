/** A fact of a case in words, so that two readings of it can be laid side by side. */
export type StandingFact = { label: string; value: string };

export type Difference = { label: string; before: string; now: string };

/** What is otherwise in a later reading than in an earlier one, in the order of the later. */
export function differences(earlier: readonly StandingFact[], later: readonly StandingFact[]): Difference[] {
  const known = new Map(earlier.map(({ label, value }) => [label, value]));
  return later
    .map(({ label, value }) => ({ label, before: known.get(label) ?? "", now: value }))
    .filter(({ before, now }) => before !== now);
}
