import { z } from "zod";
import { isNationalCode, isPostalCode, mobileOf } from "@/persian/fields";
import { today } from "@/persian/format";
import { texts, useTexts } from "@/texts";

const said = texts(
  {
    required: "این را پر کنید.",
    choose: "یکی را برگزینید.",
    name: "نام کانون ۳ تا ۱۵۰ نویسه دارد.",
    nameLetters: "نام باید حرف یا رقم داشته باشد.",
    address: "نشانی ۵ تا ۳۰۰ نویسه دارد.",
    postalCode: "کد پستی ده رقم دارد و با صفر آغاز نمی‌شود.",
    goals: "دست‌کم یکی از هدف‌های مشترک را برگزینید.",
    purpose: "دست‌کم ۱۰ و حداکثر ۳۰۰۰ نویسه بنویسید.",
    fullName: "نام و نام خانوادگی ۳ تا ۱۲۰ نویسه دارد.",
    plainName: "نام تنها حرف، فاصله، نیم‌فاصله، خط تیره و نقطه دارد.",
    nationalCode: "کد ملی درست نیست؛ ده رقم روی کارت ملی را ببینید.",
    mobile: "شمارهٔ همراه درست نیست؛ مانند ۰۹۱۲۱۲۳۴۵۶۷.",
    birthDate: "تاریخ تولد در آینده یا پیش از ۱۲۷۸ پذیرفته نیست.",
    title: "عنوان ۲ تا ۱۵۰ نویسه دارد.",
    grounds: "دست‌کم ۵ و حداکثر ۲۰۰۰ نویسه بنویسید.",
  },
  {
    required: "Fill this in.",
    choose: "Choose one.",
    name: "The name has 3 to 150 characters.",
    nameLetters: "The name needs letters or digits.",
    address: "The address has 5 to 300 characters.",
    postalCode: "A postal code has ten digits and does not begin with zero.",
    goals: "Choose at least one of the common goals.",
    purpose: "Write 10 to 3000 characters.",
    fullName: "The full name has 3 to 120 characters.",
    plainName: "A name has letters, spaces, hyphens and full stops only.",
    nationalCode: "This is not a national code; see the ten digits of the identity card.",
    mobile: "This is not an Iranian mobile number, such as 09121234567.",
    birthDate: "The birth date is neither in the future nor before 1900.",
    title: "The title has 2 to 150 characters.",
    grounds: "Write 5 to 2000 characters.",
  },
);

type Said = (typeof said)["fa"];

const text = (min: number, max: number, message: string) =>
  z
    .string()
    .trim()
    .refine((typed) => typed.length >= min && typed.length <= max, message);

const detailsSchema = (t: Said) =>
  z.object({
    name: text(3, 150, t.name).refine((typed) => /[\p{L}\p{N}]/u.test(typed), t.nameLetters),
    clubId: z.string().min(1, t.choose),
    districtCode: z.string().min(1, t.choose),
    neighbourhoodCode: z.string().min(1, t.choose),
    address: text(5, 300, t.address),
    postalCode: z.string().refine((typed) => typed.trim() === "" || isPostalCode(typed), t.postalCode),
    goals: z.array(z.string()).min(1, t.goals),
    purpose: text(10, 3000, t.purpose),
  });

const founderSchema = (t: Said) =>
  z.object({
    fullName: text(3, 120, t.fullName).refine((typed) => /^\p{L}[\p{L}\p{M}\s\u200c.'’-]*$/u.test(typed), t.plainName),
    nationalCode: z.string().refine(isNationalCode, t.nationalCode),
    mobile: z.string().refine((typed) => mobileOf(typed) !== null, t.mobile),
    birthDate: z
      .string()
      .min(1, t.required)
      .refine((day) => day === "" || (day >= "1900-01-01" && day <= today()), t.birthDate),
  });

/** The API's rules on what is typed, told as one types. */
export function useRules() {
  const t = useTexts(said);
  return {
    details: detailsSchema(t),
    founder: founderSchema(t),
    title: z.object({ title: text(2, 150, t.title) }),
    grounds: z.object({ grounds: text(5, 2000, t.grounds) }),
  };
}
