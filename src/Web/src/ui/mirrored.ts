import rtlPlugin from "@mui/stylis-plugin-rtl";
import type { Element, Middleware } from "stylis";

// All that the plugin turns around. To look for it is cheap; to turn is half of what it costs to show a page.
const sided =
  /left|right|ltr|rtl|east|west|\b[ew]-resize|margin|padding|border|radius|inset|shadow|background|transform|translate|direction|cursor/i;

const isSided = (element: Element): boolean =>
  Array.isArray(element.children) ? element.children.some((child) => isSided(child)) : sided.test(element.value);

/** Turns styles for a script from right to left, where they know a side at all. */
export const mirrored: Middleware = (element, index, children, callback) =>
  element.type === "rule" && !isSided(element) ? undefined : rtlPlugin(element, index, children, callback);
