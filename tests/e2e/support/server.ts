import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {mkdtemp, rm} from "node:fs/promises";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** A running Samenspel with an empty data folder of its own. */
export interface Server {
  /** "http://127.0.0.1:<port>", without a slash at the end. */
  readonly url: string;
  readonly dataDir: string;
  /** Everything it has written to stdout and stderr so far. */
  output(): string;
  /** Stops it as an administrator does (SIGTERM), and removes its data. @throws Error when it had already ended, with what it wrote. */
  stop(): Promise<void>;
}

/**
 * Starts what stands in dist/server on a free port and waits until it is ready.
 * @param settings for its environment, such as SAMENSPEL_DEVELOPMENT.
 * @throws when it ends early or is not ready within `withinMs`, with what it has written.
 */
export async function startServer(settings: Readonly<Record<string, string>> = {}, withinMs = 60_000): Promise<Server> {
  const dataDir = await mkdtemp(join(tmpdir(), "samenspel-e2e-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const {DATABASE_URL: _, ...environment} = process.env;
  const child = spawn(process.execPath, ["dist/server/server.js"], {
    env: {...environment, HOST: "127.0.0.1", PORT: String(port), DATA_DIR: dataDir, ...settings},
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => written.push(String(text)));
  const server = {
    url,
    dataDir,
    output: () => written.join(""),
    stop: async () => {
      const ending = hasEnded(child) ? `The server ended by itself (${child.exitCode ?? child.signalCode})` : undefined;
      await end(child);
      await rm(dataDir, {recursive: true, force: true});
      if (ending) throw new Error(`${ending}; it wrote:\n${server.output()}`);
    },
  };
  try {
    await ready(`${url}/health/ready`, child, Date.now() + withinMs);
    return server;
  } catch (failure) {
    await server.stop().catch(() => {});
    throw new Error(`The server did not become ready; it wrote:\n${server.output()}`, {cause: failure});
  }
}

async function ready(url: string, child: ChildProcess, deadline: number): Promise<void> {
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error(`It ended with ${child.exitCode ?? child.signalCode}.`);
    const reply = await fetch(url).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer in time.`);
}

/** SIGTERM first, so that the database closes well; SIGKILL when that takes over ten seconds. */
async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const hurry = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(hurry);
}

const hasEnded = ({exitCode, signalCode}: ChildProcess) => exitCode !== null || signalCode !== null;

/** A port nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const {port} = listener.address() as {port: number};
  listener.close();
  await once(listener, "close");
  return port;
}
