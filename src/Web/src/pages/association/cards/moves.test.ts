import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Schemas } from "@/api/reads";
import { movesOf } from "./moves";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-28T08:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const moves = (state: Schemas["CardState"], heldByOffice = false, validUntil = "2027-11-01") =>
  [...movesOf({ state, heldByOffice, validUntil })].sort();

describe("what a secretary can do with a card", () => {
  it("is to answer a wish for one", () => {
    expect(moves("requested")).toEqual(["approve", "refuse"]);
  });

  it("is to issue an approved one, or take it back", () => {
    expect(moves("approved")).toEqual(["issue", "revoke"]);
  });

  it("is everything with one that counts, but no other until its last month", () => {
    expect(moves("active")).toEqual(["print", "reportLost", "revoke", "suspend"]);
    expect(moves("active", false, "2026-12-28")).toContain("replace");
  });

  it("is not to resume what the Office suspended", () => {
    expect(moves("suspended")).toContain("resume");
    expect(moves("suspended", true)).not.toContain("resume");
  });

  it("is to give another for one that is lost", () => {
    expect(moves("lost")).toEqual(["replace"]);
  });

  it("is nothing with one that was replaced", () => {
    expect(moves("replaced")).toEqual([]);
  });
});
