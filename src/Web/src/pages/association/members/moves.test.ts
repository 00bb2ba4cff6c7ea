import { expect, test } from "vitest";
import * as moves from "./moves";

const movesOf = (member: Parameters<typeof moves.movesOf>[0], licenceIsLive = true) =>
  moves.movesOf(member, licenceIsLive);

const adult = { state: "requested", isMinor: false, awaitsGuardian: false, guardian: null, consents: [] } as const;
const photo = { purpose: "photo", form: "paper", givenAt: "2026-01-01T08:00:00Z" } as const;

test("a request is accepted or refused", () => {
  expect([...movesOf({ ...adult, consents: [] })]).toEqual(["approve", "refuse", "changeConsents"]);
});

test("nobody is accepted while the licence does not hold", () => {
  expect([...movesOf({ ...adult, consents: [] }, false)]).toEqual(["refuse", "changeConsents"]);
});

test("a minor is not accepted before the guardian consents", () => {
  const minor = { ...adult, isMinor: true, awaitsGuardian: true, consents: [] };
  expect([...movesOf(minor)]).toEqual(["refuse", "nameGuardian", "changeConsents"]);
  expect(movesOf({ ...minor, guardian: { consentedAt: null } })).toContain("recordGuardianPaper");
  const agreed = movesOf({ ...minor, awaitsGuardian: false, guardian: { consentedAt: "2026-01-01T08:00:00Z" } });
  expect([...agreed]).toEqual(["approve", "refuse", "changeConsents"]);
});

test("a photo is kept while its consent holds", () => {
  const member = { ...adult, state: "active" } as const;
  expect(movesOf({ ...member, consents: [{ ...photo, withdrawnAt: null }] })).toContain("changePhoto");
  expect(movesOf({ ...member, consents: [{ ...photo, withdrawnAt: "2026-02-01T08:00:00Z" }] })).not.toContain(
    "changePhoto",
  );
});

test("a membership that is over stays as it is", () => {
  for (const state of ["left", "removed", "refused", "withdrawn"] as const)
    expect(movesOf({ ...adult, state, consents: [{ ...photo, withdrawnAt: null }] }).size).toBe(0);
});
