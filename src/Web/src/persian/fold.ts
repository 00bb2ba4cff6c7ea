import { toLatin } from "./digits";

const twins: Readonly<Record<string, string>> = {
  ي: "ی",
  ى: "ی",
  ئ: "ی",
  ك: "ک",
  ة: "ه",
  ۀ: "ه",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ؤ: "و",
};

/** The form to search by, as the API folds it: spellings, digits, half-spaces and diacritics make no difference. */
export const fold = (text: string) =>
  toLatin(text)
    .replace(/[يىئكةۀأإآٱؤ]/g, (letter) => twins[letter] ?? letter)
    .replace(/[\u0621\u0640\u064b-\u065f\u0670\u200b-\u200f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether each word of the search begins a word of the text. */
export function matches(text: string, search: string): boolean {
  const words = fold(text).split(" ");
  return fold(search)
    .split(" ")
    .every((sought) => words.some((word) => word.startsWith(sought)));
}
