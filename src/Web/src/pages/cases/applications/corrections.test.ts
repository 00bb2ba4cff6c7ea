import { describe, expect, it } from "vitest";
import { correctionItems, proposedCorrections } from "./corrections";

describe("a correction request", () => {
  it("proposes what the checklist did not pass, notes of one part together", () => {
    const { parts, notes } = proposedCorrections([
      { item: "statuteComplete", passed: false, note: "مادهٔ ۴ ناقص است" },
      { item: "placeConfirmed", passed: false, note: "نشانی" },
      { item: "noObjectionFromDistrict", passed: false, note: "نامهٔ منطقه" },
      { item: "nameFits", passed: true, note: null },
    ]);
    expect(parts).toEqual(["place", "statute"]);
    expect(notes.place).toBe("نشانی\nنامهٔ منطقه");
    expect(notes.name).toBe("");
  });
  it("is sent in the order of the parts, without what was not chosen", () =>
    expect(correctionItems({ parts: ["statute", "name"], notes: { name: " نام ", statute: "…", place: "x" } })).toEqual(
      [
        { part: "name", note: "نام" },
        { part: "statute", note: "…" },
      ],
    ));
});
