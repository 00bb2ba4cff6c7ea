// Before the first paint: the language and theme that were chosen on this device.
(() => {
  const root = document.documentElement;
  const theme = localStorage.getItem("kanoon.theme") ?? "system";
  const dark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-theme", dark ? "dark" : "light");
  root.style.background = dark ? "#101615" : "#f5f7f6";
  root.dataset.busy = "1";
  if (localStorage.getItem("kanoon.language") === "en") {
    root.lang = "en";
    root.dir = "ltr";
  }
})();
