import {existsSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/**
 * Where a built worker thread is: `*.worker.ts` anywhere under src becomes dist/server/<name>.worker.js.
 * Found from the sources (tests) and from the bundle alike.
 */
export function workerFile(name: string): string {
  const file = join(root(), "dist", "server", `${name}.worker.js`);
  if (!existsSync(file)) throw new Error(`${file} is missing: build the server first (npm start or npm test does).`);
  return file;
}

/** The product's folder: the nearest one upwards with a package.json. */
export function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
