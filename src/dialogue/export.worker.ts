import {parentPort, workerData} from "node:worker_threads";
import {nameKey} from "../people/index.ts";
import {openArchive} from "../platform/archive/index.ts";
import {Problem} from "../platform/problem.ts";
import {recogniseConnector} from "./connectors/index.ts";
import type {FromExport, ReadingOrder} from "./export.ts";
import {preflight} from "./preflight.ts";
import {type PreparedRecord, prepared} from "./prepared.ts";
import {selected} from "./selection.ts";

// Reads an export in a thread of its own: parsing, language and selection cost the server's event loop nothing.
const port = parentPort!;
const order = workerData as ReadingOrder;
const say = (message: FromExport) => port.postMessage(message);

/** Batches sent and not yet taken: the reader waits above this, so memory stays flat however slow the database is. */
const mostUnderway = 4;
let underway = 0;
let wake = () => {};
port.on("message", () => {
  underway--;
  wake();
});

try {
  const archive = await openArchive(order.path);
  const connector = await recogniseConnector(archive);
  const identity = await connector.identify(archive);
  say({type: "identity", kind: connector.kind, ...identity});
  let lastTold = 0;
  const records = connector.read(archive, {
    progress: (part) => {
      if (part - lastTold < 0.005) return;
      lastTold = part;
      say({type: "progress", part});
    },
  });
  if (order.task === "preflight") {
    const [mails, names] = [new Set(order.knownMails), new Set(order.knownNames)];
    say({
      type: "preflight",
      preflight: await preflight(records, {
        ...order.choice,
        isKnown: (person) => person.mails.some((mail) => mails.has(mail)) || names.has(nameKey(person.name)),
      }),
    });
  } else {
    let batch: PreparedRecord[] = [];
    for await (const record of selected(records, order.choice)) {
      batch.push(prepared(record));
      if (batch.length < order.batchSize) continue;
      await send(batch);
      batch = [];
    }
    await send(batch);
  }
  await archive.close();
  say({type: "end"});
} catch (error) {
  say(
    error instanceof Problem
      ? {type: "problem", code: error.code, message: error.message, where: error.where}
      : {type: "bug", message: String(error), stack: (error as Error).stack},
  );
}
port.close();

async function send(records: PreparedRecord[]): Promise<void> {
  underway++;
  say({type: "records", records});
  while (underway >= mostUnderway)
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
}
