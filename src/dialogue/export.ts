import {Problem} from "../platform/problem.ts";
import type {Preflight} from "./preflight-shape.ts";
import type {RecordBatch} from "./record-batch.ts";
import {type Reading, threadMessages} from "./record-thread.ts";
import type {Choice} from "./selection.ts";
import type {SourceKind} from "./stream.ts";

export type ReadingOrder =
  | {readonly task: "identify"; readonly path: string}
  | {
      readonly task: "preflight";
      readonly path: string;
      readonly choice: Choice;
      readonly knownMails: readonly string[];
      readonly knownNames: readonly string[];
    }
  | {readonly task: "import"; readonly path: string; readonly choice: Choice; readonly batchSize: number};

type Told =
  | {readonly type: "identity"; readonly kind: SourceKind; readonly key: string | null; readonly name: string}
  | {readonly type: "preflight"; readonly preflight: Preflight};

export interface ExportIdentity {
  readonly kind: SourceKind;
  /** The workspace's or team's id; null when the export does not say. */
  readonly key: string | null;
  readonly name: string;
}

/** Which format an export is, and what it calls itself. @throws Problem "not-an-export" or "unreadable-file". */
export async function identifyExport(path: string, signal: AbortSignal): Promise<ExportIdentity> {
  const order: ReadingOrder = {task: "identify", path};
  for await (const message of threadMessages<Told>("export", order, {signal}))
    if (message.type === "identity") return message;
  throw unread();
}

/** Looks at an export without storing anything. */
export async function preflightExport(
  order: Extract<ReadingOrder, {task: "preflight"}>,
  reading: Reading,
): Promise<{identity: ExportIdentity; preflight: Preflight}> {
  let identity: ExportIdentity | undefined;
  for await (const message of threadMessages<Told>("export", order, reading)) {
    if (message.type === "identity") identity = message;
    if (message.type === "preflight") return {identity: identity!, preflight: message.preflight};
  }
  throw unread();
}

/** Streams an export's records, in batches, as they are read in a worker thread; the thread waits while nobody takes them. */
export async function* readExport(
  order: Extract<ReadingOrder, {task: "import"}>,
  reading: Reading,
): AsyncGenerator<RecordBatch> {
  for await (const message of threadMessages<Told>("export", order, reading))
    if (message.type === "batch") yield message.batch;
}

const unread = () =>
  new Problem("unreadable-file", {
    nl: "De export is niet te lezen. Er is niets veranderd.",
    en: "The export could not be read. Nothing has changed.",
  });
