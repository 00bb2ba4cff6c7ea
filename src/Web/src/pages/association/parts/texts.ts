import { texts } from "@/texts";

export const appealTexts = texts(
  {
    appeals: "اعتراض‌ها",
    lodgedOn: (day: string) => `اعتراض، ${day}`,
    dueOn: "رسیدگی",
    open: "در دست رسیدگی",
    decidedOn: (day: string) => `رأی، ${day}`,
    object: "اعتراض",
    objectUntil: "مهلت اعتراض:",
    objectText: "کسی که آن تصمیم را نگرفته است به اعتراض رسیدگی می‌کند. به هر تصمیم یک بار می‌توان اعتراض کرد.",
    grounds: "چرا اعتراض دارید؟",
    groundsHelp: "روشن بنویسید کدام بخش تصمیم نادرست است و چرا؛ دست‌کم پنج نویسه.",
    groundsShort: "دلیل اعتراض را بنویسید.",
    lodge: "فرستادن اعتراض",
    lodged: "اعتراض ثبت شد و به اداره رسید.",
  },
  {
    appeals: "Objections",
    lodgedOn: (day: string) => `Objection, ${day}`,
    dueOn: "Judged by",
    open: "Being judged",
    decidedOn: (day: string) => `Judgement, ${day}`,
    object: "Object",
    objectUntil: "Last day to object:",
    objectText: "Somebody who did not take that decision judges the objection. Each decision can be objected to once.",
    grounds: "Why do you object?",
    groundsHelp: "Say clearly what is wrong in the decision, and why; at least five characters.",
    groundsShort: "Write why you object.",
    lodge: "Send the objection",
    lodged: "The objection was sent to the Office.",
  },
);

export const personTexts = texts(
  {
    fullName: "نام و نام خانوادگی",
    nationalCode: "کد ملی",
    nationalCodeHelp: "ده رقم، چنان‌که روی کارت ملی است.",
    mobile: "تلفن همراه",
    nameShort: "نام و نام خانوادگی را کامل بنویسید.",
    nationalCodeWrong: "کد ملی درست نیست؛ رقم‌ها را بازبینی کنید.",
    mobileWrong: "شمارهٔ همراه ایران را بنویسید، مانند ۰۹۱۲۱۲۳۴۵۶۷.",
  },
  {
    fullName: "Full name",
    nationalCode: "National code",
    nationalCodeHelp: "Ten digits, as on the national card.",
    mobile: "Mobile",
    nameShort: "Write the full name.",
    nationalCodeWrong: "This national code is wrong; check the digits.",
    mobileWrong: "Write an Iranian mobile number, such as 09121234567.",
  },
);
