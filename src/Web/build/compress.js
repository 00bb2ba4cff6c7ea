// Lays a brotli twin beside each built file that is text, so that the Host need not compress what never changes.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const built = fileURLToPath(new URL("../../Host/wwwroot/", import.meta.url));
const texts = new Set([".js", ".css", ".svg", ".json", ".webmanifest", ".txt"]);
// What fits into one packet gains nothing.
const smallest = 1024;
const options = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  },
};

async function compress(path) {
  const content = await readFile(path);
  if (content.length >= smallest) await writeFile(`${path}.br`, await promisify(brotliCompress)(content, options));
}

const entries = await readdir(built, { recursive: true, withFileTypes: true });
await Promise.all(
  entries
    .filter((entry) => entry.isFile() && texts.has(extname(entry.name)) && !entry.parentPath.includes(".vite"))
    .map((entry) => compress(join(entry.parentPath, entry.name))),
);
