import { texts } from "@/texts";

export const frameTexts = texts(
  {
    parts: "بخش‌های کانون",
    tabs: { glance: "نما", members: "اعضا", cards: "کارت‌ها", council: "شورا", licence: "مجوز", letters: "نامه‌ها" },
    number: "مجوز شمارهٔ",
    lookingIn: "شما از سوی اداره نگاه می‌کنید؛ کارهای کانون را دبیر آن انجام می‌دهد.",
    mine: "کانون من",
    choose: "دبیر چند کانون هستید؛ یکی را برگزینید.",
    none: "کانونی در دست شما نیست",
    noneHelp: "اگر به‌تازگی دبیر شده‌اید، اداره باید شما را تأیید کند. برای تأسیس کانون تازه، درخواست بدهید.",
    found: "درخواست تأسیس",
    expires: "پایان مجوز",
  },
  {
    parts: "Parts of the association",
    tabs: {
      glance: "Glance",
      members: "Members",
      cards: "Cards",
      council: "Council",
      licence: "Licence",
      letters: "Letters",
    },
    number: "Licence",
    lookingIn: "You look in from the Office; what the association does is done by its secretary.",
    mine: "My association",
    choose: "You lead several associations; choose one.",
    none: "You lead no association",
    noneHelp: "If you have just become a secretary, the Office has to confirm you. To found a new association, apply.",
    found: "Apply to found one",
    expires: "Licence ends",
  },
);
