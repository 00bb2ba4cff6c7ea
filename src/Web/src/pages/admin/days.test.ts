import { describe, expect, it } from "vitest";
import { endOfDay, jalaliYearOf, startOfDay } from "./days";

describe("a day in Tehran", () => {
  it("begins at its midnight", () => expect(startOfDay("2026-11-28")).toBe("2026-11-27T20:30:00.000Z"));
  it("ends at the next one", () => expect(endOfDay("2026-11-28")).toBe("2026-11-28T20:30:00.000Z"));
});

describe("a Jalali year", () => {
  it.each([
    ["2026-03-20", 1404],
    ["2026-03-21", 1405],
    ["2027-03-20", 1405],
  ])("of %s is %i", (day, year) => expect(jalaliYearOf(day)).toBe(year));
});
