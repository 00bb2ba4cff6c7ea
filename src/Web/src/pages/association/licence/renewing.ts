import type { Schemas } from "@/api/reads";

type File = Pick<Schemas["LicenceFile"], "state" | "conditions" | "notices">;

/** What would keep a renewal from being granted by itself today, as the API judges it when it is handed in. */
export function obstaclesAhead(
  { conditions, notices, state }: File,
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
