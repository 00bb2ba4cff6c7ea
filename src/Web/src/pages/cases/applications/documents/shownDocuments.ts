const panes = 2;

/** The documents that are shown side by side: those that the address names, else the first ones. */
export function shownDocuments<D extends { id: string }>(documents: readonly D[], named: readonly string[]): D[] {
  return documents
    .slice(0, panes)
    .map((first, place) => documents.find((document) => document.id === named[place]) ?? first);
}
