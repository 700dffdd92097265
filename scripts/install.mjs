import {spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

/** Ends with a clear message on a Node that is too old for the product. */
export function checkNode() {
  const needed = json("package.json").engines.node.replace(">=", "");
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [neededMajor, neededMinor] = needed.split(".").map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  console.error(
    `Samenspel needs Node ${needed} or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

/** Runs `npm ci` when a package that package-lock.json asks for is not installed in that version. */
export function install() {
  if (isInstalled()) return;
  console.error("Installing the packages in package-lock.json (npm ci): once, about half a minute …");
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const {status, stdout, stderr, error} = spawnSync(
    command,
    [...first, "ci", "--include=dev", "--no-audit", "--no-fund"],
    {encoding: "utf8", shell: !npm && process.platform === "win32", maxBuffer: 64 * 1024 * 1024},
  );
  if (status === 0) return;
  console.error(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`.trim());
  console.error("Installing failed, see above. It needs the npm registry once; run the same command again to retry.");
  process.exit(1);
}

/** npm writes node_modules/.package-lock.json last, so a broken-off install is not taken for a whole one. */
function isInstalled() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(record)) return false;
  const present = json(record).packages;
  return Object.entries(json("package-lock.json").packages).every(
    ([path, {version, optional}]) => path === "" || optional || present[path]?.version === version,
  );
}

function json(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
