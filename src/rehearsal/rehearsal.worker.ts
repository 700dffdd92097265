import {workerData} from "node:worker_threads";
import {batched, type DialogueRecord, inRecordThread, selected} from "../dialogue/index.ts";
import type {RehearsalOrder} from "./opening.ts";
import {rehearsalOf} from "./rehearsal.ts";

// Makes the dialogues of one source of the rehearsal organisation in a thread of its own.
const {options, source, batchSize} = workerData as RehearsalOrder;

await inRecordThread(async ({send, say}) => {
  await send(batched(told(), batchSize));

  async function* told(): AsyncGenerator<DialogueRecord> {
    let messages = 0;
    for await (const record of selected(rehearsalOf(options).records(source), {privateChannels: []})) {
      if (record.type === "message" && ++messages % 1_000 === 0)
        say({type: "progress", part: Math.min(1, messages / options.messages)});
      yield record;
    }
  }
});
