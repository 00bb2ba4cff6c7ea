import { type Language, useLanguage } from "@/texts";
import { toPersian } from "./digits";

const zone = "Asia/Tehran";
const locale = { fa: "fa-IR-u-ca-persian-nu-arabext", en: "en-GB-u-ca-gregory" } as const;

/** A civil day `yyyy-MM-dd` as the instant of its noon in Tehran, so that no zone moves it to another day. */
const noonOf = (day: string) => new Date(`${day}T08:30:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, kind: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${kind}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale[language], { timeZone: zone, ...options });
    formats.set(key, format);
  }
  return format;
}

/** Made when it is first asked for: a page that shows no share of a hundred need not wait for its format. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Units of a span of time: from how many seconds on one is used, its seconds, and its names. */
const units = [
  { from: 7200, size: 3600, fa: "ساعت", en: "hours" },
  { from: 120, size: 60, fa: "دقیقه", en: "minutes" },
  { from: 0, size: 1, fa: "ثانیه", en: "seconds" },
] as const;

/** Formats of one language: days are `yyyy-MM-dd`, instants ISO 8601 with `Z`, as the API sends them. */
export function formatsOf(language: Language) {
  const isPersian = language === "fa";
  const numberOf = (options?: Intl.NumberFormatOptions) =>
    lazily(() => new Intl.NumberFormat(isPersian ? "fa-IR" : "en-GB", options));
  const number = numberOf();
  const number1 = numberOf({ maximumFractionDigits: 1 });
  const percent = numberOf({ style: "percent", maximumFractionDigits: 0 });
  const dayOf = (date: Date) =>
    formatOf(language, "day", { day: "numeric", month: "long", year: "numeric" }).format(date);
  return {
    /** ۷ آذر ۱۴۰۵ */
    day: (day: string) => dayOf(noonOf(day)),
    /** The day of an instant in Tehran: ۷ آذر ۱۴۰۵ */
    dayOfInstant: (instant: string) => dayOf(new Date(instant)),
    /** ۱۴۰۵/۰۹/۰۷ */
    shortDay: (day: string) =>
      formatOf(language, "short", { day: "2-digit", month: "2-digit", year: "numeric" }).format(noonOf(day)),
    /** آذر ۱۴۰۵ */
    month: (day: string) => {
      const parts = formatOf(language, "month", { month: "long", year: "numeric" }).formatToParts(noonOf(day));
      return (["month", "year"] as const).map((kind) => parts.find(({ type }) => type === kind)?.value).join(" ");
    },
    /** ۷ آذر ۱۴۰۵، ۱۴:۳۰, in Tehran's time */
    instant: (instant: string) => {
      const date = new Date(instant);
      const day = dayOf(date);
      const time = formatOf(language, "time", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);
      return isPersian ? `${day}، ${time}` : `${day}, ${time}`;
    },
    number: (value: number) => number().format(value),
    /** «شعر، موسیقی»; what is not there is left out. */
    list: (items: readonly (string | false | null | undefined)[]) =>
      items.filter(Boolean).join(isPersian ? "، " : ", "),
    decimal: (value: number) => number1().format(value),
    percent: (share: number) => percent().format(share),
    /** Digits of a text in the language's own; for numbers that are names, such as a licence's. */
    digits: (text: string) => (isPersian ? toPersian(text) : text),
    /** A mobile number as people here write it: ۰۹۱۲… for +98912…; masked ones too. */
    mobile: (mobile: string) => {
      const national = mobile.replace(/^\+98/, "0");
      return isPersian ? toPersian(national) : national;
    },
    /** ۱٫۲ مگابایت */
    bytes: (bytes: number) =>
      bytes < 1024 * 1024
        ? `${number().format(Math.max(1, Math.round(bytes / 1024)))} ${isPersian ? "کیلوبایت" : "kB"}`
        : `${number1().format(bytes / 1024 / 1024)} ${isPersian ? "مگابایت" : "MB"}`,
    /** How long some seconds are, roughly: «۴۰ ثانیه»، «۱۲ دقیقه»، «۳ ساعت» */
    span: (seconds: number) => {
      const unit = units.find(({ from }) => seconds >= from) ?? units[2];
      return `${number().format(Math.ceil(seconds / unit.size))} ${unit[language]}`;
    },
    /** «۳ روز مانده»، «امروز»، «۲ روز گذشته» */
    daysLeft: (days: number) => {
      if (days === 0) return isPersian ? "امروز" : "today";
      const count = number().format(Math.abs(days));
      if (isPersian) return days > 0 ? `${count} روز مانده` : `${count} روز گذشته`;
      return days > 0 ? `${count} days left` : `${count} days ago`;
    },
  };
}

export type Formats = ReturnType<typeof formatsOf>;

const made: Partial<Record<Language, Formats>> = {};

export function useFormats(): Formats {
  const language = useLanguage();
  made[language] ??= formatsOf(language);
  return made[language];
}

/** Today in Tehran as `yyyy-MM-dd`. */
export const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date());

/** Days from today (in Tehran) to a day: negative when it is past. */
export const daysUntil = (day: string) => Math.round((noonOf(day).getTime() - noonOf(today()).getTime()) / 86_400_000);

/** The day `yyyy-MM-dd` of a picked date, from its local parts. */
export const dayOf = (date: Date) =>
  `${date.getFullYear().toString().padStart(4, "0")}-${(date.getMonth() + 1).toString().padStart(2, "0")}-${date
    .getDate()
    .toString()
    .padStart(2, "0")}`;

/** A date at local midnight for a day `yyyy-MM-dd`. */
export function dateOf(day: string): Date {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, date);
}
