import { describe, expect, it } from "vitest";
import { type Details, detailsIn, differing, fieldsOf, noDetails } from "./details";
import { missingIn, missingOf } from "./missing";
import { partsOfStep, stepMending } from "./steps";

const complete: Details = {
  name: "کانون سپیدار",
  clubId: "0190c1b0-0000-7000-8000-000000000001",
  districtCode: "5",
  neighbourhoodCode: "50505",
  address: "خیابان دربند، پلاک ۵",
  postalCode: "",
  goals: ["1", "6"],
  purpose: "دورهمی هفتگی همسایه‌ها",
};
const consented = { fullName: "زهرا موسوی", consentedAt: "2026-11-27T06:30:00Z" };
const whatIn = (facts: Parameters<typeof missingOf>[0]) => missingOf(facts).map((one) => one.what);

describe("what is missing", () => {
  it("is everything at the beginning, in the order of the steps", () =>
    expect(whatIn({ details: noDetails, founders: [], documents: [] })).toEqual([
      "name",
      "club",
      "place",
      "address",
      "goals",
      "purpose",
      "founders",
      "statute",
    ]));

  it("is nothing when all is filled in, all have consented and the statute is there", () =>
    expect(whatIn({ details: complete, founders: [consented], documents: [{ kind: "statute" }] })).toEqual([]));

  it("names the founders who have not consented", () => {
    const missing = missingOf({
      details: complete,
      founders: [consented, { fullName: "رضا کریمی", consentedAt: null }],
      documents: [{ kind: "statute" }],
    });
    expect(missing).toEqual([{ what: "consents", step: "founders", names: ["رضا کریمی"] }]);
    expect(missingIn("founders", missing)).toBe(1);
    expect(missingIn("documents", missing)).toBe(0);
  });

  it("is the statute where there are other documents only", () =>
    expect(whatIn({ details: complete, founders: [consented], documents: [{ kind: "foundingMinutes" }] })).toEqual([
      "statute",
    ]));
});

describe("details", () => {
  it("become what the API takes", () =>
    expect(fieldsOf({ ...complete, postalCode: "۱۱۳۶۹۱۲۳۴۵" })).toMatchObject({
      districtCode: 5,
      neighbourhoodCode: 50505,
      goals: [1, 6],
      postalCode: "1136912345",
    }));
  it("leave an empty postal code out", () => expect(fieldsOf(complete).postalCode).toBeNull());
  it("of one step are its own fields", () =>
    expect(detailsIn("name", complete)).toEqual({ name: complete.name, clubId: complete.clubId }));
  it("differ in the fields of the step that were changed", () =>
    expect(differing("place", complete, { ...complete, address: "دیگر", purpose: "دیگر" })).toEqual(["address"]));
  it("do not differ by the order of goals", () =>
    expect(differing("goals", complete, { ...complete, goals: ["6", "1"] })).toEqual([]));
});

describe("steps", () => {
  it("mend what the API refuses", () => {
    expect(stepMending("associations.name-taken")).toBe("name");
    expect(stepMending("associations.statute-missing")).toBe("documents");
    expect(stepMending("associations.founding-not-now")).toBeUndefined();
  });
  it("consist of parts that a correction can name", () =>
    expect(partsOfStep("documents")).toEqual(["statute", "documents"]));
});
