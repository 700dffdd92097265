import {Worker} from "node:worker_threads";
import {Problem, type ProblemCode} from "../platform/problem.ts";
import {workerFile} from "../platform/workers.ts";
import type {Preflight} from "./preflight-shape.ts";
import type {PreparedRecord} from "./prepared.ts";
import type {SourceKind} from "./stream.ts";

/** What of an export is read; plain data, so that it crosses to the worker thread. Direct messages never are. */
export interface Choice {
  /** Keys of the private channels that may be read. */
  readonly privateChannels: readonly string[];
  /** First and last moment that count, in milliseconds since 1970 UTC. */
  readonly from?: number;
  readonly to?: number;
}

export type ReadingOrder =
  | {
      readonly task: "preflight";
      readonly path: string;
      readonly choice: Choice;
      readonly knownMails: readonly string[];
      readonly knownNames: readonly string[];
    }
  | {readonly task: "import"; readonly path: string; readonly choice: Choice; readonly batchSize: number};

export type FromExport =
  | {type: "identity"; kind: SourceKind; key: string | null; name: string}
  | {type: "progress"; part: number}
  | {type: "records"; records: readonly PreparedRecord[]}
  | {type: "preflight"; preflight: Preflight}
  | {type: "end"}
  | {type: "problem"; code: ProblemCode; message: string; where: string | undefined}
  | {type: "bug"; message: string; stack: string | undefined};

export interface ExportIdentity {
  readonly kind: SourceKind;
  /** The workspace's or team's id; null when the export does not say. */
  readonly key: string | null;
  readonly name: string;
}

export interface Reading {
  readonly signal: AbortSignal;
  /** The part of the archive read so far, 0…1. */
  readonly progress?: (part: number) => void;
}

/** Which format an export is, and what it calls itself. @throws Problem "not-an-export" or "unreadable-file". */
export async function identifyExport(path: string, signal: AbortSignal): Promise<ExportIdentity> {
  for await (const message of messages({task: "import", path, choice: {privateChannels: []}, batchSize: 1}, {signal}))
    if (message.type === "identity") return message;
  throw new Problem("unreadable-file", "The export could not be read.");
}

/** Looks at an export without storing anything. */
export async function preflightExport(
  order: Extract<ReadingOrder, {task: "preflight"}>,
  reading: Reading,
): Promise<{identity: ExportIdentity; preflight: Preflight}> {
  let identity: ExportIdentity | undefined;
  for await (const message of messages(order, reading)) {
    if (message.type === "identity") identity = message;
    if (message.type === "preflight") return {identity: identity!, preflight: message.preflight};
  }
  throw new Problem("unreadable-file", "The export could not be read.");
}

/** Streams an export's records as they are read in a worker thread; the thread waits while nobody takes them. */
export async function* readExport(
  order: Extract<ReadingOrder, {task: "import"}>,
  reading: Reading,
): AsyncGenerator<PreparedRecord> {
  for await (const message of messages(order, reading)) if (message.type === "records") yield* message.records;
}

async function* messages(order: ReadingOrder, {signal, progress}: Reading): AsyncGenerator<FromExport> {
  const worker = new Worker(workerFile("export"), {workerData: order, resourceLimits: {maxOldGenerationSizeMb: 512}});
  const waiting: FromExport[] = [];
  let wake = () => {};
  const push = (message: FromExport) => {
    waiting.push(message);
    wake();
  };
  worker.on("message", push);
  worker.on("error", (error) => push({type: "bug", message: String(error), stack: error.stack}));
  worker.on("exit", () => push({type: "end"}));
  const stop = () => wake();
  signal.addEventListener("abort", stop, {once: true});
  try {
    for (;;) {
      signal.throwIfAborted();
      const message = waiting.shift();
      if (message === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (message.type === "end") return;
      if (message.type === "problem")
        throw new Problem(message.code, message.message, message.where === undefined ? {} : {where: message.where});
      if (message.type === "bug") throw Object.assign(new Error(message.message), {stack: message.stack});
      if (message.type === "progress") progress?.(message.part);
      yield message;
      if (message.type === "records") worker.postMessage("taken");
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await worker.terminate();
  }
}
