import { describe, expect, it } from "vitest";
import type { Schemas } from "@/api/reads";
import { isGiven, lastOf } from "./consents";

const consent = (givenAt: string, withdrawnAt: string | null = null): Schemas["ConsentView"] => ({
  purpose: "photo",
  form: "signedIn",
  givenAt,
  withdrawnAt,
});

describe("a consent", () => {
  it("was not given where nothing was said", () => {
    expect(isGiven([], "photo")).toBe(false);
    expect(isGiven([consent("2026-01-01T00:00:00Z")], "news")).toBe(false);
  });

  it("does not hold once it was taken back", () => {
    expect(isGiven([consent("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")], "photo")).toBe(false);
  });

  it("holds again when it was given anew, in whatever order they come", () => {
    const old = consent("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
    const anew = consent("2026-03-01T00:00:00Z");
    expect(isGiven([anew, old], "photo")).toBe(true);
    expect(lastOf([old, anew], "photo")).toBe(anew);
  });
});
