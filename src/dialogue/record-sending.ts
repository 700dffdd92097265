import {parentPort} from "node:worker_threads";
import {Problem} from "../platform/problem.ts";
import type {PreparedRecord} from "./prepared.ts";
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
  const sendBatch = async (records: readonly PreparedRecord[]) => {
    underway++;
    say({type: "records", records});
    while (underway >= mostUnderway)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  try {
    await work({
      say,
      async send(records, batchSize) {
        let batch: PreparedRecord[] = [];
        for await (const record of records) {
          batch.push(record);
          if (batch.length < batchSize) continue;
          await sendBatch(batch);
          batch = [];
        }
        await sendBatch(batch);
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
  /** Sends all records, waiting where the taker is slower. */
  readonly send: (
    records: AsyncIterable<PreparedRecord> | Iterable<PreparedRecord>,
    batchSize: number,
  ) => Promise<void>;
}
