/**
 * How much script does a first page load? The sign-in page, the overview and the networks (without their live picture, which follows), with all that stands around them, gzipped, as the browser asks for them.
 * Goal: at most 200 kB each.
 */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {report} from "./support/report.ts";

const folder = "dist/web";
const size = (file: string) => gzipSync(readFileSync(join(folder, file)), {level: 6}).length / 1000;
const html = readFileSync(join(folder, "index.html"), "utf8");
const entry = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
const named = (name: string) =>
  readdirSync(join(folder, "assets")).find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));

/** A chunk with all it imports at once, and what the entry loads. */
function loaded(...names: string[]): Set<string> {
  const found = new Set<string>();
  const take = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(join(folder, file), "utf8");
    for (const [, imported] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) take(`assets/${imported}`);
  };
  for (const file of entry) take(file);
  for (const name of names) {
    const file = named(name);
    if (file) take(`assets/${file}`);
    else console.error(`There is no chunk ${name}.`);
  }
  return found;
}

const total = (files: Set<string>) => [...files].reduce((sum, file) => sum + size(file), 0);
report({
  "sign-in (kB gzip)": total(loaded("SignInPage")),
  "overview (kB gzip)": total(loaded("Shell", "OverviewPage")),
  "networks (kB gzip)": total(loaded("Shell", "NetworksPage")),
});
