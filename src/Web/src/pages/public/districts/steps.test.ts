import { describe, expect, it } from "vitest";
import { stepOf, stepsOf } from "./steps";

describe("steps of the map's colours", () => {
  it("are none where there is nothing", () => expect(stepsOf([0, 0])).toEqual([]));
  it("are none of no counts", () => expect(stepsOf([])).toEqual([]));
  it("are one a count while there are few", () =>
    expect(stepsOf([0, 1, 3])).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ]));
  it("have round bounds", () =>
    expect(stepsOf([27, 7, 0]).map(({ from, to }) => [from, to])).toEqual([
      [1, 6],
      [7, 12],
      [13, 18],
      [19, 24],
      [25, 30],
    ]));
  it.each([1, 4, 5, 6, 17, 99, 101, 1234, 98_765])("are at most five and hold all counts up to %i", (highest) => {
    const steps = stepsOf([highest]);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(stepOf(steps, highest)).toBe(steps.length);
    expect(stepOf(steps, 1)).toBe(1);
  });
  it("follow on one another", () => {
    const steps = stepsOf([77]);
    expect(steps.map(({ from }) => from)).toEqual([1, ...steps.slice(0, -1).map(({ to }) => to + 1)]);
  });
  it("leave out what has none", () => expect(stepOf(stepsOf([5]), 0)).toBe(0));
});
