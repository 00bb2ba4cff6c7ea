import { toLatin } from "./digits";

/** Ten digits whose last one checks the others, as the civil registry defines it. Any digits, spaces and hyphens may be typed. */
export function isNationalCode(typed: string): boolean {
  const digits = toLatin(typed).replace(/[\s-]/g, "");
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const rest = sum % 11;
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest);
}

/** The national form `09…` of an Iranian mobile number in any usual spelling, or null. */
export function mobileOf(typed: string): string | null {
  const digits = toLatin(typed).replace(/[^\d]/g, "");
  const match = /^(?:0098|98|0)?(9\d{9})$/.exec(digits);
  return match ? `0${match[1]}` : null;
}

/** Ten digits, the first not zero; any digits, spaces and hyphens may be typed. */
export const isPostalCode = (typed: string) => /^[1-9]\d{9}$/.test(toLatin(typed).replace(/[\s-]/g, ""));
