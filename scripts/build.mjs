import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** The two bundles: what each is made from, and its Vite configuration. */
const bundles = {
  server: {
    from: ["src", "vite.server.config.ts", "scripts/entries.mjs", "package-lock.json"],
    without: /^src[\\/]web[\\/]/,
    config: "vite.server.config.ts",
  },
  web: {from: ["src", "vite.config.ts", "package-lock.json"], without: /\.test\.ts$/, config: "vite.config.ts"},
};

/** Builds a bundle when its sources changed since its last build. Answers whether it did. */
export function build(name) {
  const {from, without, config} = bundles[name];
  const stamp = join("dist", `.${name}`);
  const digest = digestOf(from.flatMap(filesBelow).filter((file) => !without.test(file)));
  if (name === "server")
    execFileSync(process.execPath, ["scripts/make-template.mjs"], {stdio: ["ignore", "inherit", "inherit"]});
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest && existsSync(join("dist", name))) return false;
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--config", config, "--logLevel", "warn"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  mkdirSync("dist", {recursive: true});
  writeFileSync(stamp, digest);
  return true;
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}

function digestOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

if (import.meta.filename === process.argv[1] || process.argv[1]?.endsWith("build.mjs"))
  for (const name of process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(bundles)) build(name);
