import { expect, it } from "vitest";
import { isMinorOn } from "./age";

it("ends childhood on the eighteenth birthday", () => {
  expect(isMinorOn("2008-11-29", "2026-11-28")).toBe(true);
  expect(isMinorOn("2008-11-28", "2026-11-28")).toBe(false);
});

it("waits for the first of March where the birthday is no day of the year", () => {
  expect(isMinorOn("2008-02-29", "2026-02-28")).toBe(true);
  expect(isMinorOn("2008-02-29", "2026-03-01")).toBe(false);
});
