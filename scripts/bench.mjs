// `npm run bench [name…]`: runs the questions in bench/ one after another, each in a process of its own; all when none is named.
import {spawnSync} from "node:child_process";
import {existsSync, readdirSync} from "node:fs";
import {build} from "./build.mjs";

build("server");
build("web");
const questions = existsSync("bench") ? readdirSync("bench").filter((file) => file.endsWith(".bench.ts")) : [];
const asked = process.argv.slice(2);
const chosen = questions.filter((file) => asked.length === 0 || asked.includes(file.replace(".bench.ts", "")));
if (chosen.length === 0) console.error(`No such benchmark. There are: ${questions.join(", ") || "none yet"}.`);
const failed = chosen.filter((file) => {
  console.log(`\n# ${file.replace(".bench.ts", "")}`);
  const command = ["--expose-gc", "scripts/run.mjs", `bench/${file}`];
  return spawnSync(process.execPath, command, {stdio: "inherit"}).status !== 0;
});
process.exitCode = failed.length > 0 || chosen.length === 0 ? 1 : 0;
