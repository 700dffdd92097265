import {createWriteStream} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import {type Rehearsal, slackExport} from "../../src/rehearsal/index.ts";

/** Writes the rehearsal's chat as a Slack export to a temporary file; `remove` takes it away. */
export async function slackZip(rehearsal: Rehearsal): Promise<{readonly path: string; remove(): Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), "samenspel-bench-"));
  const path = join(folder, "slack.zip");
  await pipeline(slackExport(rehearsal), createWriteStream(path));
  return {path, remove: () => rm(folder, {recursive: true, force: true})};
}
