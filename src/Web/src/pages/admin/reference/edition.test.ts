import { describe, expect, it } from "vitest";
import { type Edition, editionOf, examples, type ListName, rowsOf } from "./edition";

describe("an edition of reference data", () => {
  it.each(Object.entries(examples) as [ListName, string][])("of %s reads as its example shows", (list, text) => {
    const edition = editionOf(list, text) as Edition;
    expect(edition.content.version).toBe(2);
    expect(rowsOf(edition)).toBe(1);
  });
  it("of another list is none", () => expect(editionOf("goals", examples.holidays)).toBeNull());
  it("is none where the file is no JSON", () => expect(editionOf("goals", "version: 2")).toBeNull());
});
