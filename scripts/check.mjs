// `npm run check`: what can be said of the sources without running the product.
import {spawn} from "node:child_process";
import {once} from "node:events";
import {availableParallelism} from "node:os";
import {pathToFileURL} from "node:url";

const types = (name) => ["node_modules/typescript/bin/tsc", "--noEmit", "-p", `tsconfig.${name}.json`];

/** Each check with the script that makes it, the longest first; a script that ends well has nothing to report. */
export const checks = [
  {name: "types of the server", command: types("server")},
  {name: "types of the browser", command: types("web")},
  {name: "types of pure code", command: types("pure")},
  {name: "types of the browser tests", command: types("e2e")},
  {name: "lint and format", command: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]},
  {name: "architecture", command: ["scripts/architecture.mjs"]},
  {name: "unused code", command: ["node_modules/knip/bin/knip.js"]},
  {name: "licences", command: ["scripts/licences.mjs"]},
  {name: "list of measures", command: ["scripts/measures.mjs"]},
];

/**
 * Makes checks, as many at once as there are cores.
 * @param told hears of each once it is made: the check, whether it holds, its seconds, and what it said.
 */
export async function make(checks, told) {
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) told(check, await outcomeOf(check));
  };
  await Promise.all(Array.from({length: availableParallelism()}, lane));
}

async function outcomeOf({command}) {
  const started = Date.now();
  const child = spawn(process.execPath, command, {stdio: ["ignore", "pipe", "pipe"]});
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => said.push(text));
  const [code] = await once(child, "close");
  return {holds: code === 0, seconds: (Date.now() - started) / 1000, said: said.join("").trim()};
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await make(checks, ({name}, {holds, said}) => {
    console.log(holds ? `✓ ${name}` : `${said}\n✗ ${name}`);
    if (!holds) process.exitCode = 1;
  });
}
