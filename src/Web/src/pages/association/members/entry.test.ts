import { describe, expect, test } from "vitest";
import { personTexts } from "../parts/texts";
import { bodyOf, type Entry, entrySchema, isMinor, noEntry, ofAgeOn } from "./entry";
import { entryTexts } from "./texts";

const schema = entrySchema(entryTexts.fa, personTexts.fa);

const adult: Entry = {
  ...noEntry,
  fullName: "زهرا موسوی",
  nationalCode: "۰۴۹۹۳۷۰۸۹۹",
  mobile: "۰۹۳۵ ۱۲۳ ۴۵۶۷",
  birthDate: "1991-08-03",
};
const child: Entry = { ...adult, birthDate: "2020-03-20" };
const guardian = { fullName: "ناهید موسوی", nationalCode: "0084575948", mobile: "09121112233" };

const faultsOf = (entry: Entry) =>
  schema.safeParse(entry).error?.issues.map(({ path }) => path.join(".")) ?? ([] as string[]);

describe("coming of age", () => {
  test("is the eighteenth birthday", () => {
    expect(ofAgeOn("2008-11-28")).toBe("2026-11-28");
    expect(isMinor("2008-11-28", "2026-11-27")).toBe(true);
    expect(isMinor("2008-11-28", "2026-11-28")).toBe(false);
  });

  test("of those born on 29 February is the 28th", () => expect(ofAgeOn("2008-02-29")).toBe("2026-02-28"));

  test("is unknown without a birth date", () => expect(isMinor("")).toBe(false));
});

describe("what is typed", () => {
  test("is taken in Persian digits, with spaces", () => expect(faultsOf(adult)).toEqual([]));

  test("is refused field by field", () => {
    expect(faultsOf(noEntry)).toEqual(["fullName", "nationalCode", "mobile", "birthDate"]);
    expect(faultsOf({ ...adult, nationalCode: "0499370898" })).toEqual(["nationalCode"]);
    expect(faultsOf({ ...adult, birthDate: "2999-01-01" })).toEqual(["birthDate"]);
  });

  test("needs a guardian for a minor, unless one is named later", () => {
    expect(faultsOf(child)).toEqual(["guardian.fullName", "guardian.nationalCode", "guardian.mobile"]);
    expect(faultsOf({ ...child, guardianBy: "later" })).toEqual([]);
    expect(faultsOf({ ...child, guardian })).toEqual([]);
  });

  test("names a guardian with a phone and code of their own", () => {
    expect(faultsOf({ ...child, guardian: { ...guardian, mobile: "+989351234567" } })).toEqual(["guardian.mobile"]);
    expect(faultsOf({ ...child, guardian: { ...guardian, nationalCode: child.nationalCode } })).toEqual([
      "guardian.nationalCode",
    ]);
  });
});

describe("what is sent", () => {
  test("names no guardian of an adult", () => {
    expect(bodyOf({ ...adult, guardian })).toMatchObject({ guardian: null, guardianSigned: false });
  });

  test("tells whether the guardian signed", () => {
    expect(bodyOf({ ...child, guardian })).toMatchObject({ guardian, guardianSigned: true });
    expect(bodyOf({ ...child, guardian, guardianBy: "message" })).toMatchObject({ guardian, guardianSigned: false });
    expect(bodyOf({ ...child, guardian, guardianBy: "later" })).toMatchObject({ guardian: null });
  });
});
