import { describe, expect, it } from "vitest";
import type { Schemas } from "@/api/reads";
import { formatsOf } from "@/persian/format";
import { momentsOf } from "./moments";
import { applicationTexts } from "./texts";

const application: Schemas["FoundingApplicationView"] = {
  id: "1",
  version: 3,
  trackingCode: "9273655646",
  state: "screening",
  stageSince: "2026-11-20",
  dueOn: "2026-12-01",
  name: "کانون",
  clubId: "c",
  districtCode: 5,
  neighbourhoodCode: 501,
  address: "…",
  postalCode: null,
  goals: [],
  purpose: "…",
  startedAt: "2026-10-01T08:00:00Z",
  submittedOn: "2026-10-05",
  founders: [],
  documents: [],
  checklist: [],
  corrections: [
    {
      requestedOn: "2026-10-10",
      dueOn: "2026-10-24",
      warnedOn: "2026-10-20",
      answeredOn: "2026-10-22",
      items: [{ part: "name", note: "نام" }],
    },
  ],
  visit: null,
  decision: null,
  appeals: [],
  appealableUntil: null,
  closingReason: null,
  associationId: null,
  waitsFor: "office",
  waitsUntil: null,
  examiner: null,
  clubName: "باشگاه",
  districtName: "منطقهٔ ۵",
  neighbourhoodName: "محله",
  editableParts: [],
  moves: [],
  history: [],
};

const keysOf = (one: Schemas["FoundingApplicationView"]) =>
  momentsOf(one, "…", applicationTexts.en, formatsOf("en")).map(({ key }) => key);

describe("the history of an application", () => {
  it("runs from the draft to where it stands", () =>
    expect(keysOf(application)).toEqual(["started", "submitted", "correction0", "warned0", "answered0", "now"]));
  it("puts decisions and appeals in order of their days", () =>
    expect(
      keysOf({
        ...application,
        corrections: [],
        decision: { decidedOn: "2026-11-01", reason: "…", conditions: [] },
        visit: { plannedFor: "2026-10-20", visitedOn: "2026-10-21", report: "…", recommended: true },
        appeals: [
          { lodgedOn: "2026-11-05", dueOn: "2026-11-20", grounds: "…", outcome: null, decidedOn: null, reason: null },
        ],
      }),
    ).toEqual(["started", "submitted", "visit", "decision", "appeal0", "now"]));
});
