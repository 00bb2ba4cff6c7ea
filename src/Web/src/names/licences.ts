import type { Schemas } from "@/api/reads";
import { type Names, name } from "./name";

export const licenceStates: Names<Schemas["LicenceState"]> = {
  scheduled: name("آغاز نشده", "Scheduled", "info"),
  active: name("معتبر", "Active", "success"),
  renewalOpen: name("هنگام تمدید", "Renewal open", "warning"),
  grace: name("در مهلت ارفاقی", "In grace", "warning"),
  expired: name("منقضی", "Expired", "error"),
  suspended: name("معلق", "Suspended", "error"),
  revoked: name("باطل‌شده", "Revoked", "error"),
  closed: name("بسته‌شده", "Closed", "neutral"),
  surrendered: name("انصراف‌داده", "Surrendered", "neutral"),
};

export const renewalStates: Names<Schemas["RenewalState"]> = {
  draft: name("پیش‌نویس", "Draft"),
  submitted: name("فرستاده‌شده", "Submitted", "info"),
  autoGranted: name("خودکار تمدید شد", "Granted automatically", "success"),
  review: name("در دست بررسی", "In review", "info"),
  needsCorrection: name("نیازمند اصلاح", "Needs correction", "warning"),
  granted: name("تمدید شد", "Granted", "success"),
  refused: name("رد شد", "Refused", "error"),
  withdrawn: name("پس گرفته شد", "Withdrawn"),
};

export const variationStates: Names<Schemas["VariationState"]> = {
  requested: name("درخواست‌شده", "Requested", "info"),
  granted: name("پذیرفته شد", "Granted", "success"),
  refused: name("رد شد", "Refused", "error"),
  withdrawn: name("پس گرفته شد", "Withdrawn"),
};

export const renewalObstacles: Names<Schemas["RenewalObstacle"]> = {
  conditionOpen: name("شرطی برآورده نشده است", "A condition is open", "warning"),
  noticeOpen: name("اخطاری بی‌پاسخ یا بررسی‌نشده است", "A notice is open", "warning"),
  licenceSuspended: name("مجوز معلق است", "The licence is suspended", "error"),
  licenceExpired: name("مجوز منقضی است", "The licence has expired", "error"),
  noSecretary: name("کانون دبیر ندارد", "There is no secretary", "warning"),
  councilBelowQuorum: name("شورا به حد نصاب نمی‌رسد", "The council is below quorum", "warning"),
  councilOutOfTerm: name("دورهٔ شورا پایان یافته است", "The council is out of term", "warning"),
};

export const headlessReasons: Names<Schemas["Headless"]> = {
  noSecretary: name("بی دبیر", "No secretary", "error"),
  councilBelowQuorum: name("شورا زیر حد نصاب", "Council below quorum", "warning"),
  councilOutOfTerm: name("دورهٔ شورا پایان‌یافته", "Council out of term", "warning"),
};

export const seatKinds: Names<Schemas["SeatKind"]> = {
  member: name("عضو اصلی", "Member"),
  alternate: name("علی‌البدل", "Alternate"),
};
