import type { Schemas } from "@/api/reads";

type Import = Pick<Schemas["ImportView"], "state" | "rows" | "good">;

/** A job works on it, so it is read again and again. */
export const isUnderWay = ({ state }: Pick<Import, "state">) => state === "checking" || state === "importing";

/** Neither entered nor dropped yet: the association has one such list at most. */
export const isOpen = ({ state }: Pick<Import, "state">) => state !== "done" && state !== "abandoned";

/** What can be entered of a checked list: all its rows, only the good ones, or nothing. */
export function choiceOf({ rows, good }: Import): "all" | "good" | "nothing" {
  if (good === 0) return "nothing";
  return good === rows ? "all" : "good";
}
