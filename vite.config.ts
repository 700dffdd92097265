import {fileURLToPath} from "node:url";
import react from "@vitejs/plugin-react";
import {defineConfig} from "vite";

/** The browser's bundle: React client in dist/web. */
export default defineConfig({
  root: "src/web",
  plugins: [react()],
  resolve: {alias: {zod: fileURLToPath(new URL("src/web/api/no-schemas.ts", import.meta.url))}},
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // The goal for the first page is 200 kB gzip: some 650 kB as it stands.
    chunkSizeWarningLimit: 650,
  },
  server: {proxy: {"/api": "http://127.0.0.1:4280"}},
});
