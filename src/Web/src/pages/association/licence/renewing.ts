import type { Schemas } from "@/api/reads";
import { today } from "@/persian/format";

type File = Pick<Schemas["LicenceFile"], "state" | "conditions" | "notices" | "ending" | "renewalOpensOn">;

/** What would keep a renewal from being granted by itself today, as the API judges it when it is handed in. */
export function obstaclesAhead(
  { conditions, notices, state }: Pick<File, "conditions" | "notices" | "state">,
  missing: readonly Schemas["Headless"][],
): Schemas["RenewalObstacle"][] {
  return [
    ...(conditions.some((condition) => condition.metOn === null) ? (["conditionOpen"] as const) : []),
    ...(notices.some((notice) => notice.outcome === null) ? (["noticeOpen"] as const) : []),
    ...(state === "suspended" ? (["licenceSuspended"] as const) : []),
    ...(state === "expired" ? (["licenceExpired"] as const) : []),
    ...missing,
  ];
}

/** The part of the association where an obstacle can be mended. */
export const placeOf = (obstacle: Schemas["RenewalObstacle"]): "licence" | "council" =>
  obstacle === "noSecretary" || obstacle === "councilBelowQuorum" || obstacle === "councilOutOfTerm"
    ? "council"
    : "licence";

const openStates: readonly Schemas["RenewalState"][] = ["draft", "submitted", "review", "needsCorrection"];

export const isOpenRenewal = ({ state }: Pick<Schemas["RenewalRow"], "state">) => openStates.includes(state);

/** Whether a renewal can be started: its time has come, none is open, and the licence has not ended for good. */
export const canStart = (
  { ending, renewalOpensOn }: Pick<File, "ending" | "renewalOpensOn">,
  renewals: readonly Pick<Schemas["RenewalRow"], "state">[],
  day = today(),
) => ending === null && renewalOpensOn <= day && !renewals.some(isOpenRenewal);

export type RenewalMove = "edit" | "submit" | "withdraw";

/** What the association can do with a renewal as it stands. */
export function movesOf(state: Schemas["RenewalState"]): ReadonlySet<RenewalMove> {
  if (state === "draft" || state === "needsCorrection") return new Set<RenewalMove>(["edit", "submit", "withdraw"]);
  return new Set<RenewalMove>(isOpenRenewal({ state }) ? ["withdraw"] : []);
}
