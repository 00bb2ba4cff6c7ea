import { describe, expect, it } from "vitest";
import type { Application } from "../application";
import { turnOf } from "../turn";
import { timelineOf } from "./timeline";

const draft: Application = {
  id: "01a2226e-062e-7df3-b048-46d949b2b828",
  version: 1,
  trackingCode: "2540677803",
  state: "draft",
  stageSince: "2026-11-01",
  dueOn: null,
  name: "کانون سپیدار",
  clubId: "0190c1b0-0000-7000-8000-000000000001",
  districtCode: 5,
  neighbourhoodCode: 50505,
  address: "خیابان دربند، پلاک ۵",
  postalCode: null,
  goals: [1],
  purpose: "دورهمی هفتگی همسایه‌ها",
  startedAt: "2026-11-01T06:30:00Z",
  submittedOn: null,
  founders: [],
  documents: [],
  checklist: [],
  corrections: [],
  visit: null,
  decision: null,
  appeals: [],
  appealableUntil: null,
  closingReason: null,
  associationId: null,
  waitsFor: "applicant",
  waitsUntil: null,
  examiner: null,
  clubName: "باشگاه",
  districtName: "منطقهٔ ۵",
  neighbourhoodName: "محله",
  editableParts: [],
  moves: [],
  history: [],
};
const submitted: Application = {
  ...draft,
  state: "submitted",
  submittedOn: "2026-11-10",
  stageSince: "2026-11-10",
  dueOn: "2026-11-24",
};
const correction = {
  requestedOn: "2026-11-15",
  dueOn: "2026-11-29",
  items: [{ part: "goals", note: "روشن‌تر بنویسید." }],
  warnedOn: null,
  answeredOn: null,
} satisfies Application["corrections"][number];
const toCorrect: Application = { ...submitted, state: "needsCorrection", dueOn: null, corrections: [correction] };
const rejected: Application = {
  ...submitted,
  state: "rejected",
  stageSince: "2026-12-01",
  dueOn: null,
  decision: { decidedOn: "2026-12-01", reason: "محل مناسب نیست.", conditions: [] },
  closingReason: "محل مناسب نیست.",
  appealableUntil: "2026-12-15",
};

const past = (application: Application) =>
  timelineOf(application).flatMap((point) => (point.kind === "past" ? [point.happening.what] : []));
const toCome = (application: Application) =>
  timelineOf(application).flatMap((point) => (point.kind === "toCome" ? [point.state] : []));

describe("the timeline", () => {
  it("of a draft has everything ahead", () => {
    expect(past(draft)).toEqual(["started"]);
    expect(toCome(draft)).toEqual(["submitted", "screening", "committeeReview", "approved"]);
  });

  it("has one point that is now, with the day since which it is", () =>
    expect(timelineOf(submitted).filter((point) => point.kind === "now")).toEqual([
      { kind: "now", key: "now", since: "2026-11-10", state: "submitted" },
    ]));

  it("comes back to screening after corrections", () => {
    expect(past(toCorrect)).toEqual(["started", "submitted", "corrections"]);
    expect(toCome(toCorrect)).toEqual(["screening", "committeeReview", "approved"]);
  });

  it("tells of a warning and an answer in their order", () => {
    const answered = { ...correction, warnedOn: "2026-11-24", answeredOn: "2026-11-26" };
    expect(past({ ...submitted, state: "screening", corrections: [answered] })).toEqual([
      "started",
      "submitted",
      "corrections",
      "warned",
      "answered",
    ]);
  });

  it("keeps what happened on one day in the order of the procedure", () =>
    expect(past({ ...submitted, startedAt: "2026-11-10T06:30:00Z" })).toEqual(["started", "submitted"]));

  it("of a closed case has nothing ahead", () => {
    expect(past(rejected)).toEqual(["started", "submitted", "rejected"]);
    expect(timelineOf(rejected).every((point) => point.kind === "past")).toBe(true);
  });

  it("tells of an objection and what came of it", () => {
    const appeal = {
      lodgedOn: "2026-12-05",
      dueOn: "2026-12-19",
      grounds: "محل عوض شده است.",
      outcome: "returnedToReview",
      decidedOn: "2026-12-12",
      reason: "دوباره دیده شود.",
    } satisfies Application["appeals"][number];
    const returned: Application = { ...rejected, state: "returnedToReview", appeals: [appeal] };
    expect(past(returned)).toEqual(["started", "submitted", "rejected", "appealed", "appealReturned"]);
    expect(toCome(returned)).toEqual(["approved"]);
  });

  it("ends with the withdrawal and its reason", () => {
    const withdrawn: Application = { ...submitted, state: "withdrawn", stageSince: "2026-11-12", closingReason: "سفر" };
    expect(timelineOf(withdrawn).at(-1)).toMatchObject({ on: "2026-11-12", happening: { what: "withdrawn" } });
  });
});

describe("whose turn it is", () => {
  it("is as the API says", () =>
    expect(turnOf({ ...submitted, waitsFor: "office", waitsUntil: "2026-11-24" })).toEqual({
      turn: "office",
      until: "2026-11-24",
    }));
  it("is the applicant's while they may object", () =>
    expect(turnOf({ ...rejected, waitsFor: "nobody", moves: ["appeal"] })).toEqual({
      turn: "applicant",
      until: "2026-12-15",
    }));
  it("is the founders' while they are asked", () => {
    const founder = {
      id: "1",
      personId: null,
      fullName: "زهرا موسوی",
      nationalCode: "285*****46",
      mobile: "+98912***5424",
      birthDate: "1990-01-01",
      consentAskedAt: "2026-11-02T06:30:00Z",
      askAgainAt: null,
      consentedAt: null,
      differsFromRecord: null,
    };
    expect(turnOf({ ...draft, founders: [founder] }).turn).toBe("founders");
  });
});
