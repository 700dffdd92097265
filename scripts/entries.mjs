import {readdirSync} from "node:fs";

/** What dist/server holds: server, cli and template, and every `*.worker.ts` under src (its file name is its entry's name). */
export function serverEntries() {
  const workers = readdirSync("src", {recursive: true})
    .map(String)
    .filter((file) => file.endsWith(".worker.ts"))
    .map((file) => file.replaceAll("\\", "/"));
  return Object.fromEntries(
    ["server.ts", "cli.ts", "template.ts", ...workers].map((file) => [
      file.replace(/^.*\//, "").replace(/\.ts$/, ""),
      `src/${file}`,
    ]),
  );
}
