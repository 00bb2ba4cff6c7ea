/** A report with a sentence more; one that is in it already is not said twice. */
export function withPhrase(report: string, phrase: string): string {
  const typed = report.trim();
  if (typed.includes(phrase)) return typed;
  return typed === "" ? phrase : `${typed}\n${phrase}`;
}

/** The day before a day `yyyy-MM-dd`. */
export const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
