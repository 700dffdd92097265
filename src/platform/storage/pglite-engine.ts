import {statfsSync} from "node:fs";
import {Duplex} from "node:stream";
import {Worker} from "node:worker_threads";
import {workerFile} from "../workers.ts";
import {exchangeGatherer} from "./frontend-messages.ts";
import type {FromPglite, PgliteWorkerData, ToPglite} from "./pglite-messages.ts";

/** PGlite in its thread, to which node-postgres connects as if it were a server. */
export interface PgliteEngine {
  /** What node-postgres takes for its socket. */
  readonly stream: () => Duplex;
  close(): Promise<void>;
}

/**
 * Starts PGlite on a database folder. When its thread dies (disk full, out of memory), open connections break as they
 * would with a server, and the next connection starts it anew.
 * @param leastFreeBytes with less room than this on the disk nothing new is written.
 * @throws Error when the first start fails.
 */
export async function startPglite(folder: string, leastFreeBytes: number): Promise<PgliteEngine> {
  const connections = new Map<number, PgliteConnection>();
  let [lastConnection, closed] = [0, false];
  let running: Promise<Worker> | undefined;

  const start = (): Promise<Worker> => {
    const worker = new Worker(workerFile("pglite"), {
      workerData: {folder, leastFreeBytes} satisfies PgliteWorkerData,
    });
    const started = new Promise<Worker>((resolve, reject) => {
      let failure: Error | undefined;
      worker.on("message", (message: FromPglite) => {
        if (message.kind === "ready") resolve(worker);
        if (message.kind === "answer") connections.get(message.connection)?.push(Buffer.from(message.bytes.buffer));
      });
      worker.on("error", (error) => {
        failure = error instanceof Error ? error : new Error(String(error));
      });
      worker.on("exit", () => {
        const code = hasRoom(folder, leastFreeBytes) ? "ECONNRESET" : "ENOSPC";
        const gone = Object.assign(new Error("The embedded database stopped.", {cause: failure}), {code});
        reject(gone);
        if (running === started) running = undefined;
        for (const connection of connections.values()) connection.destroy(gone);
      });
    });
    return started;
  };

  const worker = (): Promise<Worker> => {
    if (closed) return Promise.reject(new Error("The database is closed."));
    running ??= start();
    return running;
  };

  await worker();
  return {
    stream: () => {
      const id = ++lastConnection;
      const connection: PgliteConnection = new PgliteConnection(worker, id, () => connections.delete(id));
      connections.set(id, connection);
      return connection;
    },
    async close() {
      closed = true;
      const last = await running?.catch(() => undefined);
      if (!last) return;
      const ended = new Promise((resolve) => last.once("exit", resolve));
      last.postMessage({kind: "close"} satisfies ToPglite);
      await ended;
    },
  };
}

/** Whether the disk of a folder has so much room left. */
export function hasRoom(folder: string, leastFreeBytes: number): boolean {
  try {
    const {bavail, bsize} = statfsSync(folder);
    return bavail * bsize >= leastFreeBytes;
  } catch {
    return true; // The folder itself is gone, which is another failure.
  }
}

/** One client's bytes to and from PGlite's thread; the part of net.Socket that node-postgres uses. */
class PgliteConnection extends Duplex {
  readonly #start: () => Promise<Worker>;
  readonly #id: number;
  readonly #gone: () => void;
  readonly #gather = exchangeGatherer();
  #worker: Worker | undefined;
  #opened = false;

  constructor(start: () => Promise<Worker>, id: number, gone: () => void) {
    super({allowHalfOpen: false});
    this.#start = start;
    this.#id = id;
    this.#gone = gone;
  }

  connect(): this {
    this.#start().then(
      (worker) => {
        this.#worker = worker;
        this.emit("connect");
      },
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(bytes: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    const exchange = this.#gather(bytes);
    if (exchange) {
      const message: ToPglite = {kind: this.#opened ? "exchange" : "open", connection: this.#id, bytes: exchange};
      this.#opened = true;
      this.#worker?.postMessage(message, [exchange.buffer]);
    }
    done();
  }

  override _writev(chunks: readonly {chunk: Uint8Array}[], done: () => void): void {
    this._write(Buffer.concat(chunks.map(({chunk}) => chunk)), "utf8", done);
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#gone();
    done(error);
  }
}
