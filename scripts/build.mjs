import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";

const isTest = /\.(test|suite)\.tsx?$/;

/** The two bundles: what each is made from, and its Vite configuration. */
const bundles = {
  server: {
    from: ["src", "vite.server.config.ts", "scripts/entries.mjs", "package-lock.json"],
    without: (file) => isTest.test(file) || /^src[\\/]web[\\/]/.test(file),
    config: "vite.server.config.ts",
  },
  web: {
    from: ["src", "vite.config.ts", "package-lock.json"],
    without: (file) => isTest.test(file),
    config: "vite.config.ts",
  },
};

/**
 * Builds a bundle in dist/<name> when its sources changed since its last build; the old one stays until the new is whole.
 * @param name "server" or "web". @throws when it cannot be built; why stands on stderr.
 */
export function build(name) {
  const {from, without, config} = bundles[name];
  const stamp = join("dist", `.${name}`);
  const digest = digestOf(from.flatMap(filesBelow).filter((file) => !without(file)));
  const folder = join("dist", name);
  if (!existsSync(folder) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== digest) make(name, config, digest);
  if (name === "server") run("scripts/make-template.mjs");
}

function make(name, config, digest) {
  const [folder, stamp] = [join("dist", name), join("dist", `.${name}`)];
  console.error(`Building the ${name} …`);
  const draft = `${folder}.${process.pid}`;
  try {
    run("node_modules/vite/bin/vite.js", "build", "--config", config, "--outDir", resolve(draft), "--logLevel", "warn");
    rmSync(folder, {recursive: true, force: true});
    renameSync(draft, folder);
  } finally {
    rmSync(draft, {recursive: true, force: true});
  }
  writeFileSync(stamp, digest);
}

function run(...command) {
  mkdirSync("dist", {recursive: true});
  const {status} = spawnSync(process.execPath, command, {stdio: ["ignore", "inherit", "inherit"]});
  if (status !== 0) throw new Error(`${command[0]} failed, see above.`);
}

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}

function digestOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\0${statSync(file).size}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(bundles)) build(name);
