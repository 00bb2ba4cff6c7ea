const prefix = "kanoon.draft.";

/** What somebody has typed and not sent, on this device alone; it is forgotten once sent, and when they sign out. */
export function readDraft<T>(key: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? "{}") as Partial<T>;
  } catch {
    return {};
  }
}

export const writeDraft = (key: string, values: unknown) => localStorage.setItem(prefix + key, JSON.stringify(values));

export const forgetDraft = (key: string) => localStorage.removeItem(prefix + key);

export function forgetAllDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}
