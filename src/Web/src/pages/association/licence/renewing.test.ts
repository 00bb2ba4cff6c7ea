import { describe, expect, test } from "vitest";
import { canStart, movesOf, obstaclesAhead, placeOf } from "./renewing";

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

describe("a renewal", () => {
  const file = { ending: null, renewalOpensOn: "2026-10-19" };

  test("is started from the day on which its time opens", () => {
    expect(canStart(file, [], "2026-10-18")).toBe(false);
    expect(canStart(file, [], "2026-10-19")).toBe(true);
  });

  test("is not started while another is open", () => {
    expect(canStart(file, [{ state: "review" }], "2026-11-28")).toBe(false);
    expect(canStart(file, [{ state: "withdrawn" }, { state: "refused" }], "2026-11-28")).toBe(true);
  });

  test("is edited and handed in as a draft or where it needs correction, and withdrawn until it is decided", () => {
    expect([...movesOf("draft")]).toEqual(["edit", "submit", "withdraw"]);
    expect([...movesOf("needsCorrection")]).toEqual(["edit", "submit", "withdraw"]);
    expect([...movesOf("review")]).toEqual(["withdraw"]);
    expect(movesOf("granted").size).toBe(0);
  });
});
