import { describe, expect, it } from "vitest";
import { periodOf, shownOf } from "./values";
import { propertyIn, spelledOut } from "./vocabulary";

describe("a value of the audit", () => {
  it.each([
    [null, "none"],
    ["null", "none"],
    ["true", "flag"],
    ["12", "number"],
    ['"•••"', "hidden"],
    ['"2026-11-28"', "day"],
    ['"2026-11-28T13:53:03.1265376Z"', "instant"],
    ['"01a2226e-4a96-77c3-9cce-11a0801ccb9f"', "id"],
    ['"Secretary"', "text"],
    ["[1,2]", "json"],
  ])("%s is %s", (json, kind) => expect(shownOf(json).kind).toBe(kind));
});

describe("names of the audit", () => {
  it("are spelled out where nobody translated them", () =>
    expect(spelledOut("ApproveFoundingApplication")).toBe("Approve founding application"));
  it("tell a part and its property", () =>
    expect(propertyIn("fa", "Guardian[01a2227e-2fd3-7b59-8e2a-18268b51b9f8].fullName")).toBe("ولی: نام"));
  it("are English in English", () => expect(propertyIn("en", "decidedOn")).toBe("Decided on"));
});

describe("a period of days", () => {
  it("begins and ends at midnight in Tehran, the last day among it", () =>
    expect(periodOf("2026-11-28", "2026-11-28")).toEqual({
      from: "2026-11-27T20:30:00.000Z",
      until: "2026-11-28T20:30:00.000Z",
    }));
  it("is open where a day is missing", () => expect(periodOf(undefined, undefined)).toEqual({}));
});
