import {Worker} from "node:worker_threads";
import {Problem, type ProblemCode, type Words} from "../platform/problem.ts";
import {workerFile} from "../platform/workers.ts";
import type {RecordBatch} from "./record-batch.ts";

/** What a thread that reads or makes records tells. `Told` is what it tells beside. */
export type FromThread<Told = never> =
  | Told
  | {readonly type: "progress"; readonly part: number}
  | {readonly type: "batch"; readonly batch: RecordBatch}
  | {readonly type: "end"}
  | {readonly type: "problem"; readonly code: ProblemCode; readonly words: Words; readonly where: string | undefined}
  | {readonly type: "bug"; readonly message: string; readonly stack: string | undefined};

export interface Reading {
  readonly signal: AbortSignal;
  /** The part that was read so far, 0…1. */
  readonly progress?: (part: number) => void;
}

/**
 * Starts a thread and hands on what it tells, until it ends. The thread waits while nobody takes its records, so memory stays
 * flat however slow the taker is.
 * @throws Problem as the thread met it.
 */
export async function* threadMessages<Told extends {readonly type: string} = never>(
  worker: string,
  workerData: unknown,
  {signal, progress}: Reading,
): AsyncGenerator<Told | {readonly type: "batch"; readonly batch: RecordBatch}> {
  const thread = new Worker(workerFile(worker), {workerData, resourceLimits: {maxOldGenerationSizeMb: 512}});
  const waiting: FromThread<Told & {readonly type: string}>[] = [];
  let wake = () => {};
  const push = (message: FromThread<Told & {readonly type: string}>) => {
    waiting.push(message);
    wake();
  };
  thread.on("message", push);
  thread.on("error", (error: Error) => push({type: "bug", message: String(error), stack: error.stack}));
  thread.on("exit", () => push({type: "end"}));
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
      if (isProblem(message)) throw new Problem(message.code, message.words, {where: message.where});
      if (isBug(message)) throw Object.assign(new Error(message.message), {stack: message.stack});
      if (isProgress(message)) progress?.(message.part);
      else {
        yield message as Told;
        if (message.type === "batch") thread.postMessage("taken");
      }
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await thread.terminate();
  }
}

type Typed = {readonly type: string};
const isProblem = (m: Typed): m is Extract<FromThread, {type: "problem"}> => m.type === "problem";
const isBug = (m: Typed): m is Extract<FromThread, {type: "bug"}> => m.type === "bug";
const isProgress = (m: Typed): m is Extract<FromThread, {type: "progress"}> => m.type === "progress";
