#!/usr/bin/env node
// The command `samenspel`: what it can do stands in src/cli.ts.
import {existsSync} from "node:fs";

const built = new URL("../dist/server/cli.js", import.meta.url);
if (!existsSync(built)) {
  console.error("Samenspel is not built yet: run `npm start` (or `npm run build`) in its folder first.");
  process.exit(1);
}
await import(built.href);
