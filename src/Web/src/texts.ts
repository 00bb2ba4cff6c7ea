import { createContext, useContext } from "react";

export type Language = "fa" | "en";

/** What a page says, in both languages. English must have every text that Persian has. */
export type Texts<T> = { readonly fa: T; readonly en: T };

export function texts<T>(fa: T, en: NoInfer<T>): Texts<T> {
  return { fa, en };
}

export const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: "fa",
  choose: () => {},
});

export const useLanguage = () => useContext(LanguageContext).language;

export function useTexts<T>(both: Texts<T>): T {
  return both[useLanguage()];
}

/** For code outside components; the language is the document's. */
export const currentLanguage = (): Language => (document.documentElement.lang === "en" ? "en" : "fa");
