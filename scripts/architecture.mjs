// Checks the architecture rules, and that the checker has really seen the sources (a false green has happened before).
// The map in ARCHITECTURE.md is drawn here as well: `--map` draws it anew, without it a stale one is an error.
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {cruise} from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import configuration from "../.dependency-cruiser.mjs";

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

const page = readFileSync("ARCHITECTURE.md", "utf8");
const drawn = page.replace(
  /(<!-- map -->\n).*(<!-- end of map -->)/s,
  (_, begin, end) => `${begin}${mermaid()}\n${end}`,
);
if (process.argv.includes("--map")) {
  writeFileSync("ARCHITECTURE.md", drawn);
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

if (drawn !== page) {
  console.error("The map in ARCHITECTURE.md is stale: run `node scripts/architecture.mjs --map`.");
  process.exit(1);
}
console.log(`architecture: ${seen.length} files, ${configuration.forbidden.length} rules, no violation`);

/**
 * Which module knows which, as a Mermaid picture. An arrow that follows from others (a → b → c, so a → c) is left out, and so
 * are those to platform and analysis, which nearly everybody knows.
 */
function mermaid() {
  const knows = new Map();
  for (const {source, dependencies} of seen) {
    if (/\.(test|suite)\.tsx?$/.test(source)) continue;
    const from = moduleOf(source);
    for (const {resolved} of dependencies) {
      const to = moduleOf(resolved);
      if (!to || to === from || ["analysis", "platform", "migrations"].includes(to)) continue;
      knows.set(from, (knows.get(from) ?? new Set()).add(to));
    }
  }
  const reaches = (from, to) => [...(knows.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  const arrows = [...knows].flatMap(([from, all]) =>
    [...all]
      .filter((to) => ![...all].some((between) => between !== to && reaches(between, to)))
      .map((to) => `  ${from} --> ${to}`),
  );
  return ["```mermaid", "flowchart TD", ...arrows.sort(), "```"].join("\n");
}

/** "dialogue" of src/dialogue/import.ts; "server" and "cli" of the two ends; undefined outside src. */
function moduleOf(file) {
  return /^src\/([^/]+?)(\.ts)?(\/|$)/.exec(file)?.[1];
}
