import { beforeEach, expect, test, vi } from "vitest";
import { duesOf, type Known } from "./due";

const day = "2026-11-28";
const file: Known["file"] = {
  id: "1",
  version: 1,
  number: "1403-000049",
  associationId: "1",
  association: "کانون",
  postalCode: null,
  state: "active",
  endsOn: "2027-06-01",
  renewalOpensOn: "2027-04-02",
  graceEndsOn: "2027-07-01",
  notices: [],
  suspensions: [],
  conditions: [],
  reminders: [],
  ending: null,
  undoneEndings: [],
  appealableUntil: null,
  openRenewal: null,
  openVariation: null,
  moves: [],
};
const term = { from: "2026-01-01", until: "2027-12-31", members: [], alternates: [], former: [], vacancies: 0 };
const licence: Known["glance"]["licence"] = {
  id: "1",
  number: file.number,
  state: "active",
  endsOn: file.endsOn,
  daysLeft: 185,
  renewalOpensOn: file.renewalOpensOn,
  renewalDue: false,
  openRenewal: null,
  openRenewalState: null,
  replyDueOn: null,
  openConditions: 0,
};
const council = { hasSecretary: true, seats: 5, vacancies: 0, termUntil: "2027-12-31", missing: [] };
const glance: Known["glance"] = {
  id: "1",
  name: "کانون",
  licence,
  council,
  members: 0,
  memberStates: [],
  requestsWaiting: 0,
  requestsOverdue: 0,
  cardsToApprove: 0,
  cardsToIssue: 0,
};
const calm: Known = {
  glance,
  file,
  terms: { current: term, next: undefined, past: [] },
  requestDueOn: null,
  correctionDueOn: null,
  lastImport: undefined,
};
const of = (known: Partial<Known["glance"]["licence"]>) => ({ ...glance, licence: { ...licence, ...known } });
const kinds = (known: Partial<Known>) => duesOf({ ...calm, ...known }, day).map(({ kind }) => kind);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${day}T09:00:00Z`) });
  return () => vi.useRealTimers();
});

test("nothing waits where all is in order", () => expect(kinds({})).toEqual([]));

test("a renewal that is due can be started, and one under way is handed in or corrected", () => {
  const ending = { ...file, endsOn: "2026-12-18" };
  expect(duesOf({ ...calm, file: ending, glance: of({ renewalDue: true }) }, day)).toEqual([
    { kind: "startRenewal", day: "2026-12-18", to: "renewals/new" },
  ]);
  expect(kinds({ glance: of({ openRenewal: "r", openRenewalState: "draft" }) })).toEqual(["submitRenewal"]);
  expect(kinds({ glance: of({ openRenewal: "r", openRenewalState: "needsCorrection" }) })).toEqual(["correctRenewal"]);
  expect(kinds({ glance: of({ openRenewal: "r", openRenewalState: "review" }) })).toEqual([]);
});

test("in grace the last day of grace counts", () => {
  const grace = { ...file, endsOn: "2026-11-10", graceEndsOn: "2026-12-10" };
  expect(duesOf({ ...calm, file: grace, glance: of({ renewalDue: true }) }, day)[0]?.day).toBe("2026-12-10");
});

test("what has a last day stands first, the nearest before the others", () => {
  const busy = { ...of({ replyDueOn: "2026-12-09", openConditions: 1 }), requestsWaiting: 2, cardsToIssue: 2 };
  expect(kinds({ glance: busy, requestDueOn: "2026-12-07" })).toEqual([
    "answerRequests",
    "replyToNotice",
    "meetConditions",
    "issueCards",
  ]);
});

test("a council near its last day is to be followed by another", () => {
  const ending = { ...term, until: "2027-01-08" };
  expect(kinds({ terms: { current: ending, next: undefined, past: [] } })).toEqual(["nextCouncil"]);
  expect(kinds({ terms: { current: ending, next: term, past: [] } })).toEqual([]);
  expect(kinds({ glance: { ...glance, council: { ...council, vacancies: 1 } } })).toEqual(["vacancies"]);
});

test("a checked list waits for the secretary, one under way does not", () => {
  expect(kinds({ lastImport: { id: "i", state: "checked" } })).toEqual(["decideImport"]);
  expect(kinds({ lastImport: { id: "i", state: "checking" } })).toEqual([]);
});
