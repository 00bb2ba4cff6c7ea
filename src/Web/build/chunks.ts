import type { Rolldown } from "vite";

/** Adds a chunk, its styles, and whatever it imports at once. */
export function addWithImports(bundle: Rolldown.OutputBundle, name: string, found: Set<string>) {
  const chunk = bundle[name];
  if (chunk?.type !== "chunk" || found.has(name)) return;
  found.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const imported of chunk.imports) addWithImports(bundle, imported, found);
}
