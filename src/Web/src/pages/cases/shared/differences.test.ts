import { describe, expect, it } from "vitest";
import { differences } from "./differences";

describe("differences", () => {
  it("are none between two equal readings", () =>
    expect(differences([{ label: "a", value: "1" }], [{ label: "a", value: "1" }])).toEqual([]));
  it("tell both versions of what changed", () =>
    expect(
      differences(
        [
          { label: "a", value: "1" },
          { label: "b", value: "2" },
        ],
        [
          { label: "a", value: "1" },
          { label: "b", value: "3" },
        ],
      ),
    ).toEqual([{ label: "b", before: "2", now: "3" }]));
  it("tell what came in addition", () =>
    expect(differences([], [{ label: "c", value: "4" }])).toEqual([{ label: "c", before: "", now: "4" }]));
});
