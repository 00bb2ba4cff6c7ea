import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { addWithImports } from "./chunks.ts";

/** Beside what is built: loaded by the page itself. */
const publicFiles = ["before.js", "icon.svg", "icon-192.png", "manifest.webmanifest"];

// Fonts in other scripts than the page is written in are not needed to open it.
const font = /-arabic-[^/]*\.woff2$/;

/**
 * Writes `sw.js`, the service worker, with the names of all files that open without a network: the page's entry, and the
 * modules that it loads by `import()`. Another build is another version, of which the browser learns by the changed worker.
 */
export function offline(...modules: string[]): Plugin {
  return {
    name: "kanoon-offline",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
        const html = bundle["index.html"];
        if (html?.type !== "asset") return this.error("There is no index.html to open.");
        const built = new Set<string>();
        for (const chunk of chunks) if (chunk.isEntry) addWithImports(bundle, chunk.fileName, built);
        for (const module of modules) {
          const chunk = chunks.find((one) => one.facadeModuleId?.endsWith(module));
          if (!chunk) return this.error(`${module} is no chunk of its own.`);
          addWithImports(bundle, chunk.fileName, built);
        }
        for (const name of Object.keys(bundle)) if (font.test(name)) built.add(name);
        const files = [...built].sort().concat(publicFiles);
        const worker = readFileSync(new URL("./worker.js", import.meta.url), "utf8");
        const version = createHash("sha256").update(worker).update(html.source).update(files.join());
        for (const name of publicFiles) version.update(readFileSync(new URL(`../public/${name}`, import.meta.url)));
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: worker
            .replace("__VERSION__", version.digest("hex").slice(0, 16))
            .replace("__FILES__", JSON.stringify(files.map((file) => `/${file}`))),
        });
      },
    },
  };
}
