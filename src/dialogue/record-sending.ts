import {parentPort} from "node:worker_threads";
import {Problem} from "../platform/problem.ts";
import type {RecordBatch} from "./record-batch.ts";
import type {FromThread} from "./record-thread.ts";

/** Batches sent and not yet taken: above this the thread waits. */
const mostUnderway = 4;

/** The thread's side of threadMessages: does the work, tells how it ended, and lets the thread end. */
export async function inRecordThread(work: (thread: RecordThread) => Promise<void>): Promise<void> {
  const port = parentPort!;
  const say = (message: FromThread<object>) => port.postMessage(message);
  let underway = 0;
  let wake = () => {};
  port.on("message", () => {
    underway--;
    wake();
  });
  try {
    await work({
      say,
      async send(batches) {
        for await (const batch of batches) {
          underway++;
          say({type: "batch", batch});
          while (underway >= mostUnderway)
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      },
    });
    say({type: "end"});
  } catch (error) {
    say(
      error instanceof Problem
        ? {type: "problem", code: error.code, words: error.words, where: error.where}
        : {type: "bug", message: String(error), stack: (error as Error).stack},
    );
  }
  port.close();
}

export interface RecordThread {
  readonly say: (message: FromThread<object>) => void;
  /** Sends all batches, waiting where the taker is slower. */
  readonly send: (batches: AsyncIterable<RecordBatch>) => Promise<void>;
}
