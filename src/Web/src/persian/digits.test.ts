import { describe, expect, it } from "vitest";
import { compact, toLatin, toPersian } from "./digits";
import { isNationalCode, mobileOf } from "./fields";
import { dateOf, dayOf, formatsOf } from "./format";

describe("digits", () => {
  it("reads Persian and Arabic digits", () => expect(toLatin("۱۲۳ ٤٥٦ 789")).toBe("123 456 789"));
  it("reads a code as it was typed", () => expect(compact(" ۱۲۳ 456 ")).toBe("123456"));
  it("writes Persian digits and leaves the rest", () => expect(toPersian("A-10/۲")).toBe("A-۱۰/۲"));
});

describe("a national code", () => {
  it.each(["0084575948", "۰۰۸۴۵۷۵۹۴۸", "008-457594-8"])("accepts %s", (code) =>
    expect(isNationalCode(code)).toBe(true),
  );
  it.each(["0084575949", "1111111111", "123", "", "00845759480"])("refuses %s", (code) =>
    expect(isNationalCode(code)).toBe(false),
  );
});

describe("a mobile number", () => {
  it.each(["09121234567", "+98 912 123 4567", "۰۹۱۲ ۱۲۳ ۴۵۶۷", "00989121234567", "9121234567"])("reads %s", (typed) =>
    expect(mobileOf(typed)).toBe("09121234567"),
  );
  it.each(["02188888888", "0912123456", "", "سلام"])("refuses %s", (typed) => expect(mobileOf(typed)).toBeNull());
});

describe("formats", () => {
  const persian = formatsOf("fa");
  it("writes a Jalali day", () => expect(persian.day("2026-11-28")).toBe("۷ آذر ۱۴۰۵"));
  it("knows the last day of a leap year", () => expect(persian.day("2025-03-20")).toBe("۳۰ اسفند ۱۴۰۳"));
  it("takes an instant to Tehran", () => expect(persian.instant("2026-11-27T21:00:00Z")).toBe("۷ آذر ۱۴۰۵، ۰۰:۳۰"));
  it("writes the Gregorian calendar in English", () =>
    expect(formatsOf("en").day("2026-11-28")).toBe("28 November 2026"));
  it("says how many days are left", () => {
    expect(persian.daysLeft(3)).toBe("۳ روز مانده");
    expect(persian.daysLeft(0)).toBe("امروز");
    expect(persian.daysLeft(-2)).toBe("۲ روز گذشته");
  });
  it.each([
    [40, "۴۰ ثانیه"],
    [130, "۳ دقیقه"],
    [7200, "۲ ساعت"],
  ])("says how long %i seconds are", (seconds, said) => expect(persian.span(seconds)).toBe(said));
  it("writes a mobile number as people do", () => expect(persian.mobile("+98912***5424")).toBe("۰۹۱۲***۵۴۲۴"));
  it("takes a picked date to its day and back", () => expect(dayOf(dateOf("2026-03-01"))).toBe("2026-03-01"));
});
