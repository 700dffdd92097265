// Makes dist/template: an empty embedded database with the present schema, which a first start copies: to make one takes seconds.
// Made again when PGlite's version or the schema changed. Needs dist/server.
import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const template = join("dist", "template");
const stamp = join("dist", ".template");
const made = from();
if (!existsSync(template) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== made) make();

function make() {
  console.error("Making an empty database …");
  rmSync(template, {recursive: true, force: true}); // else the new one would be a copy of it
  const draft = mkdtempSync(join("dist", "template-"));
  try {
    const {status} = spawnSync(process.execPath, [join("dist", "server", "template.js"), draft], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (status !== 0) throw new Error("The empty database could not be made, see above.");
    renameSync(join(draft, "database"), template);
    writeFileSync(stamp, made);
  } finally {
    rmSync(draft, {recursive: true, force: true});
  }
}

function from() {
  const hash = createHash("sha256");
  hash.update(readFileSync("node_modules/@electric-sql/pglite/package.json"));
  for (const file of readdirSync("src/migrations").sort()) hash.update(readFileSync(join("src/migrations", file)));
  return hash.digest("hex");
}
