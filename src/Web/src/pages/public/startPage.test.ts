import { describe, expect, it } from "vitest";
import type { Me } from "@/app/session";
import { startOf } from "./startPage";

const holding = (...roles: Me["roles"][number]["role"][]) => ({
  needsSecondFactor: false,
  roles: roles.map((role) => ({ role, scopeKind: "own", scope: null }) as const),
});

describe("the page on which somebody begins", () => {
  it("is their own for citizens", () => expect(startOf(holding())).toBe("/my"));
  it("is their own for secretaries", () => expect(startOf(holding("Applicant", "Secretary"))).toBe("/my"));
  it.each(["OfficeStaff", "OfficeManager", "Administrator", "ClubOfficer"] as const)("is the worklist for %s", (role) =>
    expect(startOf(holding("Applicant", role))).toBe("/office"),
  );
  it("is where the authenticator app is set up while their role waits for it", () =>
    expect(startOf({ ...holding("OfficeStaff"), needsSecondFactor: true })).toBe("/my/security"));
});
