import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {strToU8, zipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type Archive, openArchive} from "../../platform/archive/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {DialogueRecord} from "../stream.ts";
import type {Connector} from "./connector.ts";
import {all, brokenAt, isDuplicate, keysOf, madeArchive, messageKeys, recordsSeen} from "./readings.suite.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

export interface ConnectorCases {
  /** An export with something of everything, by path. */
  readonly sample: Files;
  /** How many records stand in its message files, and how many of them are messages. */
  readonly sampleRecords: number;
  readonly sampleMessages: number;
  /** Exports of other formats, by name. */
  readonly strangers: Readonly<Record<string, Files>>;
  /** The sample in parts that are exports by themselves. */
  readonly parts: readonly Files[];
  /** The sample with every message file in it twice. */
  readonly doubled: Files;
  /** An export with nonsense between two messages, or in one of them. */
  readonly damaged: Files;
  /** An export of so many messages, made while it is read. */
  readonly large: (messages: number) => Archive;
  /** An export of one line of so many bytes and a message on either side of it, made while it is read. */
  readonly longLine: (bytes: number) => Archive;
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
      expect(recordsSeen(records)).toBe(cases.sampleRecords);
      for (const record of records) if (record.type === "dropped") expect(record.where).not.toBe("");
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

    test("the parts of an export have the keys that the whole has", async () => {
      const found: string[] = [];
      for (const part of cases.parts) found.push(...keysOf(await all(connector, await zipped("part.zip", part))));
      expect(found.sort()).toEqual(keysOf(await all(connector, await sample())));
    });

    test("an export that holds everything twice gives the same messages once, and counts the rest", async () => {
      const once = await all(connector, await sample());
      const twice = await all(connector, await zipped("twice.zip", cases.doubled));
      expect(keysOf(twice)).toEqual(keysOf(once));
      expect(recordsSeen(twice)).toBe(2 * cases.sampleRecords);
      const added = (records: readonly DialogueRecord[]) => records.filter(isDuplicate).length;
      expect(added(twice) - added(once)).toBeGreaterThanOrEqual(cases.sampleMessages);
    });

    test("an aborted reading stops, before its first record and in the middle of a file", async () => {
      for (const archive of [await sample(), cases.large(50_000)]) {
        const stop = new AbortController();
        let seen = 0;
        const reading = async () => {
          for await (const _ of connector.read(archive, {signal: stop.signal})) if (++seen === 1) stop.abort();
        };
        await expect(reading()).rejects.toThrow(/abort/i);
        expect(seen).toBeLessThan(50_000);
      }
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

    test("nonsense in the middle costs what it stands in; the messages around it are read", async () => {
      const records = await all(connector, await zipped("damaged.zip", cases.damaged));
      expect(records.filter(({type}) => type === "message")).toHaveLength(2);
      expect(recordsSeen(records)).toBe(3);
    });

    test("an entry that breaks off while it is read is counted by name; the others are read", async () => {
      const whole = messageKeys(await all(connector, await sample()));
      for (const {name} of (await sample()).entries) {
        const found = await all(connector, brokenAt(await sample(), name));
        expect(messageKeys(found).filter((key) => !whole.includes(key))).toEqual([]);
        const isTold = found.some((record) => record.type === "dropped" && record.where.startsWith(name));
        expect([name, isTold]).toEqual([name, true]);
      }
    });

    test("names that leave the folder are not read, and counted", async () => {
      const [path] = Object.keys(cases.sample);
      const hostile = {...cases.sample, [`../${path}`]: cases.sample[path!]!, [`a/../../${path}`]: "x"};
      const records = await all(connector, await zipped("hostile.zip", hostile));
      expect(keysOf(records)).toEqual(keysOf(await all(connector, await sample())));
      expect(records.filter((record) => record.type === "dropped" && record.reason === "unsafe-path")).toHaveLength(2);
    });

    test("a zip cut off and one that unpacks to far too much are refused before anything is read", async () => {
      await zipped("whole.zip", cases.sample);
      const bytes = readFileSync(join(folder, "whole.zip"));
      writeFileSync(join(folder, "short.zip"), bytes.subarray(0, Math.floor(bytes.length * 0.99)));
      await expect(openArchive(join(folder, "short.zip"))).rejects.toMatchObject({code: "unreadable-file"});
      const bomb = {...cases.sample, "zeros.txt": new Uint8Array(30_000_000)};
      await expect(zipped("bomb.zip", bomb)).rejects.toMatchObject({code: "too-large"});
    });

    test("what holds no export is refused in words; empty files give nothing", async () => {
      await expect(all(connector, madeArchive("nothing.zip", {}))).rejects.toMatchObject({code: "not-an-export"});
      const empty = Object.fromEntries(Object.keys(cases.sample).map((path) => [path, ""]));
      const read = all(connector, await zipped("empty.zip", empty)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Problem);
        return [];
      });
      expect(keysOf(await read)).toEqual([]);
      for (const files of Object.values(cases.strangers)) {
        const strange = all(connector, await zipped("strange.zip", files)).catch((error: unknown) => {
          expect(error).toMatchObject({code: "not-an-export"});
          return [];
        });
        expect(keysOf(await strange)).toEqual([]);
      }
    });

    test("a line of 500 MB is never held: it is counted, the messages around it are read", async () => {
      const before = heldMemory();
      let most = 0;
      const records: DialogueRecord[] = [];
      const progress = () => {
        most = Math.max(most, process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed);
      };
      for await (const record of connector.read(cases.longLine(500e6), {progress})) records.push(record);
      expect(records.filter(({type}) => type === "message")).toHaveLength(2);
      expect(records.filter((record) => record.type === "dropped").map(({reason}) => reason)).toEqual(["too-large"]);
      expect(most - before).toBeLessThan(250e6);
    });

    test("memory is flat: 30,000 messages more take less than 15 MB", async () => {
      const heldAfter = async (messages: number) => {
        let [seen, held] = [0, 0];
        for await (const record of connector.read(cases.large(messages), {})) {
          if (record.type === "message" && ++seen === messages - 10) held = heldMemory();
        }
        expect(seen).toBe(messages);
        return held;
      };
      const few = await heldAfter(10_000);
      expect((await heldAfter(40_000)) - few).toBeLessThan(15e6);
    });
  });
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
