import { describe, expect, it } from "vitest";
import { shownDocuments } from "./shownDocuments";

const documents = [{ id: "a" }, { id: "b" }, { id: "c" }];
const ids = (named: string[]) => shownDocuments(documents, named).map(({ id }) => id);

describe("shown documents", () => {
  it("are the first two", () => expect(ids([])).toEqual(["a", "b"]));
  it("are those that the address names", () => expect(ids(["c", "a"])).toEqual(["c", "a"]));
  it("do not mind names that are none", () => expect(ids(["x", "c"])).toEqual(["a", "c"]));
  it("are as many as there are", () => expect(shownDocuments([{ id: "a" }], [])).toEqual([{ id: "a" }]));
});
