import { describe, expect, it } from "vitest";
import { addressOf } from "./address";

describe("an address", () => {
  it("has no query where nothing is set", () => expect(addressOf("/a", { q: undefined })).toBe("/a"));
  it("leaves out what is not set", () =>
    expect(addressOf("/a", { q: "مهر", club: undefined, district: 5 })).toBe("/a?q=%D9%85%D9%87%D8%B1&district=5"));
});
