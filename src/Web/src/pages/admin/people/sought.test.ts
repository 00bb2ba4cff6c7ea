import { describe, expect, it } from "vitest";
import { soughtOf } from "./sought";

describe("what is sought", () => {
  it("is a national code where its check digit fits", () =>
    expect(soughtOf("۰۰۸-۴۵۷۵۹۴۸")).toEqual({ nationalCode: "0084575948", mobile: null }));
  it("is a mobile number else", () =>
    expect(soughtOf("+98 912 000 0001")).toEqual({ nationalCode: null, mobile: "09120000001" }));
  it.each(["", "123", "زهرا", "0084575949"])("is nothing for %s", (typed) => expect(soughtOf(typed)).toBeNull());
});
