import { expect, it } from "vitest";
import { jalaliYearOf } from "./jalaliYear";

it.each([
  ["2026-03-20", 1404],
  ["2026-03-21", 1405],
  ["2027-03-20", 1405],
])("%s lies in %i", (day, year) => expect(jalaliYearOf(day)).toBe(year));
