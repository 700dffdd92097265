import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {join} from "node:path";
import {commands, runCommand} from "../../src/command-line/index.ts";

const root = join(import.meta.dirname, "../..");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

interface Surroundings {
  /** Beside the test's own, without DATABASE_URL. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** What is typed. */
  readonly input?: string;
}

/** Runs the command line as a process of its own, as a user does, to its end. */
export async function samenspel(words: readonly string[], around: Surroundings = {}): Promise<Ended> {
  const child = started(words, around);
  const [out, error]: [string[], string[]] = [[], []];
  child.stdout!.on("data", (text) => out.push(String(text)));
  child.stderr!.on("data", (text) => error.push(String(text)));
  child.stdin!.end(around.input ?? "");
  const [code] = (await once(child, "close")) as [number | null];
  return {code, out: out.join(""), error: error.join("")};
}

/** The same without a process of its own, which spares a second or more: for what ends before it has done much. */
export async function samenspelHere(words: readonly string[], folder: string, temporary: string): Promise<Ended> {
  const [out, error]: [string[], string[]] = [[], []];
  const {TMPDIR, DATABASE_URL: _, ...own} = process.env;
  process.env.TMPDIR = temporary;
  const code = await runCommand(commands, words, {
    folder,
    environment: own,
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    isScreen: false,
    secret: async () => "",
    signal: new AbortController().signal,
  });
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  return {code, out: out.join("\n"), error: error.join("\n")};
}

/** Starts `samenspel serve` on a free port. @returns when it is ready; `stop` ends it as an administrator does, `kill` as a power cut. */
export async function server(dataDir: string): Promise<{url: string; stop(): Promise<void>; kill(): Promise<void>}> {
  const child = started(["serve"], {environment: {DATA_DIR: dataDir, PORT: "0"}});
  const [told] = (await once(child.stdout!, "data")) as [Buffer];
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await once(child, "close");
  };
  return {url: /http:\S+/.exec(String(told))![0], stop: () => end("SIGTERM"), kill: () => end("SIGKILL")};
}

function started(words: readonly string[], {environment = {}, folder = root}: Surroundings): ChildProcess {
  const {DATABASE_URL: _, INIT_CWD: __, ...own} = process.env;
  return spawn(process.execPath, [join(root, "scripts/samenspel.mjs"), ...words], {
    cwd: folder,
    env: {...own, ...environment},
    stdio: ["pipe", "pipe", "pipe"],
  });
}
