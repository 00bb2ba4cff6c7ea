const prefix = "kanoon.kept.";

/** What is kept on this device to be shown without a network, until its owner signs out or their session has ended. */
export function readKept<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

/** Keeps it where the device has room; without room it is shown with a network only. */
export function keep(key: string, value: unknown) {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    forgetAllKept();
  }
}

export function forgetAllKept() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}

export const isAnythingKept = () => Object.keys(localStorage).some((key) => key.startsWith(prefix));
