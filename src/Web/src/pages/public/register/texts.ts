import { texts } from "@/texts";

export const publicRegisterTexts = texts(
  {
    title: "دفتر کانون‌ها",
    lead: "کانون‌هایی که مجوز فعالیت دارند یا داشته‌اند",
    toMap: "نقشهٔ منطقه‌ها",
  },
  {
    title: "Register of associations",
    lead: "Associations that hold or held an activity licence",
    toMap: "Map of the districts",
  },
);
