import { describe, expect, it } from "vitest";
import { comingOf, grouped, holdingOf, type Rule } from "./rulebook";

const rule = (name: string, history: Partial<Rule["history"][number]>[] = []): Rule => ({
  name,
  title: name,
  unit: "days",
  value: 1,
  default: 1,
  min: 0,
  max: 9,
  history: history.map((row, place) => ({
    id: String(place),
    value: 1,
    effectiveFrom: "2026-01-01",
    setBy: null,
    setAt: "2026-01-01T00:00:00Z",
    reason: "",
    isAhead: false,
    ...row,
  })),
});

describe("the rulebook", () => {
  it("groups by what rules are about, in one order, and keeps strangers", () => {
    const groups = grouped([rule("cards.a"), rule("new-module.b"), rule("founding.c")]);
    expect(groups.map((group) => group.key)).toEqual(["founding", "cards", "other"]);
  });

  const changed = rule("licence.grace-days", [
    { id: "far", effectiveFrom: "2027-05-01", isAhead: true },
    { id: "near", effectiveFrom: "2027-01-01", isAhead: true },
    { id: "now", effectiveFrom: "2026-06-01" },
    { id: "old", effectiveFrom: "2025-06-01" },
  ]);
  it("tells what comes, the nearest first", () =>
    expect(comingOf(changed).map((row) => row.id)).toEqual(["near", "far"]));
  it("tells which row holds", () => expect(holdingOf(changed)?.id).toBe("now"));
  it("has none that holds where the default does", () => expect(holdingOf(rule("licence.x"))).toBeUndefined());
});
