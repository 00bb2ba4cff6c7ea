import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const host = process.env.KANOON_HOST ?? "http://127.0.0.1:5080";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  // The Host puts a fresh nonce in place of this name in every index.html that it serves.
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: "../Host/wwwroot",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
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
  test: { environment: "jsdom", setupFiles: ["src/test/setup.ts"], include: ["src/**/*.test.{ts,tsx}"] },
});
