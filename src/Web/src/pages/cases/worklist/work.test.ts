import { describe, expect, it } from "vitest";
import { pageOf, queryOf, stageOf } from "./work";

const filters = (given: Record<string, string>) => queryOf((name) => given[name]);

describe("work", () => {
  it("leads to the page of its kind", () => {
    expect(pageOf({ kind: "notice", id: "7", stage: "heard" })).toBe("/office/licences/7");
    expect(pageOf({ kind: "cardAppeal", id: "7", stage: "appealed" })).toBe("/office/cards/7");
  });
  it("says that something refused is objected to", () => {
    expect(stageOf({ kind: "renewal", id: "7", stage: "refused" }).label.en).toBe("Appeal against a refusal");
    expect(stageOf({ kind: "renewal", id: "7", stage: "review" }).label.en).toBe("In review");
    expect(stageOf({ kind: "foundingApplication", id: "7", stage: "appealed" }).label.fa).toContain("اعتراض");
  });
});

describe("filters of the worklist", () => {
  it("are sent as the API takes them", () =>
    expect(filters({ stage: "screening", mine: "true", overdue: "false", stopped: "true", district: "5" })).toEqual({
      kind: undefined,
      stage: "screening",
      mine: true,
      overdue: false,
      stopped: true,
      club: undefined,
      district: 5,
    }));
  it("leave out stage and mine where they would be refused", () =>
    expect(filters({ kind: "renewal", stage: "screening", mine: "true" })).toMatchObject({
      stage: undefined,
      mine: undefined,
    }));
});
