import { texts } from "@/texts";

export const registerTexts = texts(
  {
    title: "دفتر کانون‌ها",
    lead: "کانون‌هایی که پروانهٔ فعالیت دارند یا داشته‌اند",
    search: "نام کانون",
    name: "نام",
    district: "منطقه",
    state: "وضعیت پروانه",
    expires: "پایان پروانه",
    empty: "کانونی با این نشانه‌ها نیست",
    emptyHelp: "املای نام را ساده‌تر کنید یا پالایه‌ها را بردارید.",
  },
  {
    title: "Register of associations",
    lead: "Associations that hold or held an activity licence",
    search: "Name",
    name: "Name",
    district: "District",
    state: "Licence",
    expires: "Licence ends",
    empty: "No such association",
    emptyHelp: "Try a simpler spelling or clear the filters.",
  },
);

export const signInTexts = texts(
  {
    staffTitle: "ورود کارکنان",
    userName: "نام کاربری",
    password: "گذرواژه",
    code: "کد برنامهٔ رمزساز",
    codeHelp: "شش رقم برنامهٔ رمزساز، یا یکی از کدهای بازیابی.",
    signIn: "ورود",
    ended: "برای دیدن آن صفحه وارد شوید.",
  },
  {
    staffTitle: "Staff sign-in",
    userName: "User name",
    password: "Password",
    code: "Authenticator code",
    codeHelp: "Six digits of your authenticator app, or a recovery code.",
    signIn: "Sign in",
    ended: "Sign in to see that page.",
  },
);
