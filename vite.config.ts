import react from "@vitejs/plugin-react";
import {defineConfig} from "vite";

/** The browser's bundle: React client in dist/web. */
export default defineConfig({
  root: "src/web",
  plugins: [react()],
  build: {outDir: "../../dist/web", emptyOutDir: true, target: "es2022", reportCompressedSize: true},
  server: {proxy: {"/api": "http://127.0.0.1:4280"}},
});
