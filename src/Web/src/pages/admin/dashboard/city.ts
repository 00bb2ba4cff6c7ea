import type { Schemas } from "@/api/reads";

const counted = ["total", "active", "scheduled", "renewalOpen", "grace", "expired", "suspended", "ended"] as const;

/** The figures of all districts together. */
export type City = Record<(typeof counted)[number], number>;

export function cityOf(districts: readonly Schemas["DistrictFigures"][]): City {
  const city: City = {
    total: 0,
    active: 0,
    scheduled: 0,
    renewalOpen: 0,
    grace: 0,
    expired: 0,
    suspended: 0,
    ended: 0,
  };
  for (const district of districts) for (const key of counted) city[key] += district[key];
  return city;
}

/** How the licences stand, each counted once: `active` counts whatever holds today, the renewal window and grace among it. */
export const standingsOf = (city: City) =>
  [
    { key: "active", value: city.active - city.renewalOpen - city.grace },
    { key: "renewalOpen", value: city.renewalOpen },
    { key: "grace", value: city.grace },
    { key: "scheduled", value: city.scheduled },
    { key: "suspended", value: city.suspended },
    { key: "expired", value: city.expired },
    { key: "ended", value: city.ended },
  ] as const;
