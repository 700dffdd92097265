import {statfsSync} from "node:fs";
import {parentPort, workerData} from "node:worker_threads";
import {PGlite} from "@electric-sql/pglite";
import type {FromPglite, PgliteWorkerData, ToPglite} from "./pglite-messages.ts";

/**
 * PGlite in a thread of its own: on the main thread its queries would leave the server no turn. Takes the bytes that
 * node-postgres would send to a server, and answers with the bytes that a server would send back.
 */
const {folder, leastFreeBytes} = workerData as PgliteWorkerData;
const port = parentPort!;

const tell = (message: FromPglite, transfer: readonly ArrayBuffer[] = []) => port.postMessage(message, transfer);

const database = await PGlite.create(folder, {
  onStderr: (line) => {
    // After a panic (no room for the write-ahead log, mostly) PGlite would go round for ever. The thread ends; the next start recovers.
    if (line.includes("PANIC:")) process.exit(1);
    return false;
  },
});
let spaceIsLow = false;
tell({kind: "ready"});

port.on("message", async (message: ToPglite) => {
  if (message.kind === "open") {
    run("rollback");
    run("discard all");
    if (spaceIsLow) run("set default_transaction_read_only = on");
    answer(message.connection, message.bytes);
  } else if (message.kind === "exchange") {
    mindSpace();
    answer(message.connection, message.bytes);
  } else {
    await database.close();
    tell({kind: "closed"});
    port.close();
  }
});

/** Runs an exchange; what comes back goes out in pieces of some 64 kB while the query still runs. */
function answer(connection: number, bytes: Uint8Array): void {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const send = () => {
    const whole = new Uint8Array(size);
    let offset = 0;
    for (const piece of pieces) {
      whole.set(piece, offset);
      offset += piece.length;
    }
    tell({kind: "answer", connection, bytes: whole}, [whole.buffer]);
    pieces = [];
    size = 0;
  };
  execute(bytes, (piece) => {
    pieces.push(piece.slice());
    size += piece.length;
    if (size >= 65_536) send();
  });
  if (size > 0) send();
}

/**
 * Turns writing off, within a running transaction too, while the disk has too little room: PGlite does not survive a full disk in
 * the middle of its write-ahead log. Reading goes on, and writing comes back by itself. Cost: one statfs, some microseconds.
 */
function mindSpace(): void {
  const {bavail, bsize} = statfsSync(folder);
  const low = bavail * bsize < leastFreeBytes;
  if (database.isInTransaction()) {
    // The setting for later transactions would vanish with a rollback of this one: it waits for the next exchange outside.
    if (low) run("set transaction_read_only = on");
  } else if (low !== spaceIsLow) {
    spaceIsLow = low;
    run(`set default_transaction_read_only = ${low ? "on" : "off"}`);
  }
}

function run(statement: string): void {
  const text = new TextEncoder().encode(`${statement}\0`);
  const bytes = new Uint8Array(5 + text.length);
  bytes[0] = "Q".charCodeAt(0);
  new DataView(bytes.buffer).setUint32(1, 4 + text.length);
  bytes.set(text, 5);
  execute(bytes, () => {});
}

function execute(bytes: Uint8Array, onRawData: (piece: Uint8Array) => void): void {
  // Runs to its end before it returns; only the (here absent) copying to a browser's store is waited for.
  void database.execProtocolRawStream(bytes, {syncToFs: false, onRawData}).catch((error: unknown) => {
    throw error;
  });
}
