import { type Me, officeAndClubs } from "@/app/session";

/** Where somebody begins: who works for the Office at its worklist, everybody else at their own page. */
export function startOf({ roles, needsSecondFactor }: Pick<Me, "roles" | "needsSecondFactor">) {
  if (needsSecondFactor) return "/my/security";
  return roles.some(({ role }) => officeAndClubs.includes(role)) ? "/office" : "/my";
}
