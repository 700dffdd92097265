// Makes dist/template: a new, empty PGlite database that a first start copies, because to make one takes PGlite seconds.
// Made again when PGlite's version changes.
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const template = join("dist", "template");
const stamp = join("dist", ".template");
const {version} = JSON.parse(readFileSync("node_modules/@electric-sql/pglite/package.json", "utf8"));
if (!existsSync(template) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== version) await make();

async function make() {
  console.error("Making an empty database …");
  mkdirSync("dist", {recursive: true});
  const {PGlite} = await import("@electric-sql/pglite");
  const draft = `${template}.${process.pid}`;
  const database = await PGlite.create(draft);
  await database.exec("checkpoint");
  await database.close();
  rmSync(template, {recursive: true, force: true});
  renameSync(draft, template);
  writeFileSync(stamp, version);
}
