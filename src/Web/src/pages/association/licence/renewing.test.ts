import { describe, expect, test } from "vitest";
import { obstaclesAhead, placeOf } from "./renewing";

const condition = { id: "1", text: "بیمهٔ محل", metOn: null };
const notice = {
  id: "1",
  facts: "",
  issuedOn: "2026-11-01",
  replyDueOn: "2026-11-10",
  reply: null,
  repliedOn: null,
  outcome: null,
};

describe("obstacles", () => {
  test("are none where all is in order", () => {
    expect(obstaclesAhead({ state: "renewalOpen", conditions: [], notices: [] }, [])).toEqual([]);
  });

  test("are open conditions and notices, a licence that does not hold, and a missing head", () => {
    expect(
      obstaclesAhead({ state: "suspended", conditions: [condition], notices: [notice] }, ["councilOutOfTerm"]),
    ).toEqual(["conditionOpen", "noticeOpen", "licenceSuspended", "councilOutOfTerm"]);
  });

  test("are gone once a condition is met and a notice has an outcome", () => {
    const settled = {
      conditions: [{ ...condition, metOn: "2026-11-02" }],
      notices: [{ ...notice, outcome: "dismissed" }],
    };
    expect(obstaclesAhead({ state: "active", ...settled }, [])).toEqual([]);
  });

  test("are mended in the licence or in the council", () => {
    expect(placeOf("noticeOpen")).toBe("licence");
    expect(placeOf("councilBelowQuorum")).toBe("council");
  });
});
