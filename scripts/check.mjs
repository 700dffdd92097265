// `npm run check`: what can be said of the sources without running the product.
import {spawnSync} from "node:child_process";
import {pathToFileURL} from "node:url";

const types = (name) => ["node_modules/typescript/bin/tsc", "--noEmit", "-p", `tsconfig.${name}.json`];

/** Each check with the script that makes it; a script that ends well and silent has nothing to report. */
export const checks = [
  {name: "types of pure code", command: types("pure")},
  {name: "types of the server", command: types("server")},
  {name: "types of the browser", command: types("web")},
  {name: "types of the browser tests", command: types("e2e")},
  {name: "lint and format", command: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]},
  {name: "architecture", command: ["scripts/architecture.mjs"]},
  {name: "unused code", command: ["node_modules/knip/bin/knip.js"]},
  {name: "licences", command: ["scripts/licences.mjs"]},
  {name: "list of measures", command: ["scripts/measures.mjs"]},
];

/** Makes one check. Answers whether it holds; what is wrong is told on stdout. */
export function holds({command}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) console.log(`${stdout}${stderr}`.trim());
  return status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = checks.filter((check) => {
    const fine = holds(check);
    console.log(`${fine ? "✓" : "✗"} ${check.name}`);
    return !fine;
  });
  process.exitCode = failed.length > 0 ? 1 : 0;
}
