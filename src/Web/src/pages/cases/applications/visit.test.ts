import { describe, expect, it } from "vitest";
import { dayBefore, withPhrase } from "./visit";

describe("a visit's report", () => {
  it("grows by a sentence a line", () =>
    expect(withPhrase("محل باز بود. ", "نشانی درست است.")).toBe("محل باز بود.\nنشانی درست است."));
  it("begins with the first", () => expect(withPhrase("", "نشانی درست است.")).toBe("نشانی درست است."));
  it("says nothing twice", () => expect(withPhrase("نشانی درست است.", "نشانی درست است.")).toBe("نشانی درست است."));
});

describe("the day before", () => {
  it("crosses months", () => expect(dayBefore("2026-12-01")).toBe("2026-11-30"));
});
