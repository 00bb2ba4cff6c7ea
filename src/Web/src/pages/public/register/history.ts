import type { Schemas } from "@/api/reads";

type History = Schemas["LicenceHistory"];

/** One thing that happened to a licence, by the day on which it began (`yyyy-MM-dd`). */
export type LicenceEvent = { day: string } & (
  | { kind: "term"; term: Schemas["TermView"] }
  | { kind: "gap"; until: string; days: number }
  | { kind: "suspension"; suspension: Schemas["SuspensionView"] }
  | { kind: "ending"; ending: Schemas["EndingView"] }
  | { kind: "certificate"; number: number }
);

/** Whether a licence counts today, as the register judges it. */
export const isLive = (state: History["state"]) => state === "active" || state === "renewalOpen" || state === "grace";

const dayLength = 86_400_000;
const dayAfter = (day: string, days = 1) =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, "yyyy-MM-dd".length);

/** Days between two terms on which there was no licence; the days of grace after the first are among them. */
export function gapsBetween(terms: History["terms"]) {
  return terms.flatMap((term, place) => {
    const next = terms[place + 1];
    if (!next) return [];
    const days = Math.round((Date.parse(next.startsOn) - Date.parse(term.endsOn)) / dayLength) - 1;
    return days > 0 ? [{ day: dayAfter(term.endsOn), until: dayAfter(next.startsOn, -1), days }] : [];
  });
}

// On the same day: a term begins before its certificate is issued.
const order: readonly LicenceEvent["kind"][] = ["gap", "term", "certificate", "suspension", "ending"];

/** All that happened to a licence, the newest first. The first certificate of a term is the term's own and not told by itself. */
export function eventsOf({ terms, suspensions, certificates, ending, undoneEndings }: History): LicenceEvent[] {
  const beginnings = new Set(terms.map((term) => term.startsOn));
  const events: LicenceEvent[] = [
    ...terms.map((term) => ({ kind: "term", day: term.startsOn, term }) as const),
    ...gapsBetween(terms).map((gap) => ({ kind: "gap", ...gap }) as const),
    ...suspensions.map((suspension) => ({ kind: "suspension", day: suspension.from, suspension }) as const),
    ...certificates
      .filter(({ issuedOn }) => !beginnings.has(issuedOn))
      .map(({ issuedOn, number }) => ({ kind: "certificate", day: issuedOn, number }) as const),
    ...[...undoneEndings, ...(ending ? [ending] : [])].map(
      (one) => ({ kind: "ending", day: one.on, ending: one }) as const,
    ),
  ];
  return events.sort((a, b) => b.day.localeCompare(a.day) || order.indexOf(b.kind) - order.indexOf(a.kind));
}
