import { expect, it } from "vitest";
import { allItems, missingItems } from "./checklistItems";

it("names every item that was not passed", () => {
  const checklist = [
    { item: "nameFits", passed: true, note: null },
    { item: "goalsFit", passed: false, note: "…" },
  ] as const;
  expect(missingItems({ checklist: [...checklist] })).toEqual(allItems.filter((item) => item !== "nameFits"));
});
