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
