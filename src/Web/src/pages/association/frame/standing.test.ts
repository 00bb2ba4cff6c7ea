import { expect, test } from "vitest";
import { isLive, lastDayOf } from "./standing";

const terms = [
  { ordinal: 1, startsOn: "2022-12-19", endsOn: "2024-12-18", graceEndsOn: "2025-01-17" },
  { ordinal: 2, startsOn: "2024-12-19", endsOn: "2026-12-18", graceEndsOn: "2027-01-17" },
];

test("a licence that holds lasts until the end of its term, a suspended one too", () => {
  for (const state of ["active", "renewalOpen", "suspended"] as const)
    expect(lastDayOf({ state, endsOn: "2026-12-18", terms })).toBe("2026-12-18");
});

test("in grace the last day of grace counts", () => {
  expect(lastDayOf({ state: "grace", endsOn: "2026-12-18", terms })).toBe("2027-01-17");
});

test("a licence that is over has no day left", () => {
  for (const state of ["expired", "revoked", "closed", "surrendered"] as const)
    expect(lastDayOf({ state, endsOn: "2026-12-18", terms })).toBeNull();
});

test("a licence holds in its term and in grace, unless it is suspended", () => {
  const states = ["scheduled", "active", "renewalOpen", "grace", "expired", "suspended", "revoked"] as const;
  expect(states.filter((state) => isLive({ state }))).toEqual(["active", "renewalOpen", "grace"]);
});
