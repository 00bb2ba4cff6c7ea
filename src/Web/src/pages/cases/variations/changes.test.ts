import { describe, expect, it } from "vitest";
import { changedParts } from "./changes";

const present = { name: "آ", district: 5, neighbourhood: 501, address: "خیابان", goals: [1, 2], purpose: "…" };

describe("what a variation changes", () => {
  it("is nothing where the goals only stand in another order", () =>
    expect(changedParts(present, { ...present, goals: [2, 1] })).toEqual([]));
  it("is the place where the neighbourhood is another", () =>
    expect(changedParts(present, { ...present, neighbourhood: 502, name: "ب" })).toEqual(["name", "place"]));
});
