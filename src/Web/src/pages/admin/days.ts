// Tehran has had no summer time since the program was first used.
const midnightOf = (day: string, later: number) => {
  const midnight = new Date(`${day}T00:00:00+03:30`);
  midnight.setUTCDate(midnight.getUTCDate() + later);
  return midnight.toISOString();
};

/** The instant at which a day `yyyy-MM-dd` begins in Tehran. */
export const startOfDay = (day: string) => midnightOf(day, 0);

/** The instant at which a day ends in Tehran: what lasts until its end ends there. */
export const endOfDay = (day: string) => midnightOf(day, 1);

const jalaliYear = new Intl.DateTimeFormat("en-u-ca-persian", { year: "numeric", timeZone: "UTC" });

/** The Jalali year of a day `yyyy-MM-dd`. */
export const jalaliYearOf = (day: string) => Number.parseInt(jalaliYear.format(new Date(`${day}T12:00:00Z`)), 10);
