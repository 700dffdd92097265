import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {strToU8, zipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type Archive, openArchive} from "../../platform/archive/index.ts";
import type {DialogueRecord, DropReason} from "../stream.ts";
import type {Connector} from "./connector.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

export interface ConnectorCases {
  /** An export with something of everything, by path. */
  readonly sample: Files;
  /** How many records stand in its message files, and how many of them are messages. */
  readonly sampleRecords: number;
  readonly sampleMessages: number;
  /** Exports of other formats, by name. */
  readonly strangers: Readonly<Record<string, Files>>;
  /** An export of so many messages, made while it is read. */
  readonly large: (messages: number) => Archive;
}

/** What every connector promises the rest of the house. */
export function describeConnector(connector: Connector, cases: ConnectorCases): void {
  describe(`${connector.name}: what every connector promises`, () => {
    let folder = "";
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "connector-"));
    });
    afterAll(() => rmSync(folder, {recursive: true}));

    const zipped = (name: string, files: Files) => {
      writeFileSync(
        join(folder, name),
        zipSync(
          Object.fromEntries(
            Object.entries(files).map(([path, content]) => [
              path,
              typeof content === "string" ? strToU8(content) : content,
            ]),
          ),
        ),
      );
      return openArchive(join(folder, name));
    };
    const sample = () => zipped("sample.zip", cases.sample);

    test("it recognises its own format, packed or unpacked, and no other", async () => {
      expect(await connector.recognise(await sample())).toBeGreaterThan(0.4);
      expect(await connector.recognise(await unzipped(join(folder, "sample"), cases.sample))).toBeGreaterThan(0.4);
      for (const [name, files] of Object.entries(cases.strangers))
        expect([name, await connector.recognise(await zipped("stranger.zip", files))]).toEqual([name, 0]);
    });

    test("a channel comes before its messages, a person before the first message by that person", async () => {
      const known = new Set<string>();
      for (const record of await all(connector, await sample())) {
        if (record.type === "person" || record.type === "channel") known.add(`${record.type} ${record.key}`);
        if (record.type === "message") expect([...known]).toContain(`channel ${record.channelKey}`);
        if (record.type === "message" && record.authorKey !== null)
          expect([...known]).toContain(`person ${record.authorKey}`);
      }
    });

    test("a reaction comes directly after its message or another of its reactions", async () => {
      let last = "";
      for (const record of await all(connector, await sample())) {
        if (record.type === "message") last = `${record.channelKey} ${record.key}`;
        if (record.type === "reaction") expect(`${record.channelKey} ${record.messageKey}`).toBe(last);
      }
    });

    test("keys are unique within a channel, and every conversation opens with itself or is answered to", async () => {
      const messages = (await all(connector, await sample())).filter((record) => record.type === "message");
      expect(messages).toHaveLength(cases.sampleMessages);
      const keys = messages.map(({channelKey, key}) => `${channelKey} ${key}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const {key, threadKey, parentKey} of messages) expect(parentKey === null ? threadKey : key).toBe(key);
    });

    test("nobody mentions or answers to themselves twice", async () => {
      for (const record of await all(connector, await sample())) {
        if (record.type !== "message") continue;
        expect(record.mentions).not.toContain(record.authorKey);
        for (const list of [record.mentions, record.recipients]) expect(new Set(list).size).toBe(list.length);
      }
    });

    test("every record in the files is kept or counted as left out, with where it stands", async () => {
      const records = await all(connector, await sample());
      let seen = 0;
      for (const record of records) {
        if (record.type === "message" || record.type === "deletion") seen++;
        if (record.type === "dropped" && !remarks.has(record.reason) && !(record.detail ?? "").startsWith("reactions"))
          seen += record.count ?? 1;
        if (record.type === "dropped") expect(record.where).not.toBe("");
      }
      expect(seen).toBe(cases.sampleRecords);
    });

    test("reading twice gives the same records", async () => {
      expect(await all(connector, await sample())).toEqual(await all(connector, await sample()));
    });

    test("renaming the archive, repacking it in another order or under a top folder changes no key", async () => {
      const paths = Object.keys(cases.sample);
      const reversed = Object.fromEntries(paths.toReversed().map((path) => [path, cases.sample[path]!]));
      const moved = Object.fromEntries(paths.map((path) => [`some folder/${path}`, cases.sample[path]!]));
      const expected = keysOf(await all(connector, await sample()));
      for (const files of [reversed, moved])
        expect(keysOf(await all(connector, await zipped("renamed.zip", files)))).toEqual(expected);
    });

    test("an aborted reading stops", async () => {
      const stop = new AbortController();
      const reading = connector.read(await sample(), {signal: stop.signal})[Symbol.asyncIterator]();
      await reading.next();
      stop.abort();
      await expect(
        (async () => {
          while (!(await reading.next()).done);
        })(),
      ).rejects.toThrow(/abort/i);
    });

    test("progress only goes up, to 1", async () => {
      const parts: number[] = [];
      for await (const _ of connector.read(await sample(), {progress: (part) => parts.push(part)}));
      expect(parts).toEqual(parts.toSorted((a, b) => a - b));
      expect(parts.at(-1)).toBe(1);
    });

    test("files cut off anywhere give the messages before the cut, and never an exception", async () => {
      const whole = new Set(keysOf(await all(connector, await sample())));
      for (const part of [0.2, 0.5, 0.8, 0.99]) {
        const cut = Object.fromEntries(
          Object.entries(cases.sample).map(([path, content]) => [
            path,
            content.slice(0, Math.floor(content.length * part)),
          ]),
        );
        const found = keysOf(await all(connector, await zipped("cut.zip", cut)));
        expect(found.filter((key) => !whole.has(key)).length).toBeLessThanOrEqual(Object.keys(cases.sample).length);
      }
    });

    test("memory is flat: 60,000 messages more take less than 30 MB", async () => {
      const after = async (messages: number) => {
        let [seen, held] = [0, 0];
        for await (const record of connector.read(cases.large(messages), {})) {
          if (record.type === "message" && ++seen === messages - 10) held = heldMemory();
        }
        expect(seen).toBe(messages);
        return held;
      };
      const few = await after(20_000);
      expect((await after(80_000)) - few).toBeLessThan(30e6);
    });
  });
}

/** Remarks about something that is kept, or about no record of a message file. */
const remarks: ReadonlySet<DropReason> = new Set([
  "unknown-channel",
  "unknown-parent",
  "broken-date",
  "not-a-message-file",
  "unsafe-path",
  "self-tie",
]);

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

function keysOf(records: readonly DialogueRecord[]): string[] {
  return records.flatMap((record) => (record.type === "message" ? [`${record.channelKey} ${record.key}`] : [])).sort();
}

function unzipped(folder: string, files: Files): Promise<Archive> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  return openArchive(folder);
}

function heldMemory(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
