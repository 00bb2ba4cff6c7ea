import type { Texts } from "@/texts";
import { useLanguage } from "@/texts";
import { StateChip } from "@/ui/StateChip";
import type { Tone } from "@/ui/theme";

/** What a value of the API's enums is called, and with which tone it is shown. */
export type Name = { readonly label: Texts<string>; readonly tone: Tone };
export type Names<K extends string> = Readonly<Record<K, Name>>;

export const name = (fa: string, en: string, tone: Tone = "neutral"): Name => ({ label: { fa, en }, tone });

/** A state as a chip. */
export function State<K extends string>({ of, value }: { of: Names<K>; value: K }) {
  const language = useLanguage();
  const { label, tone } = of[value];
  return <StateChip tone={tone} label={label[language]} />;
}

/** Gives the label of a value in the reader's language. */
export function useNames<K extends string>(of: Names<K>) {
  const language = useLanguage();
  return {
    labelOf: (value: K) => of[value].label[language],
    choices: (Object.entries(of) as [K, Name][]).map(([value, { label }]) => ({ value, label: label[language] })),
  };
}
