import { describe, expect, it } from "vitest";
import { allItems, missingItems, movesOfApplication, movesOfLicence, movesOfRenewal, movesOfVariation } from "./moves";

const staff = { isManager: false };
const manager = { isManager: true };
const appeal = { lodgedOn: "2026-11-01", dueOn: "2026-12-01", grounds: "…", decidedOn: null, reason: null };
const notice = {
  id: "1",
  facts: "…",
  issuedOn: "2026-11-01",
  replyDueOn: "2026-11-15",
  reply: null,
  repliedOn: null,
  outcome: null,
};
const licence = { state: "active", notices: [], suspensions: [], ending: null } as const;

describe("an application", () => {
  it("is taken up by staff", () =>
    expect(movesOfApplication({ state: "submitted" }, staff)).toEqual(["beginScreening"]));
  it("is decided by managers alone", () => {
    expect(movesOfApplication({ state: "committeeReview" }, staff)).toEqual(["judge"]);
    expect(movesOfApplication({ state: "committeeReview" }, manager)).toContain("approve");
  });
  it("offers nothing once it is closed", () => expect(movesOfApplication({ state: "withdrawn" }, manager)).toEqual([]));
  it("misses every item that was not passed", () => {
    const checklist = [
      { item: "nameFits", passed: true, note: null },
      { item: "goalsFit", passed: false, note: "…" },
    ] as const;
    expect(missingItems({ checklist: [...checklist] })).toEqual(allItems.filter((item) => item !== "nameFits"));
  });
});

describe("a licence", () => {
  it("is not sanctioned before the association was heard", () => {
    const open = { ...licence, notices: [notice], suspensions: [] };
    expect(movesOfLicence(open, manager, "2026-11-15")).toEqual(["meetCondition", "dismissNotice"]);
    expect(movesOfLicence(open, manager, "2026-11-16")).toContain("revoke");
  });
  it("is sanctioned at once where the association replied", () => {
    const replied = { ...licence, notices: [{ ...notice, repliedOn: "2026-11-03" }], suspensions: [] };
    expect(movesOfLicence(replied, manager, "2026-11-04")).toContain("suspend");
    expect(movesOfLicence(replied, staff, "2026-11-04")).toEqual(["meetCondition", "dismissNotice"]);
  });
  it("that ended takes an appeal only", () => {
    const ending = {
      kind: "revoked",
      from: "2026-11-01",
      until: null,
      condition: null,
      liftedOn: null,
      reason: "…",
      appeal: { ...appeal, outcome: null },
    };
    expect(movesOfLicence({ ...licence, notices: [], suspensions: [], ending }, manager, "2026-11-04")).toEqual([
      "decideAppeal",
    ]);
  });
});

describe("a renewal or variation", () => {
  it("that is objected to is judged first", () => {
    const appeals = [{ ...appeal, outcome: null }];
    expect(movesOfRenewal({ state: "refused", appeals }, manager)).toEqual(["decideAppeal"]);
    expect(movesOfVariation({ state: "refused", appeals }, staff)).toEqual([]);
  });
  it("is sent back by staff and granted by managers", () => {
    expect(movesOfRenewal({ state: "review", appeals: [] }, staff)).toEqual(["requestCorrection"]);
    expect(movesOfVariation({ state: "requested", appeals: [] }, manager)).toEqual(["grant", "refuse"]);
  });
});
