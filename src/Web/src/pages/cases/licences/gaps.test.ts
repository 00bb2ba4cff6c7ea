import { describe, expect, it } from "vitest";
import { gapsOf } from "./gaps";

describe("gaps between terms", () => {
  it("are none where a term follows the next day", () =>
    expect(
      gapsOf([
        { ordinal: 1, startsOn: "2022-01-01", endsOn: "2023-12-31" },
        { ordinal: 2, startsOn: "2024-01-01", endsOn: "2025-12-31" },
      ]),
    ).toEqual([]));
  it("are told of the term that came late", () =>
    expect(
      gapsOf([
        { ordinal: 1, startsOn: "2022-01-01", endsOn: "2023-12-31" },
        { ordinal: 2, startsOn: "2024-03-01", endsOn: "2026-02-28" },
      ]),
    ).toEqual([2]));
});
