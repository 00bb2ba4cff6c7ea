import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { addWithImports } from "./chunks.ts";

const empty = "pages = []";

/**
 * Lets the browser fetch the page of an address beside what all pages need, not after it: `before.js` knows which page the
 * public's addresses show.
 *
 * @param pages Patterns of addresses, each with the module of its page.
 */
export function firstPage(pages: Record<string, string>): Plugin {
  return {
    name: "kanoon-first-page",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const entry = filesOf(bundle, (chunk) => chunk.isEntry);
        const table = Object.entries(pages).map(([address, module]) => {
          const files = filesOf(bundle, (chunk) => chunk.facadeModuleId?.endsWith(module) === true);
          if (files.length === 0) return this.error(`${module} is no chunk of its own.`);
          return [address, files.filter((file) => !entry.includes(file)).map((file) => `/${file}`)];
        });
        const source = readFileSync(new URL("../public/before.js", import.meta.url), "utf8");
        if (!source.includes(empty)) return this.error(`public/before.js has no «${empty}» to fill.`);
        const filled = source.replace(empty, `pages = ${JSON.stringify(table)}`);
        this.emitFile({ type: "asset", fileName: "before.js", source: filled });
      },
    },
  };
}

function filesOf(bundle: Rolldown.OutputBundle, is: (chunk: Rolldown.OutputChunk) => boolean) {
  const found = new Set<string>();
  for (const chunk of Object.values(bundle))
    if (chunk.type === "chunk" && is(chunk)) addWithImports(bundle, chunk.fileName, found);
  return [...found].filter((file) => file.endsWith(".js"));
}
