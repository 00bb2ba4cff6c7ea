import type { Schemas } from "@/api/reads";
import { type Names, name } from "./name";

export const foundingStates: Names<Schemas["FoundingState"]> = {
  draft: name("پیش‌نویس", "Draft"),
  submitted: name("فرستاده‌شده", "Submitted", "info"),
  screening: name("در بررسی مدارک", "Screening", "info"),
  needsCorrection: name("نیازمند اصلاح", "Needs correction", "warning"),
  fieldVisit: name("بازدید محل", "Field visit", "info"),
  committeeReview: name("در کمیسیون", "Committee review", "info"),
  approved: name("تصویب شد", "Approved", "success"),
  approvedWithConditions: name("با شرط تصویب شد", "Approved with conditions", "success"),
  rejected: name("رد شد", "Rejected", "error"),
  withdrawn: name("پس گرفته شد", "Withdrawn"),
  lapsed: name("به علت تأخیر بسته شد", "Lapsed", "error"),
  appealed: name("در دست رسیدگی به اعتراض", "Appealed", "warning"),
  upheld: name("رد تأیید شد", "Rejection upheld", "error"),
  returnedToReview: name("به بررسی بازگشت", "Returned to review", "info"),
};

export const applicationParts: Names<Schemas["ApplicationPart"]> = {
  name: name("نام کانون", "Name"),
  club: name("باشگاه", "Club"),
  place: name("محل", "Place"),
  goals: name("اهداف", "Goals"),
  founders: name("شورای تأسیس", "Founders"),
  statute: name("اساسنامه", "Statute"),
  documents: name("مدارک", "Documents"),
};

export const checklistItems: Names<Schemas["ChecklistItem"]> = {
  foundersIdentified: name("هویت اعضای شورای تأسیس روشن است", "Founders are identified"),
  foundersConsented: name("اعضای شورای تأسیس خود رضایت داده‌اند", "Founders have consented"),
  nameFits: name("نام شایسته و آزاد است", "The name fits and is free"),
  goalsFit: name("اهداف با باشگاه سازگار است", "The goals fit the club"),
  statuteComplete: name("اساسنامه کامل است", "The statute is complete"),
  placeConfirmed: name("محل تأیید شده است", "The place is confirmed"),
  noObjectionFromDistrict: name("منطقه مخالفتی ندارد", "The district does not object"),
};

export const documentKinds: Names<Schemas["DocumentKind"]> = {
  statute: name("اساسنامه", "Statute"),
  foundingMinutes: name("صورت‌جلسهٔ شورای تأسیس", "Founding minutes"),
  placeAgreement: name("موافقت‌نامهٔ محل", "Place agreement"),
  other: name("دیگر", "Other"),
};

export const appealOutcomes: Names<Schemas["AppealOutcome"]> = {
  upheld: name("تصمیم پابرجاست", "The decision stands", "error"),
  returnedToReview: name("اعتراض وارد است", "The appeal is accepted", "success"),
};

export const workKinds: Names<Schemas["WorkKind"]> = {
  foundingApplication: name("درخواست تأسیس", "Founding application"),
  renewal: name("تمدید", "Renewal"),
  variation: name("اصلاح مجوز", "Variation"),
  notice: name("اخطار", "Notice"),
  suspensionAppeal: name("اعتراض به تعلیق", "Appeal against a suspension"),
  endingAppeal: name("اعتراض به ابطال یا بستن", "Appeal against revocation or closing"),
  memberAppeal: name("اعتراض عضو", "A member's appeal"),
  cardAppeal: name("اعتراض دربارهٔ کارت", "Appeal about a card"),
};
