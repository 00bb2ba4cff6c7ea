import { texts } from "@/texts";

export const foundTexts = texts(
  {
    title: "تأسیس کانون، گام به گام",
    lead: "همهٔ کارها از همین سامانه انجام می‌شود؛ درخواست نیمه‌کاره نگه داشته می‌شود",
    steps: "راه تأسیس",
    needs: "آنچه لازم دارید",
    needsList: [
      "تلفن همراهی به نام خودتان، برای ورود و پیام‌ها",
      "کد ملی، نام، تاریخ تولد و شمارهٔ تلفن همراه هر عضو شورای تأسیس؛ هر کس شماره‌ای جدا",
      "نامی که کانون دیگری ندارد؛ آزاد بودن آن هنگام فرستادن سنجیده می‌شود",
      "محله و نشانی کانون",
      "دست‌کم یکی از هدف‌های مشترک زیر",
      "اساسنامه (PDF یا عکس)، و اگر دارید صورت‌جلسهٔ شورای تأسیس و موافقت‌نامهٔ محل",
    ],
    numbers:
      "شمار و سن لازم اعضای شورای تأسیس را مقررات اداره تعیین می‌کند؛ فرم درخواست همیشه نشان می‌دهد چه چیزی هنوز کم است.",
    goals: "هدف‌های مشترک کانون‌ها",
    founders: "شما را عضو شورای تأسیس معرفی کرده‌اند؟",
    foundersHelp:
      "رمزی به تلفن شما پیامک می‌شود. اگر می‌پذیرید آن را با کد پیگیری درخواست وارد کنید. اگر نمی‌شناسید، رمز را به هیچ‌کس ندهید: بی رضایت شما نامتان نوشته نمی‌شود.",
    consent: "رضایت می‌دهم",
    after: "پس از فرستادن",
    afterHelp:
      "در صفحهٔ درخواست می‌بینید اکنون نوبت کیست و تا کی. از هر گام با پیامک باخبر می‌شوید. اگر درخواست رد شد، دلیل آن نوشته می‌شود و تا روزی که در آن آمده می‌توانید اعتراض کنید؛ به اعتراض کسی رسیدگی می‌کند که تصمیم نخست را نگرفته است.",
    start: "آغاز درخواست",
    mine: "درخواست‌های من",
  },
  {
    title: "How to found an association",
    lead: "All of it is done here; an unfinished application is kept",
    steps: "The way",
    needs: "What you need",
    needsList: [
      "A mobile phone of your own, to sign in and for messages",
      "National code, name, birth date and mobile number of each founder; each a number of their own",
      "A name that no other association has; whether it is free is checked when you send the application",
      "Neighbourhood and address of the association",
      "At least one of the common goals below",
      "The statute (PDF or photo) and, where you have them, the founders' minutes and the agreement on the place",
    ],
    numbers:
      "The Office's rules say how many founders are needed and of what age; the application always shows what is still missing.",
    goals: "Common goals of associations",
    founders: "Have you been named as a founder?",
    foundersHelp:
      "A code comes to your phone. If you agree, enter it with the application's tracking code. If you know nothing of it, give the code to nobody: without your consent you are not listed.",
    consent: "I consent",
    after: "After sending it",
    afterHelp:
      "The page of the application shows whose turn it is and until when, and a message tells you of each step. A rejection gives its reason, and until the day that it names you can object; somebody who did not take the first decision judges the objection.",
    start: "Begin an application",
    mine: "My applications",
  },
);

export const consentTexts = texts(
  {
    title: "رضایت عضو شورای تأسیس",
    lead: "برای کسی که او را عضو شورای تأسیس یک کانون معرفی کرده‌اند و رمزی به تلفنش آمده است",
    parent: "تأسیس کانون",
    warning: "اگر این کانون را نمی‌شناسید چیزی ننویسید و رمز را به کسی ندهید.",
    trackingCode: "کد پیگیری درخواست",
    trackingCodeHelp: "در همان پیامک آمده است.",
    nationalCode: "کد ملی شما",
    nationalCodeWrong: "این کد ملی درست نیست؛ ده رقم کارت ملی را بنویسید.",
    code: "رمز پیامک",
    codeHelp: "شش رقم؛ پنج بار می‌توان نوشت. اگر گذشته است، از درخواست‌دهنده بخواهید دوباره بفرستد.",
    codeWrong: "رمز شش رقم است.",
    submit: "رضایت می‌دهم",
    done: "رضایت شما ثبت شد",
    doneHelp: "نام شما در شورای تأسیس نوشته شد. درخواست‌دهنده از آن باخبر می‌شود و می‌تواند درخواست را بفرستد.",
    home: "صفحهٔ نخست",
    another: "رضایت برای درخواست دیگر",
  },
  {
    title: "A founder's consent",
    lead: "For whoever was named as a founder of an association and got a code by phone",
    parent: "How to found an association",
    warning: "If you do not know this association, enter nothing and give the code to nobody.",
    trackingCode: "Tracking code of the application",
    trackingCodeHelp: "It stands in the same message.",
    nationalCode: "Your national code",
    nationalCodeWrong: "This national code is not right; enter the ten digits of your identity card.",
    code: "Code of the message",
    codeHelp: "Six digits, five tries. If it has run out, ask the applicant to send another.",
    codeWrong: "The code has six digits.",
    submit: "I consent",
    done: "Your consent is recorded",
    doneHelp: "You are listed in the founding council. The applicant sees it and can go on.",
    home: "Home",
    another: "Consent to another application",
  },
);
