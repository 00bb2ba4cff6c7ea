import type { Schemas } from "@/api/reads";
import { type Names, name } from "./name";

export type GrantedRole = Exclude<Schemas["MyRole"]["role"], "Applicant">;

export const roles: Names<GrantedRole> = {
  Secretary: name("دبیر", "Secretary"),
  ClubOfficer: name("مسئول باشگاه", "Club officer"),
  OfficeStaff: name("کارشناس اداره", "Office staff"),
  OfficeManager: name("مدیر اداره", "Office manager"),
  Administrator: name("راهبر سامانه", "Administrator"),
};

export const grantStates: Names<Schemas["GrantState"]> = {
  awaited: name("در انتظار تأیید نفر دوم", "Waits for a second person", "warning"),
  held: name("برقرار", "Held", "success"),
  ended: name("پایان‌یافته", "Ended"),
};
