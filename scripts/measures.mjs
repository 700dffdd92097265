// Keeps docs/measures/README.md, the list of measures in words: `--write` writes it, without it a stale one is an error.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {runnerImport} from "vite";

const file = "docs/measures/README.md";
const subjects = [
  {from: "src/dialogue/measures.ts", list: "dialogueMeasures", name: {nl: "Dialogen", en: "Dialogues"}},
  {from: "src/network/measures.ts", list: "networkMeasures", name: {nl: "Netwerken", en: "Networks"}},
];
const words = {
  nl: {
    formula: "Formule",
    unit: "Eenheid",
    range: "bereik",
    floor: "van een afdeling getoond vanaf",
    people: "mensen",
    source: "Bron",
    open: "open",
  },
  en: {
    formula: "Formula",
    unit: "Unit",
    range: "range",
    floor: "of a unit shown from",
    people: "people",
    source: "Source",
    open: "open",
  },
};
const units = {
  nl: {
    people: "mensen",
    messages: "berichten",
    share: "aandeel",
    hours: "uren",
    index: "index",
    count: "aantal",
    ties: "contacten",
    density: "dichtheid",
  },
  en: {},
};

const measured = [];
for (const {from, list, name} of subjects) {
  if (!existsSync(from)) continue;
  const {module} = await runnerImport(from, {configFile: false, logLevel: "error"});
  measured.push({name, measures: module[list]});
}
const text = page();
if (process.argv.includes("--write")) {
  mkdirSync("docs/measures", {recursive: true});
  writeFileSync(file, text);
} else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
  console.error(`${file} does not say what the measures say: run \`node scripts/measures.mjs --write\`.`);
  process.exitCode = 1;
} else console.log(`measures: ${measured.flatMap(({measures}) => measures).length} in ${file}`);

/** Paragraphs with an empty line between them, so that Markdown takes each for what it is. */
function page() {
  const paragraphs = [
    "<!-- Written by scripts/measures.mjs from the measures themselves: change those. -->",
    "# Maten · Measures",
    "[Nederlands](#nederlands) · [English](#english)",
    ...part("nl", "Nederlands"),
    ...part("en", "English"),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

function part(language, title) {
  const chapters = measured.flatMap(({name, measures}) => [
    `### ${name[language]}`,
    ...measures.flatMap((measure) => entry(measure, language)),
  ]);
  return [`## ${title}`, ...chapters];
}

function entry({id, name, definition, formula, unit, range, floor, source}, language) {
  const say = words[language];
  const [low, high] = range.map((bound) => bound ?? say.open);
  const facts = [
    `${say.formula}: ${formula}`,
    `${say.unit}: ${units[language][unit] ?? unit}; ${say.range}: ${low} – ${high}; ${say.floor} ${floor} ${say.people}`,
    `${say.source}: ${source}`,
  ];
  return [`#### ${name[language]} (\`${id}\`)`, definition[language], facts.map((fact) => `- ${fact}`).join("\n")];
}
