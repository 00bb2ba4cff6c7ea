import { describe, expect, it } from "vitest";
import type { Schemas } from "@/api/reads";
import { type Known, tasksOf } from "./tasks";

const nothing: Known = {
  hasRecord: true,
  applications: [],
  memberships: [],
  associations: [],
  cards: [],
  today: "2026-11-28",
};

const association = (state: Schemas["LicenceState"], expiresOn = "2026-12-18") =>
  ({ id: "a", name: "کانون نمونه", state, expiresOn }) as Schemas["MyAssociation"];

const application = (state: Schemas["FoundingState"]) =>
  ({
    id: "f",
    name: "کانون تازه",
    state,
    waitsUntil: null,
    appealableUntil: state === "rejected" ? "2026-12-10" : null,
  }) as Schemas["MyApplication"];

const card = (state: Schemas["CardState"], validUntil: string) =>
  ({ id: "c", association: "کانون نمونه", state, validUntil }) as Schemas["MyCard"];

const kindsOf = (known: Partial<Known>) => tasksOf({ ...nothing, ...known }).map((task) => task.kind);

describe("what waits for somebody", () => {
  it("is nothing where all is in order", () => {
    expect(
      kindsOf({
        applications: [application("screening"), application("approved")],
        associations: [association("active")],
        cards: [card("active", "2027-11-01")],
      }),
    ).toEqual([]);
  });

  it("is to say who they are", () => {
    expect(kindsOf({ hasRecord: false })).toEqual(["claimRecord"]);
  });

  it("leads to the form where there is something to write, else to the file", () => {
    const to = (state: Schemas["FoundingState"]) => tasksOf({ ...nothing, applications: [application(state)] })[0]?.to;
    expect(to("draft")).toBe("/my/applications/f/edit");
    expect(to("needsCorrection")).toBe("/my/applications/f/edit");
    expect(to("rejected")).toBe("/my/applications/f");
  });

  it("is an objection while there is time for it", () => {
    const refused = { id: "m", association: "کانون نمونه", state: "refused", appealableUntil: "2026-12-05" };
    const memberships = [refused, { ...refused, appealableUntil: null }] as Schemas["MyMembership"][];
    const tasks = tasksOf({ ...nothing, memberships, applications: [application("rejected")] });
    expect(tasks.map((task) => [task.kind, task.dueOn])).toEqual([
      ["objectToMembership", "2026-12-05"],
      ["objectToRejection", "2026-12-10"],
    ]);
  });

  it("is a renewal until the licence's last day, which comes before what has no last day", () => {
    const tasks = tasksOf({
      ...nothing,
      applications: [application("draft")],
      associations: [association("renewalOpen")],
    });
    expect(tasks.map((task) => [task.kind, task.dueOn])).toEqual([
      ["renewLicence", "2026-12-18"],
      ["finishDraft", null],
    ]);
  });

  it("is a card in its last month, and one that is suspended", () => {
    expect(kindsOf({ cards: [card("active", "2026-12-28")] })).toEqual(["cardEnds"]);
    expect(kindsOf({ cards: [card("active", "2026-12-29")] })).toEqual([]);
    expect(kindsOf({ cards: [card("suspended", "2027-11-01")] })).toEqual(["cardSuspended"]);
  });

  it("is the consent that a guardian is asked for, not other memberships", () => {
    const ward = { id: "m", fullName: "سارا", association: "کانون", dueOn: null } as Schemas["MyMembership"];
    expect(kindsOf({ memberships: [{ ...ward, awaitsMyConsent: true }, ward] })).toEqual(["consentAsGuardian"]);
  });
});
