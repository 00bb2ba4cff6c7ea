// Before the first paint: the language and theme that were chosen on this device, and the files of the page.
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

  // Patterns of addresses, each with the files of its page: the build fills this in.
  const pages = [];
  for (const [address, files] of pages)
    if (new RegExp(address).test(location.pathname))
      for (const href of files)
        document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
})();
