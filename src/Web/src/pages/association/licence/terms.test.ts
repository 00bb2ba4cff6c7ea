import { expect, test } from "vitest";
import { spansOf } from "./terms";

const first = { ordinal: 1, startsOn: "2022-12-19", endsOn: "2024-12-18", graceEndsOn: "2025-01-17" };
const next = { ordinal: 2, startsOn: "2024-12-19", endsOn: "2026-12-18", graceEndsOn: "2027-01-17" };

test("terms that follow one another have no gap", () => {
  expect(spansOf([first, next])).toEqual([
    { kind: "term", term: first },
    { kind: "term", term: next },
  ]);
});

test("a time without a licence stays visible", () => {
  const later = { ...next, startsOn: "2025-03-01" };
  expect(spansOf([first, later])[1]).toEqual({ kind: "gap", from: "2024-12-19", until: "2025-02-28" });
});
