/**
 * How long does a start take, cold (no data folder yet) and for the second time?
 * Peer: Node itself, starting and ending. A cold start copies the database that the build made.
 */
import {spawn, spawnSync} from "node:child_process";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {report, seconds} from "./support/report.ts";

const dataDir = await mkdtemp(join(tmpdir(), "samenspel-bench-"));
const [node] = await seconds(async () => spawnSync(process.execPath, ["-e", "0"]));
const cold = await untilReady();
const second = await untilReady();
report({"node alone (s)": node, "cold start (s)": cold, "second start (s)": second});
await rm(dataDir, {recursive: true, force: true});

async function untilReady(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ["dist/server/server.js"], {
    env: {...process.env, DATA_DIR: dataDir, PORT: "0"},
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const took = (performance.now() - started) / 1000;
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("exit", resolve));
  return took;
}
