import {execFileSync} from "node:child_process";

/** Worker threads are build entries, so tests that start one need dist/server to be of today's sources. */
export default function buildServer(): void {
  execFileSync(process.execPath, ["scripts/build.mjs", "server"], {stdio: "inherit"});
}
