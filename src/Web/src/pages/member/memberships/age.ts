/** Whether somebody born on a day is under 18 on another; both `yyyy-MM-dd`. */
export function isMinorOn(birthDate: string, day: string): boolean {
  const [year = "", ...rest] = birthDate.split("-");
  return day < [String(Number(year) + 18), ...rest].join("-");
}
