/** The parts of an association in the order of the tabs, each with the addresses below it that belong to it. */
export const tabs = [
  { key: "glance", path: "", holds: [""] },
  { key: "members", path: "members", holds: ["members", "imports"] },
  { key: "cards", path: "cards", holds: ["cards", "card-batches"] },
  { key: "council", path: "council", holds: ["council"] },
  { key: "licence", path: "licence", holds: ["licence", "renewals", "variations"] },
  { key: "letters", path: "letters", holds: ["letters"] },
] as const;

export type TabKey = (typeof tabs)[number]["key"];

/** The tab to which an address such as `/associations/1/imports/2` belongs. */
export function tabOf(pathname: string): TabKey | undefined {
  const part = pathname.split("/")[3] ?? "";
  return tabs.find((tab) => (tab.holds as readonly string[]).includes(part))?.key;
}
