import { texts } from "@/texts";

export const clubTexts = texts(
  {
    title: "باشگاه‌ها",
    lead: "هر کانون در یکی از باشگاه‌ها کار می‌کند و مسئول آن باشگاه همراه آن است",
    associations: "کانون‌های این باشگاه",
    closed: "اکنون کانون تازه نمی‌پذیرد",
    empty: "هنوز باشگاهی نیست",
    found: "چگونه کانون بنیاد بگذاریم؟",
    map: "کانون‌های منطقه‌ها",
    /** Until the Office has described a club, by the club's key. */
    usual: {
      "literature-art": "شعر و داستان، تئاتر و موسیقی، هنرهای دیداری و دستی",
      "culture-thought": "کتاب‌خوانی و گفت‌وگو، تاریخ، اندیشه و آیین‌ها",
      "science-technology": "آزمایش و ساخت، رایانه، نجوم و کارآفرینی",
      life: "خانواده و سلامت، ورزش و سفر، مهارت‌های زندگی",
      citizens: "محله و محیط زیست، همیاری و حقوق شهروندی",
    } as Readonly<Record<string, string>>,
  },
  {
    title: "Clubs",
    lead: "Each association works in one of the clubs, whose officer accompanies it",
    associations: "Its associations",
    closed: "Takes no new associations now",
    empty: "There are no clubs yet",
    found: "How to found an association",
    map: "Associations by district",
    usual: {
      "literature-art": "Poetry and stories, theatre and music, visual arts and crafts",
      "culture-thought": "Reading and discussion, history, thought and customs",
      "science-technology": "Experiments and making, computing, astronomy and enterprise",
      life: "Family and health, sports and travel, skills for life",
      citizens: "Neighbourhood and environment, mutual help and civic rights",
    },
  },
);
