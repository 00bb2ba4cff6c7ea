import type { Schemas } from "@/api/reads";

type Licence = Pick<Schemas["LicenceHistory"], "state" | "endsOn" | "terms">;

const live: readonly Schemas["LicenceState"][] = ["active", "renewalOpen", "grace"];

/** Whether the licence holds: only then is somebody accepted as a member. */
export const isLive = ({ state }: Pick<Licence, "state">) => live.includes(state);

/** The last day of the licence as it stands: of the term, or of the days of grace; null where it does not hold any more. */
export function lastDayOf({ state, endsOn, terms }: Licence): string | null {
  switch (state) {
    case "scheduled":
    case "active":
    case "renewalOpen":
    case "suspended":
      return endsOn;
    case "grace":
      return terms.at(-1)?.graceEndsOn ?? endsOn;
    default:
      return null;
  }
}
