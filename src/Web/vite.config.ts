import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { offline } from "./build/offline.ts";
import { withoutRipple } from "./build/ripple.ts";

const host = process.env.KANOON_HOST ?? "http://127.0.0.1:5080";

// The package names nothing but its development build to bundlers, which explains to developers what the public need not load.
const router = {
  find: /^react-router$/,
  replacement: new URL("./node_modules/react-router/dist/production/index.mjs", import.meta.url).pathname,
};

export default defineConfig(({ command }) => ({
  plugins: [
    react(),
    withoutRipple(),
    offline("src/pages/member/card/MyCards.tsx", "src/app/Menu.tsx", "src/app/MenuDrawer.tsx"),
  ],
  resolve: {
    // Emotion names an older one of its own.
    dedupe: ["stylis"],
    alias: [
      { find: "@", replacement: new URL("./src", import.meta.url).pathname },
      ...(command === "build" ? [router] : []),
    ],
  },
  // The Host puts a fresh nonce in place of this name in every index.html that it serves.
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: "../Host/wwwroot",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // What every page needs is one file: torn into many it would shrink less well.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "base", tags: ["$initial"] }] } } },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ["/api", "/v", "/docs", "/openapi", "/jobs", "/.well-known"].map((path) => [
        `^${path}(/|$|\\?)`,
        { target: host },
      ]),
    ),
  },
  test: { environment: "node", include: ["src/**/*.test.{ts,tsx}"] },
}));
