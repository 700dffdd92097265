// Checks the architecture rules, and that the checker has really seen the sources (a false green has happened before).
// `--map` prints the modules and what they know, for ARCHITECTURE.md.
import {readdirSync} from "node:fs";
import {cruise} from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import configuration, {order} from "../.dependency-cruiser.mjs";

const {output} = await cruise(
  ["src"],
  {ruleSet: {forbidden: configuration.forbidden}, validate: true, ...configuration.options},
  undefined,
  {tsConfig: extractTSConfig("tsconfig.base.json")},
);
const sources = readdirSync("src", {recursive: true})
  .map(String)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
const seen = output.modules.filter(
  ({source}) => source.startsWith("src/") && /\.tsx?$/.test(source) && !source.endsWith(".d.ts"),
);

if (process.argv.includes("--map")) {
  console.log(mermaid());
  process.exit(0);
}
for (const {from, to, rule, cycle} of output.summary.violations) {
  const reason = configuration.forbidden.find(({name}) => name === rule.name)?.comment;
  console.error(`${rule.name}: ${from} → ${cycle ? cycle.map(({name}) => name).join(" → ") : to}\n  ${reason}`);
}
if (seen.length < sources.length) {
  console.error(`The checker saw ${seen.length} of ${sources.length} files: its answer cannot be trusted.`);
  for (const file of sources.filter((file) => !seen.some(({source}) => source === `src/${file}`)).slice(0, 10))
    console.error(`  not seen: ${file}`);
  process.exit(1);
}
if (output.summary.violations.length > 0) process.exit(1);
console.log(`architecture: ${seen.length} files, ${configuration.forbidden.length} rules, no violation`);

function mermaid() {
  const edges = new Set();
  for (const {source, dependencies} of seen) {
    if (source.endsWith(".test.ts")) continue;
    const from = moduleOf(source);
    for (const {resolved} of dependencies) {
      const to = moduleOf(resolved);
      if (from && to && from !== to && !["analysis", "platform"].includes(to)) edges.add(`  ${from} --> ${to}`);
    }
  }
  return ["```mermaid", "flowchart TD", ...[...edges].sort(), "```"].join("\n");
}

function moduleOf(file) {
  const name = /^src\/([^/]+)/.exec(file)?.[1];
  return name && (order.includes(name) || name === "web") ? name : name?.replace(/\.ts$/, "");
}
