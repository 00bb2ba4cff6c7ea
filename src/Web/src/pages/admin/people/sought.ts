import type { Schemas } from "@/api/reads";
import { toLatin } from "@/persian/digits";
import { isNationalCode, mobileOf } from "@/persian/fields";

/** A national code or a mobile number by what was typed, or null where it is neither. */
export function soughtOf(typed: string): Schemas["PeopleSearchBody"] | null {
  if (isNationalCode(typed)) return { nationalCode: toLatin(typed).replace(/[\s-]/g, ""), mobile: null };
  const mobile = mobileOf(typed);
  return mobile ? { nationalCode: null, mobile } : null;
}
