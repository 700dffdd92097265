import type {Archive} from "../../platform/archive/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {DialogueRecord, DropReason} from "../stream.ts";
import type {Connector} from "./connector.ts";

/** What tests of connectors read, and what they look at in it. */
/** Remarks about something that is kept, or about no record of a message file. */
const remarks: ReadonlySet<DropReason> = new Set([
  "unknown-channel",
  "unknown-parent",
  "not-a-message-file",
  "unsafe-path",
  "self-tie",
]);

/** How many records of message files a reading met: kept, deleted or left out. */
export function recordsSeen(records: readonly DialogueRecord[]): number {
  return records.reduce((sum, record) => {
    if (record.type === "message" || record.type === "deletion") return sum + 1;
    if (record.type !== "dropped" || remarks.has(record.reason)) return sum;
    const isRemark = /^(reactions|kept)\b/.test(record.detail ?? "");
    return isRemark ? sum : sum + (record.count ?? 1);
  }, 0);
}

export function isDuplicate(record: DialogueRecord): boolean {
  return record.type === "dropped" && record.reason === "duplicate";
}

/** The archive as it is, but one entry breaks off halfway. */
export function brokenAt(archive: Archive, name: string): Archive {
  return {
    ...archive,
    async *stream(entry) {
      if (entry.name !== name) {
        yield* archive.stream(entry);
        return;
      }
      for await (const bytes of archive.stream(entry)) {
        yield bytes.subarray(0, bytes.length / 2);
        throw new Problem("unreadable-file", `${name} is damaged.`, {where: name});
      }
    },
  };
}

export async function all(connector: Connector, archive: Archive): Promise<DialogueRecord[]> {
  const records: DialogueRecord[] = [];
  for await (const record of connector.read(archive, {})) records.push(record);
  await archive.close();
  return records;
}

/** An archive that lives in memory and makes its files when they are read. */
export function madeArchive(name: string, files: Readonly<Record<string, () => Iterable<string>>>): Archive {
  const entries = Object.keys(files)
    .sort()
    .map((path) => ({name: path, size: 1}));
  return {
    name,
    top: "",
    entries,
    refused: [],
    size: entries.length,
    async *stream(entry) {
      for (const piece of files[entry.name]!()) yield Buffer.from(piece);
    },
    close: async () => {},
  };
}

/** Channel and key of each message, in order. */
export function keysOf(records: readonly DialogueRecord[]): string[] {
  return records.flatMap((record) => (record.type === "message" ? [`${record.channelKey} ${record.key}`] : [])).sort();
}

/** Without the channel, whose key is in a list that may be broken. */
export function messageKeys(records: readonly DialogueRecord[]): string[] {
  return records.flatMap((record) => (record.type === "message" ? [record.key] : []));
}
