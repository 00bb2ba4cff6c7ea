import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { firstPage } from "./build/firstPage.ts";
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
    firstPage({
      "^/$": "public/home/Home.tsx",
      "^/register$": "public/register/Register.tsx",
      "^/register/": "public/register/Association.tsx",
      "^/districts$": "public/districts/Districts.tsx",
      "^/clubs$": "public/clubs/Clubs.tsx",
      "^/found$": "public/found/Found.tsx",
      "^/sign-in$": "public/sign-in/SignIn.tsx",
      "^/sign-in/staff$": "public/sign-in/StaffSignIn.tsx",
    }),
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
    // What every page needs is one file, and what most need another: torn into many they would shrink less well, and each
    // file takes its time. With a lower count the public would load what only the Office needs (npm run budget).
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", tags: ["$initial"], priority: 1 },
            {
              name: "shared",
              test: /node_modules|src\/(ui|names|api|persian)\//,
              minShareCount: 60,
            },
          ],
        },
      },
    },
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
