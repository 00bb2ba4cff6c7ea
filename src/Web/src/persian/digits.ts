const persian = "۰۱۲۳۴۵۶۷۸۹";

/** Latin digits for Persian (U+06F0…) and Arabic (U+0660…) ones; all else stays. */
export const toLatin = (text: string) =>
  text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) as number) & 0xf));

/** Persian digits for Latin ones; all else stays. */
export const toPersian = (text: string) => text.replace(/[0-9]/g, (digit) => persian[Number(digit)] as string);

/** A code or number as it was typed, in Latin digits and without spaces. */
export const compact = (typed: string) => toLatin(typed).replace(/\s/g, "");
