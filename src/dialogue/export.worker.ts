import {workerData} from "node:worker_threads";
import {nameKey} from "../people/index.ts";
import {openArchive} from "../platform/archive/index.ts";
import {recogniseConnector} from "./connectors/index.ts";
import type {ReadingOrder} from "./export.ts";
import {preflight} from "./preflight.ts";
import {batched} from "./record-batch.ts";
import {inRecordThread} from "./record-sending.ts";
import {selected} from "./selection.ts";

// Reads an export in a thread of its own: parsing, language and selection cost the server's event loop nothing.
const order = workerData as ReadingOrder;

await inRecordThread(async ({say, send}) => {
  const archive = await openArchive(order.path);
  try {
    const connector = await recogniseConnector(archive);
    const identity = await connector.identify(archive);
    say({type: "identity", kind: connector.kind, ...identity});
    if (order.task === "identify") return;
    let lastTold = 0;
    const records = connector.read(archive, {
      progress: (part) => {
        if (part - lastTold < 0.005) return;
        lastTold = part;
        say({type: "progress", part});
      },
    });
    if (order.task === "import") return await send(batched(selected(records, order.choice), order.batchSize));
    const [mails, names] = [new Set(order.knownMails), new Set(order.knownNames)];
    say({
      type: "preflight",
      preflight: await preflight(records, {
        ...order.choice,
        isKnown: (person) => person.mails.some((mail) => mails.has(mail)) || names.has(nameKey(person.name)),
      }),
    });
  } finally {
    await archive.close();
  }
});
