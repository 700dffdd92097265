import {defineConfig} from "vite";
import {serverEntries} from "./scripts/entries.mjs";

/** The server's bundle: server, command line and every worker thread, each an entry of its own, in dist/server. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: "dist/server",
    emptyOutDir: true,
    target: "node20",
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: serverEntries(),
      output: {entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js"},
    },
  },
  ssr: {target: "node"},
});
