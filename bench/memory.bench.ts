/**
 * How much memory does the import of a large export take above the database?
 * Peer: the same process with the database open and nothing to import. Goal: at most 600 MB more, for any size. MEGABYTES sets the size of
 * the export unpacked (1,000).
 */
import {spawn} from "node:child_process";
import {createWriteStream} from "node:fs";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import {Zip, ZipDeflate} from "fflate";
import {report} from "./support/report.ts";

const bytes = Number(process.env["MEGABYTES"] ?? 1_000) * 1e6;
const folder = await mkdtemp(join(tmpdir(), "samenspel-bench-"));
const path = join(folder, "large.zip");
await pipeline(largeExport(bytes), createWriteStream(path));
const small = join(folder, "small.zip");
await pipeline(largeExport(1e5), createWriteStream(small));

const peer = await peakOf(small);
const large = await peakOf(path);
report({
  "export (MB)": bytes / 1e6,
  "peak (MB)": large.peak,
  "peak of a tiny export (MB)": peer.peak,
  "more (MB)": large.peak - peer.peak,
  "took (s)": large.took,
});
await rm(folder, {recursive: true, force: true});

/** The highest resident memory of `samenspel monitor --json`, read from /proc while it runs: it holds the database too. */
async function peakOf(exported: string): Promise<{peak: number; took: number}> {
  const started = performance.now();
  const child = spawn(process.execPath, ["scripts/samenspel.mjs", "monitor", exported, "--json"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
  }, 100);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`monitor ended with ${code}.`);
  return {peak, took: (performance.now() - started) / 1000};
}

/** A Slack export of so many bytes unpacked: 50 channels, a file a day, long messages. */
async function* largeExport(size: number): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, value: unknown) => {
    const file = new ZipDeflate(name, {level: 1});
    zip.add(file);
    file.push(Buffer.from(JSON.stringify(value)), true);
  };
  const people = Array.from({length: 500}, (_, i) => ({
    id: `U${i}`,
    name: `p${i}`,
    profile: {real_name: `Persoon ${i}`},
  }));
  add("users.json", people);
  add(
    "channels.json",
    Array.from({length: 50}, (_, i) => ({id: `C${i}`, name: `kanaal-${i}`})),
  );
  const words =
    "We hebben gisteren met de wijkteams gesproken over de planning van het voorjaar en de vragen van bewoners ".repeat(
      4,
    );
  let written = 0;
  for (let day = 0; written < size; day++)
    for (let channel = 0; channel < 50 && written < size; channel++) {
      const at = Date.UTC(2025, 0, 1 + day) / 1000;
      const messages = Array.from({length: 400}, (_, i) => ({
        type: "message",
        user: `U${(day * 7 + channel * 13 + i) % 500}`,
        text: `${i} ${words.slice(0, 200 + (i % 200))}`,
        ts: `${at + i * 100}.000${String(channel).padStart(3, "0")}`,
      }));
      written += JSON.stringify(messages).length;
      add(`kanaal-${channel}/${new Date(at * 1000).toISOString().slice(0, 10)}.json`, messages);
      yield* chunks.splice(0);
    }
  zip.end();
  yield* chunks.splice(0);
}
