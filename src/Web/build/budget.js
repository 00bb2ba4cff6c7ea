// What a public page loads before anybody touches it, shrunk as it is sent; fails where that is more than a phone on a
// slow network should wait for. Run it after a build: npm run budget.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

// Source files of the public pages, each a chunk of its own, named as in the manifest.
const publicPages = [
  "home/Home",
  "register/Register",
  "register/Association",
  "districts/Districts",
  "clubs/Clubs",
  "found/Found",
  "found/Consent",
  "sign-in/SignIn",
  "sign-in/StaffSignIn",
  "sign-in/Invitation",
].map((page) => `src/pages/public/${page}.tsx`);

const largest = 200_000;
const built = fileURLToPath(new URL("../../Host/wwwroot/", import.meta.url));
const entry = "index.html";
// What Persian is written in (src/ui/fonts.css): the other fonts are loaded for English and for rare letters. Fonts are shrunk already.
const font = /-persian-[^/]*\.woff2$/;

function fail(message) {
  console.error(message);
  process.exit(1);
}

function read(path) {
  try {
    return readFileSync(join(built, path));
  } catch {
    return fail(`There is no ${path} in what was built; npm run build comes first.`);
  }
}

const manifest = JSON.parse(read(".vite/manifest.json"));
const sizes = new Map();

function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(read(file)).length);
  return sizes.get(file);
}

// A chunk, its styles and whatever it imports at once, all of which the browser fetches together.
function filesOf(name, found = new Set()) {
  const chunk = manifest[name] ?? fail(`${name} is no chunk of its own; a public page is loaded by import().`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const style of chunk.css ?? []) found.add(style);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

const fonts = readdirSync(join(built, "assets"))
  .filter((file) => font.test(file))
  .reduce((sum, file) => sum + statSync(join(built, "assets", file)).size, 0);
const always = statSync(join(built, entry)).size + fonts;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

console.log(`${kilobytes(fonts)}  fonts, ${kilobytes(largest).trim()} allowed in all`);
let over = false;
for (const page of [entry, ...publicPages]) {
  const files = new Set([...filesOf(entry), ...filesOf(page)]);
  const total = [...files].reduce((sum, file) => sum + sizeOf(file), always);
  over ||= total > largest;
  console.log(`${kilobytes(total)}  ${page}${total > largest ? "  too much" : ""}`);
}
process.exit(over ? 1 : 0);
