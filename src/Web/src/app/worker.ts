// In milliseconds: a first visit is shown before its files are put by for a day without a network.
const afterwards = 3000;

/** Some time after the page has loaded: the worker that opens the card without a network. A browser that has none works as ever. */
export function registerWorker() {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  setTimeout(() => void navigator.serviceWorker.register("/sw.js").catch(() => undefined), afterwards);
}
