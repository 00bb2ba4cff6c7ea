import { type Language, useLanguage } from "@/texts";
import { operations } from "./operations";

/** What the things are called whose changes the audit tells, and their parts. */
export const subjectTypes: Readonly<Record<string, string>> = {
  ActivityLicence: "مجوز فعالیت",
  ApiClient: "سامانهٔ دیگر",
  Appeal: "اعتراض",
  Association: "کانون",
  CardBatch: "دستهٔ کارت",
  Club: "باشگاه",
  ClubOfficer: "مسئول باشگاه",
  CouncilSeat: "کرسی شورا",
  DeadLetter: "رویداد مانده",
  EditedTemplate: "متن پیام",
  Founder: "عضو شورای تأسیس",
  FoundingApplication: "درخواست تأسیس",
  FoundingMember: "عضو شورای تأسیس",
  Grant: "نقش",
  Guardian: "ولی",
  Job: "کار زمان‌بندی‌شده",
  LicenceRenewal: "تمدید مجوز",
  LicenceVariation: "اصلاح مجوز",
  Mailbox: "رایانامه",
  Member: "عضو",
  MemberImport: "ورود فهرست اعضا",
  MembershipCard: "کارت عضویت",
  Message: "پیام",
  OfficeLetter: "نامهٔ اداره",
  OfficeRule: "مقرره",
  Person: "شخص",
  PersonCorrection: "اصلاح اطلاعات شخص",
  Preference: "شیوهٔ خبررسانی",
  PurposeConsent: "رضایت",
  ReferenceVersion: "ویراست داده‌های پایه",
  SecretaryTerm: "دورهٔ دبیر",
  Session: "نشست",
  SignInCode: "کد ورود",
  User: "حساب",
};

const properties: Readonly<Record<string, string>> = {
  address: "نشانی",
  associationId: "کانون",
  birthDate: "تاریخ تولد",
  body: "متن",
  clubId: "باشگاه",
  confirmedAt: "تأیید در",
  confirmedBy: "تأییدکننده",
  decidedBy: "تصمیم‌گیرنده",
  decidedOn: "روز تصمیم",
  decisionReason: "دلیل تصمیم",
  deleted: "حذف شد",
  description: "شرح",
  dueOn: "مهلت",
  edition: "ویراست",
  effectiveFrom: "برقرار از",
  endsOn: "پایان",
  form: "شیوه",
  fullName: "نام",
  givenAt: "داده شد در",
  givenBy: "دهنده",
  goals: "اهداف",
  grounds: "دلایل",
  importedAt: "زمان ورود",
  isActive: "فعال",
  isEnded: "پایان یافته",
  issuedOn: "روز صدور",
  joinedOn: "روز عضویت",
  key: "کلید",
  kind: "گونه",
  leftOn: "روز رفتن",
  licenceId: "مجوز",
  licenceNumber: "شمارهٔ مجوز",
  memberId: "عضو",
  mobile: "همراه",
  mobileHash: "نشان همراه",
  name: "نام",
  nationalCode: "کد ملی",
  nationalCodeHash: "نشان کد ملی",
  number: "شماره",
  order: "ترتیب",
  personId: "شخص",
  postalCode: "کد پستی",
  purpose: "هدف",
  rank: "رتبه",
  reason: "دلیل",
  recipient: "گیرنده",
  requestedOn: "روز درخواست",
  role: "نقش",
  scope: "حوزه",
  scopes: "دامنه‌ها",
  serial: "سریال",
  setAt: "ثبت در",
  setBy: "ثبت‌کننده",
  since: "از",
  stageSince: "این مرحله از",
  state: "وضعیت",
  statement: "گزارش",
  subject: "موضوع",
  submittedOn: "روز ارسال",
  termFrom: "آغاز دوره",
  termUntil: "پایان دوره",
  trackingCode: "کد پیگیری",
  until: "تا",
  userId: "حساب",
  value: "مقدار",
};

/** The words of a name that a program gave: `ApproveCard` is “Approve card”. */
export function spelledOut(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[.-]/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const nameIn = (language: Language, names: Readonly<Record<string, string>>, name: string) =>
  (language === "fa" ? names[name] : undefined) ?? spelledOut(name);

/** The property `Guardian[…].fullName` by its part and its name. */
export function propertyIn(language: Language, property: string): string {
  const [, part, name] = /^(\w+)\[.*\]\.(.+)$/.exec(property) ?? [];
  if (part && name) return `${nameIn(language, subjectTypes, part)}: ${nameIn(language, properties, name)}`;
  return nameIn(language, properties, property);
}

/** The audit's names in the reader's language; those that nobody has translated are spelled out. */
export function useVocabulary() {
  const language = useLanguage();
  return {
    operation: (name: string) => nameIn(language, operations, name),
    subjectType: (name: string) => nameIn(language, subjectTypes, name),
    property: (name: string) => propertyIn(language, name),
    choicesOf: (names: Readonly<Record<string, string>>) =>
      Object.keys(names)
        .map((value) => ({ value, label: nameIn(language, names, value) }))
        .sort((one, other) => one.label.localeCompare(other.label, language)),
  };
}
