import { expect, test } from "vitest";
import { choiceOf, isOpen, isUnderWay } from "./standing";

test("all, the good rows or nothing can be entered", () => {
  expect(choiceOf({ state: "checked", rows: 3, good: 3 })).toBe("all");
  expect(choiceOf({ state: "checked", rows: 3, good: 2 })).toBe("good");
  expect(choiceOf({ state: "checked", rows: 3, good: 0 })).toBe("nothing");
});

test("a list is open until it is entered or dropped, and under way while a job works on it", () => {
  const states = ["checking", "checked", "importing", "done", "abandoned"] as const;
  expect(states.filter((state) => isOpen({ state }))).toEqual(["checking", "checked", "importing"]);
  expect(states.filter((state) => isUnderWay({ state }))).toEqual(["checking", "importing"]);
});
