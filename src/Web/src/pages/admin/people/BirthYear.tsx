import { useFormats } from "@/persian/format";
import { useLanguage } from "@/texts";
import { jalaliYearOf } from "../days";

/** A Gregorian year of birth, which is all that the Office sees masked; in Persian the two Jalali years that it touches. */
export function BirthYear({ year }: { year: number }) {
  const f = useFormats();
  if (useLanguage() === "en") return year;
  const first = jalaliYearOf(`${year}-01-01`);
  return f.digits(`${first} یا ${first + 1}`);
}
