import { texts } from "@/texts";

export const homeTexts = texts(
  {
    title: "کانون‌های فرهنگی شهر",
    lead: "جایی که همسایه‌ها برای شعر و علم، هنر و محله گرد هم می‌آیند. در این سامانه کانون بنیاد بگذارید، عضو شوید و کارت خود را همراه داشته باشید.",
    search: "جستجوی کانون با نام",
    doSearch: "جستجو",
    found: "کانون بنیاد بگذارید",
    signIn: "ورود با تلفن همراه",
    mine: "صفحهٔ من",
    what: "کانون چیست؟",
    points: [
      {
        title: "جمعی از شهروندان",
        text: "کانون جمعی مردمی و غیرانتفاعی است که شهروندان برای کار فرهنگی، هنری، علمی و اجتماعی در محلهٔ خود بنیاد می‌گذارند.",
      },
      {
        title: "با شورا و دبیر خود",
        text: "شورای تأسیس آن را بنیاد می‌گذارد، شورای مرکزی اداره‌اش می‌کند و دبیر آن را نمایندگی می‌کند. اعضا کارت عضویت دارند.",
      },
      {
        title: "با مجوز و پشتیبانی اداره",
        text: "ادارهٔ کانون‌ها مجوز فعالیت می‌دهد، همراه کانون است و هر تصمیمی را با دلیل و حق اعتراض می‌گیرد.",
      },
    ],
    clubs: "باشگاه‌ها",
    clubsHelp: "هر کانون در یکی از باشگاه‌ها کار می‌کند.",
    steps: "چگونه کانون بنیاد بگذاریم؟",
    stepsMore: "آنچه لازم دارید و جزئیات هر گام",
    near: "کانون‌های نزدیک شما",
    nearHelp: "شمار کانون‌های هر یک از ۲۲ منطقه را روی نقشه ببینید.",
    toMap: "نقشهٔ منطقه‌ها",
    verify: "این مجوز یا کارت معتبر است؟",
    verifyHelp: "رمزینهٔ روی برگه را با تلفن بخوانید، یا شناسهٔ شانزده‌نویسه‌ای آن را بنویسید.",
    serial: "شناسهٔ روی برگه",
    doVerify: "سنجش",
  },
  {
    title: "The city's cultural associations",
    lead: "Where neighbours come together for poetry and science, art and the neighbourhood. Found an association here, join one, and carry your card with you.",
    search: "Find an association by name",
    doSearch: "Search",
    found: "Found an association",
    signIn: "Sign in by phone",
    mine: "My page",
    what: "What is an association?",
    points: [
      {
        title: "A group of citizens",
        text: "An association is a non-profit group that citizens found in their neighbourhood for cultural, artistic, scientific and social work.",
      },
      {
        title: "With its own council",
        text: "A founding council founds it, a central council runs it, and a secretary speaks for it. Its members carry a card.",
      },
      {
        title: "Licensed and supported",
        text: "The Associations Office gives the activity licence, accompanies the association, and owes a reason and a right to object for each decision.",
      },
    ],
    clubs: "Clubs",
    clubsHelp: "Each association works in one of the clubs.",
    steps: "How to found an association",
    stepsMore: "What you need, and each step in detail",
    near: "Associations near you",
    nearHelp: "See on the map how many associations each of the 22 districts has.",
    toMap: "Map of the districts",
    verify: "Does this licence or card count?",
    verifyHelp: "Scan the code on the paper, or enter its serial of sixteen characters.",
    serial: "Serial on the paper",
    doVerify: "Verify",
  },
);
