import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test, vi} from "vitest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "samenspel-start-"));
  cpSync("scripts", join(folder, "scripts"), {recursive: true});
  write("package.json", {engines: {node: ">=20.19"}, type: "module"});
  write("package-lock.json", {
    packages: {"": {}, "node_modules/a": {version: "2.0.0"}, "node_modules/b": {version: "1.0.0", optional: true}},
  });
  mkdirSync(join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, {recursive: true}));

test("on Node 20.18 it says which Node it needs, and stops", () => {
  const {status, stderr} = run("start.mjs", {node: "20.18.0"});
  expect(stderr).toContain("needs Node 20.19 or newer; this is Node 20.18.0");
  expect(status).toBe(1);
});

test.each(["20.19.0", "22.0.0"])("Node %s is new enough", (node) => {
  expect(run("start.mjs", {node}).stderr).not.toContain("needs Node");
});

test("with the packages of the lock installed, one for another machine left out, npm is not asked", () => {
  write("node_modules/.package-lock.json", {packages: {"node_modules/a": {version: "2.0.0"}}});
  expect(run("start.mjs").stderr).not.toContain("npm ci");
});

test.each([
  ["nothing is installed", undefined],
  ["the lock asks for another version", {packages: {"node_modules/a": {version: "1.9.9"}}}],
  ["a package is missing", {packages: {}}],
])("when %s it runs npm ci, and shows what npm wrote when that fails", (_, installed) => {
  if (installed) write("node_modules/.package-lock.json", installed);
  const {status, stderr} = run("start.mjs");
  expect(stderr).toContain("Installing the packages");
  expect(stderr).toContain("npm was asked for: ci --include=dev");
  expect(stderr).toContain("Installing failed");
  expect(status).toBe(1);
});

test("the command line says what to do when nothing is built", () => {
  const {status, stderr} = run("samenspel.mjs");
  expect(stderr).toContain("run `npm start`");
  expect(status).toBe(1);
});

test.skipIf(process.platform === "win32")(
  "a signal that npm gets reaches the server, whose shell in between dies of it",
  async () => {
    const server = `import {writeFileSync} from "node:fs";
    setInterval(() => {}, 1000);
    process.on("SIGTERM", () => { writeFileSync("stopped", ""); process.exit(0); });
    writeFileSync("started", "");`;
    write("package.json", {engines: {node: ">=20.19"}, type: "module", scripts: {start: "node scripts/start.mjs"}});
    write("node_modules/.package-lock.json", {packages: {"node_modules/a": {version: "2.0.0"}}});
    writeFileSync(join(folder, "scripts/build.mjs"), "export function build() {}");
    mkdirSync(join(folder, "dist/server"), {recursive: true});
    writeFileSync(join(folder, "dist/server/server.js"), server);
    const npm = spawn("npm", ["start"], {cwd: folder, stdio: "ignore"});
    const wrote = (file: string) => vi.waitUntil(() => existsSync(join(folder, file)), {timeout: 60_000, interval: 20});
    await wrote("started");
    npm.kill("SIGTERM");
    await once(npm, "exit");
    await wrote("stopped");
  },
);

function write(file: string, content: object): void {
  writeFileSync(join(folder, file), JSON.stringify(content));
}

/** Runs a script with an npm that fails and says what it was asked for. @param node the version that Node says to be. */
function run(script: string, {node}: {node?: string} = {}) {
  writeFileSync(
    join(folder, "npm.cjs"),
    'console.error("npm was asked for:", process.argv.slice(2).join(" ")); process.exit(1);',
  );
  writeFileSync(
    join(folder, "version.cjs"),
    `Object.defineProperty(process, "versions", {value: {...process.versions, node: "${node ?? process.versions.node}"}});`,
  );
  return spawnSync(process.execPath, ["--require", join(folder, "version.cjs"), join(folder, "scripts", script)], {
    encoding: "utf8",
    env: {...process.env, npm_execpath: join(folder, "npm.cjs")},
  });
}
