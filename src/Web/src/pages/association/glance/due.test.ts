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
const calm: Known = {
  file,
  terms: { current: term, next: undefined, past: [] },
  missing: [],
  requests: [],
  cardsRequested: 0,
  cardsApproved: 0,
  renewals: [],
  correctionDueOn: null,
  lastImport: undefined,
};
const kinds = (known: Partial<Known>) => duesOf({ ...calm, ...known }, day).map(({ kind }) => kind);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${day}T09:00:00Z`) });
  return () => vi.useRealTimers();
});

test("nothing waits where all is in order", () => expect(kinds({})).toEqual([]));

test("a renewal is due once its time opens, and no longer once one is under way", () => {
  const open = { ...file, renewalOpensOn: "2026-10-19", endsOn: "2026-12-18" };
  expect(duesOf({ ...calm, file: open }, day)).toEqual([
    { kind: "startRenewal", day: "2026-12-18", to: "renewals/new" },
  ]);
  expect(kinds({ file: open, renewals: [{ id: "r", state: "draft" }] })).toEqual(["submitRenewal"]);
  expect(kinds({ file: open, renewals: [{ id: "r", state: "review" }] })).toEqual([]);
});

test("in grace the last day of grace counts", () => {
  const grace = { ...file, renewalOpensOn: "2026-09-10", endsOn: "2026-11-10", graceEndsOn: "2026-12-10" };
  expect(duesOf({ ...calm, file: grace }, day)[0]?.day).toBe("2026-12-10");
});

test("what has a last day stands first, the nearest before the others", () => {
  expect(
    kinds({
      file: {
        ...file,
        conditions: [{ id: "c", text: "", metOn: null }],
        notices: [
          {
            id: "n",
            facts: "",
            issuedOn: "2026-11-20",
            replyDueOn: "2026-12-09",
            reply: null,
            repliedOn: null,
            outcome: null,
          },
        ],
      },
      requests: [{ dueOn: "2026-12-07" }, { dueOn: "2026-12-08" }],
      cardsApproved: 2,
    }),
  ).toEqual(["answerRequests", "replyToNotice", "meetConditions", "issueCards"]);
});

test("a council near its last day is to be followed by another", () => {
  const ending = { ...term, until: "2027-01-08" };
  expect(kinds({ terms: { current: ending, next: undefined, past: [] } })).toEqual(["nextCouncil"]);
  expect(kinds({ terms: { current: ending, next: term, past: [] } })).toEqual([]);
  expect(kinds({ terms: { current: { ...term, vacancies: 1 }, next: undefined, past: [] } })).toEqual(["vacancies"]);
});

test("a checked list waits for the secretary, one under way does not", () => {
  expect(kinds({ lastImport: { id: "i", state: "checked" } })).toEqual(["decideImport"]);
  expect(kinds({ lastImport: { id: "i", state: "checking" } })).toEqual([]);
});
