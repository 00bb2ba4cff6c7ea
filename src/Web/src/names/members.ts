import type { Schemas } from "@/api/reads";
import { type Names, name } from "./name";

export const memberStates: Names<Schemas["MemberState"]> = {
  requested: name("در انتظار پذیرش", "Requested", "warning"),
  active: name("عضو", "Member", "success"),
  withdrawn: name("پس گرفته شد", "Withdrawn"),
  refused: name("پذیرفته نشد", "Refused", "error"),
  left: name("رفته است", "Left"),
  removed: name("برکنار شد", "Removed", "error"),
};

export const memberDuties: Names<Schemas["MemberDuty"]> = {
  deputy: name("جانشین دبیر", "Deputy"),
  treasurer: name("خزانه‌دار", "Treasurer"),
  inspector: name("بازرس", "Inspector"),
  publicRelations: name("روابط عمومی", "Public relations"),
  instructor: name("مربی", "Instructor"),
  volunteer: name("داوطلب", "Volunteer"),
};

export const memberEntries: Names<Schemas["MemberEntry"]> = {
  ownRequest: name("درخواست خود عضو", "Own request"),
  secretary: name("ثبت دبیر", "Entered by the secretary"),
  import: name("ورود از فهرست", "Imported"),
  transfer: name("انتقال", "Transferred"),
};

export const cardStates: Names<Schemas["CardState"]> = {
  requested: name("درخواست‌شده", "Requested", "warning"),
  approved: name("آمادهٔ صدور", "Approved", "info"),
  refused: name("رد شد", "Refused", "error"),
  active: name("معتبر", "Active", "success"),
  expired: name("منقضی", "Expired", "error"),
  suspended: name("معلق", "Suspended", "error"),
  lost: name("گم‌شده", "Lost", "error"),
  replaced: name("جایگزین شد", "Replaced"),
  revoked: name("باطل شد", "Revoked", "error"),
  associationInactive: name("کانون فعال نیست", "Association inactive", "error"),
};

export const batchStates: Names<Schemas["BatchState"]> = {
  waiting: name("در صف", "Waiting"),
  issuing: name("در حال صدور", "Issuing", "info"),
  printing: name("در حال آماده‌سازی چاپ", "Printing", "info"),
  done: name("آماده", "Done", "success"),
  failed: name("ناکام", "Failed", "error"),
};

export const importStates: Names<Schemas["ImportState"]> = {
  checking: name("در حال سنجش", "Checking", "info"),
  checked: name("سنجیده شد؛ در انتظار تأیید شما", "Checked; waits for you", "warning"),
  importing: name("در حال ثبت", "Importing", "info"),
  done: name("ثبت شد", "Done", "success"),
  abandoned: name("کنار گذاشته شد", "Abandoned"),
};

export const rowOutcomes: Names<Schemas["RowOutcome"]> = {
  new: name("تازه", "New", "success"),
  known: name("شناخته‌شده", "Known", "success"),
  waitsForGuardian: name("در انتظار سرپرست", "Waits for a guardian", "warning"),
  waitsForOffice: name("در انتظار اداره", "Waits for the Office", "warning"),
  duplicate: name("تکراری در فهرست", "Twice in the sheet", "warning"),
  alreadyMember: name("هم‌اکنون عضو است", "Already a member"),
  wrong: name("نادرست", "Wrong", "error"),
};

export const consentPurposes: Names<Schemas["ConsentPurpose"]> = {
  photo: name("عکس", "Photo"),
  news: name("خبررسانی", "News"),
  publication: name("انتشار نام", "Publication"),
};

export const consentForms: Names<Schemas["ConsentForm"]> = {
  signedIn: name("با حساب خود", "signed in"),
  paper: name("روی کاغذ", "on paper"),
};
