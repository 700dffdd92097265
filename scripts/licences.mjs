// Checks that every package in package-lock.json has a licence we can live with, and that NOTICE names those that ask for it.
import {readFileSync} from "node:fs";

/** Licences that ask no more than to keep their text with the package, which node_modules does. */
const free = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "Zlib",
];
/** Licences that ask a mention too. */
const named = ["Apache-2.0", "MPL-2.0", "OFL-1.1"];

const notice = readFileSync("NOTICE", "utf8");
const packages = Object.entries(JSON.parse(readFileSync("package-lock.json", "utf8")).packages)
  .filter(([path]) => path !== "")
  .map(([path, entry]) => ({...entry, name: path.replace(/^.*node_modules\//, "")}));

const problems = packages.flatMap(({name, version, license, dev, devOptional, optional}) => {
  const terms = choice(license ?? "none");
  if (!terms)
    return [
      `${name} ${version} has the licence ${license ?? "(none given)"}: not one of ${[...free, ...named].join(", ")}.`,
    ];
  const mention = terms.some((term) => named.includes(term)) && !(dev || devOptional || optional);
  return mention && !notice.includes(name) ? [`${name} (${license}) is not named in NOTICE.`] : [];
});
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`licences: ${packages.length} packages, each one allowed`);

/** The terms we take of an expression such as "MIT OR GPL-3.0" or "MIT AND OFL-1.1"; undefined when none is allowed. */
function choice(expression) {
  return expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .map((alternative) => alternative.split(" AND "))
    .find((terms) => terms.every((term) => free.includes(term) || named.includes(term)));
}
