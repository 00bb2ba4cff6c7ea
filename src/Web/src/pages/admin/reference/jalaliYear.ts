const year = new Intl.DateTimeFormat("en-u-ca-persian", { year: "numeric", timeZone: "UTC" });

/** The Jalali year of a day `yyyy-MM-dd`. */
export const jalaliYearOf = (day: string) => Number.parseInt(year.format(new Date(`${day}T12:00:00Z`)), 10);
