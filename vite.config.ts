import {fileURLToPath} from "node:url";
import react from "@vitejs/plugin-react";
import {defineConfig} from "vite";

/** What does something by being imported; every other file of ours only offers, so that a page loads no more than it uses. */
const actsOnImport = /\.css$|[\\/]src[\\/]web[\\/](main\.tsx|ui[\\/]styles\.ts)$/;

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
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: (id) =>
          id.includes("node_modules") ? undefined : !/[\\/]src[\\/]/.test(id) || actsOnImport.test(id),
      },
    },
  },
  server: {proxy: {"/api/v1": "http://127.0.0.1:4280"}},
});
