import { endOfDay, startOfDay } from "../days";

/** A value of the audit, which is kept as JSON, as what it is to a reader. */
export type Shown =
  | { kind: "none" | "hidden" }
  | { kind: "flag"; value: boolean }
  | { kind: "number"; value: number }
  | { kind: "day" | "instant" | "text" | "id" | "json"; value: string };

const hidden = "•••";

/** What one side of a change shows. */
export function shownOf(json: string | null): Shown {
  if (json === null) return { kind: "none" };
  const value: unknown = JSON.parse(json);
  if (value === null) return { kind: "none" };
  if (typeof value === "boolean") return { kind: "flag", value };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value !== "string") return { kind: "json", value: JSON.stringify(value, null, 1) };
  if (value === hidden) return { kind: "hidden" };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: "day", value };
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return { kind: "instant", value };
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return { kind: "id", value };
  return { kind: "text", value };
}

/** The instants between which the days `from` and `until` lie in Tehran, both days among them. */
export const periodOf = (from: string | undefined, until: string | undefined) => ({
  from: from && startOfDay(from),
  until: until && endOfDay(until),
});
