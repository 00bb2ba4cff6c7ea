import { createTheme, type Theme } from "@mui/material/styles";
import type { Language } from "@/texts";

export const themeKey = "kanoon.theme";

const persianFonts = '"Vazirmatn Variable", Tahoma, system-ui, sans-serif';
const latinFonts = '"Vazirmatn", "Vazirmatn Variable", system-ui, sans-serif';

/** Tones of states: each has an icon and a text beside it wherever it is shown, never colour alone. */
export type Tone = "neutral" | "info" | "success" | "warning" | "error";

const focusRing = "3px solid var(--mui-palette-primary-main)";

/** The tokens of the design: colours of both schemes, type, shape and the defaults of the components. */
export const themeOf = (language: Language): Theme =>
  createTheme({
    cssVariables: { colorSchemeSelector: "data-theme" },
    direction: language === "fa" ? "rtl" : "ltr",
    colorSchemes: {
      light: {
        palette: {
          primary: { main: "#0b5c55", dark: "#073f3a", light: "#3c857d", contrastText: "#ffffff" },
          secondary: { main: "#8a4b12", contrastText: "#ffffff" },
          success: { main: "#1d6b35", contrastText: "#ffffff" },
          warning: { main: "#8a5300", contrastText: "#ffffff" },
          error: { main: "#b3261e", contrastText: "#ffffff" },
          info: { main: "#1a5a8f", contrastText: "#ffffff" },
          background: { default: "#f5f7f6", paper: "#ffffff" },
          text: { primary: "#17211f", secondary: "#4a5855" },
          divider: "#d5dcda",
        },
      },
      dark: {
        palette: {
          primary: { main: "#7fd1c7", dark: "#4fa89d", light: "#a9e5dd", contrastText: "#00201d" },
          secondary: { main: "#f0b57a", contrastText: "#2b1700" },
          success: { main: "#8fd6a2", contrastText: "#00210b" },
          warning: { main: "#f3c06b", contrastText: "#271900" },
          error: { main: "#ffb4ab", contrastText: "#410002" },
          info: { main: "#9ccaf5", contrastText: "#001d33" },
          background: { default: "#101615", paper: "#182120" },
          text: { primary: "#e6ecea", secondary: "#b3bfbc" },
          divider: "#384442",
        },
      },
    },
    shape: { borderRadius: 10 },
    typography: {
      fontFamily: language === "fa" ? persianFonts : latinFonts,
      h1: { fontSize: "1.6rem", fontWeight: 700, lineHeight: 1.5 },
      h2: { fontSize: "1.2rem", fontWeight: 700, lineHeight: 1.6 },
      h3: { fontSize: "1.05rem", fontWeight: 600, lineHeight: 1.6 },
      body1: { lineHeight: 1.85 },
      body2: { lineHeight: 1.75 },
      button: { fontWeight: 600, textTransform: "none" },
    },
    components: {
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { "&.Mui-focusVisible": { outline: focusRing, outlineOffset: 2 } } },
      },
      MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: 40 } } },
      MuiCssBaseline: {
        styleOverrides: {
          // What the keyboard reaches stands below the bar that stays.
          html: { scrollPaddingTop: 80 },
          body: { minHeight: "100dvh" },
          ":focus-visible": { outline: focusRing, outlineOffset: 2 },
          // Persian that people wrote keeps its full stops where they belong on an English page.
          "html[lang=en] :is(dd, textarea)": { unicodeBidi: "plaintext", textAlign: "left" },
          "@media (prefers-reduced-motion: reduce)": {
            "*": { animation: "none !important", transition: "none !important" },
          },
        },
      },
      MuiLink: { defaultProps: { underline: "always" } },
      MuiPaper: { defaultProps: { variant: "outlined" }, styleOverrides: { root: { backgroundImage: "none" } } },
      MuiTextField: { defaultProps: { fullWidth: true } },
      MuiFormControl: { defaultProps: { fullWidth: true } },
      MuiTableCell: {
        styleOverrides: { head: { fontWeight: 700, whiteSpace: "nowrap" }, sizeSmall: { paddingInline: 10 } },
      },
    },
  });
