import { describe, expect, it } from "vitest";
import { endOfDay, startOfDay } from "./days";

describe("a day in Tehran", () => {
  it("begins at its midnight", () => expect(startOfDay("2026-11-28")).toBe("2026-11-27T20:30:00.000Z"));
  it("ends at the next one", () => expect(endOfDay("2026-11-28")).toBe("2026-11-28T20:30:00.000Z"));
});
