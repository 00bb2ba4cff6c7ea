import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import CssBaseline from "@mui/material/CssBaseline";
import { ThemeProvider } from "@mui/material/styles";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { prefixer } from "stylis";
import { type Language, LanguageContext } from "@/texts";
import { mirrored } from "./mirrored";
import { themeKey, themeOf } from "./theme";

const languageKey = "kanoon.language";

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

const cacheOf = (language: Language) =>
  language === "fa"
    ? createCache({ key: "rtl", nonce, stylisPlugins: [prefixer, mirrored] })
    : createCache({ key: "ltr", nonce });

/** Language, direction, styles and theme of everything below it. */
export function Direction({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(languageKey) === "en" ? "en" : "fa"));
  const cache = useMemo(() => cacheOf(language), [language]);
  const theme = useMemo(() => themeOf(language), [language]);
  const chosen = useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        localStorage.setItem(languageKey, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  // Before children render: formats and requests read the document's language.
  document.documentElement.lang = language;
  document.documentElement.dir = language === "fa" ? "rtl" : "ltr";
  // The colour before the first paint has served its turn.
  useEffect(() => {
    document.documentElement.style.background = "";
  }, []);
  useEffect(() => {
    if (language === "en") void import("./latin.css");
  }, [language]);
  return (
    <LanguageContext value={chosen}>
      <CacheProvider value={cache}>
        <ThemeProvider theme={theme} modeStorageKey={themeKey} defaultMode="system">
          <CssBaseline enableColorScheme />
          {children}
        </ThemeProvider>
      </CacheProvider>
    </LanguageContext>
  );
}
