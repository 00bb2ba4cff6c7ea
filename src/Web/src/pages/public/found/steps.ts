import { texts } from "@/texts";

/** The way from a thought to a licence. */
export const foundingSteps = texts(
  [
    {
      title: "باشگاه، نام و هدف",
      text: "باشگاه کانون را برگزینید، نامی آزاد پیشنهاد کنید و محله و هدف‌ها را بنویسید.",
    },
    {
      title: "شورای تأسیس",
      text: "اعضای شورای تأسیس را معرفی کنید. هر یک با رمزی که به تلفن خودش می‌آید رضایت می‌دهد؛ نام هیچ‌کس بی‌خبر نوشته نمی‌شود.",
    },
    {
      title: "اساسنامه و مدارک",
      text: "اساسنامه و صورت‌جلسه را بیفزایید؛ پرونده یا عکس با تلفن، هر دو پذیرفته است.",
    },
    {
      title: "بررسی مدارک",
      text: "کارشناس درخواست را می‌بیند. اگر چیزی کم باشد، همان بخش را نام می‌برد و برای اصلاح مهلت می‌دهد.",
    },
    {
      title: "بازدید و کمیسیون",
      text: "در صورت نیاز از محل بازدید می‌شود و کمیسیون تصمیم می‌گیرد. به تصمیم می‌توانید اعتراض کنید.",
    },
    {
      title: "مجوز فعالیت",
      text: "با تصویب، کانون بنیاد می‌یابد و نخستین مجوز آن صادر می‌شود؛ روی گواهی رمزینه‌ای برای سنجش هست.",
    },
  ],
  [
    {
      title: "Club, name and goals",
      text: "Choose the club, propose a name that is free, and tell the neighbourhood and the goals.",
    },
    {
      title: "Founding council",
      text: "Name the founders. Each consents by a code that comes to their own phone; nobody is listed unknowingly.",
    },
    {
      title: "Statute and documents",
      text: "Add the statute and the minutes; a file or a photo taken by phone will do.",
    },
    {
      title: "Examination",
      text: "An officer reads the application. Where something is missing they name that part and give time to correct it.",
    },
    {
      title: "Visit and committee",
      text: "Where needed the place is visited, and the committee decides. You can object to its decision.",
    },
    {
      title: "Activity licence",
      text: "With the approval the association is founded and gets its first licence; its certificate carries a code to verify it.",
    },
  ],
);
