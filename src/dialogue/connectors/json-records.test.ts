import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type JsonRecord, jsonRecords} from "./json-records.ts";

describe("a file that is sound", () => {
  test("gives the elements of its array, numbered from 1", async () => {
    expect(await read('[{"a":1}, 2, "three", [4], null]')).toEqual(
      [{a: 1}, 2, "three", [4], null].map((value, i) => ({number: i + 1, value})),
    );
  });

  test("a single object is an array of one, and an empty array gives nothing", async () => {
    expect(await read('{"a":[1]}')).toEqual([{number: 1, value: {a: [1]}}]);
    expect(await read("[ ]")).toEqual([]);
    expect(await read("")).toEqual([]);
  });

  test("UTF-8 with a byte order mark and UTF-16 of both kinds read the same", async () => {
    const text = '[{"a":"é€😀"}]';
    const swapped = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, "utf16le"), swapped])
      for (const largest of [1_000, 20])
        expect(await read(bytes, {largest, chunk: 3})).toEqual([{number: 1, value: {a: "é€😀"}}]);
  });

  test("any array reads the same as a whole and in pieces of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), {maxLength: 6}),
        fc.integer({min: 1, max: 7}),
        fc.boolean(),
        async (values, chunk, isIndented) => {
          const text = JSON.stringify(values, null, isIndented ? 2 : 0);
          const expected = (JSON.parse(text) as unknown[]).map((value, i) => ({number: i + 1, value}));
          expect(await read(text, {chunk})).toEqual(expected);
          expect(await scanned(text, chunk)).toEqual(expected);
        },
      ),
    );
  });
});

describe("nonsense in the middle of a file", () => {
  test.each([
    ["a value that JSON does not have", '[{"a":1},{"a":NaN},{"a":3}]'],
    ["a word between the records", '[{"a":1}, oops, {"a":3}]'],
    ["a missing value", '[{"a":1},{"a":},{"a":3}]'],
  ])("%s costs that record only", async (_, text) => {
    expect((await read(text)).map(({number, trouble, value}) => ({number, trouble, value}))).toEqual([
      {number: 1, trouble: undefined, value: {a: 1}},
      {number: 2, trouble: "unreadable-record", value: undefined},
      {number: 3, trouble: undefined, value: {a: 3}},
    ]);
  });

  test("a file cut off in a record keeps what stood before it", async () => {
    expect(await read('[{"a":1},{"a":"secr')).toEqual([
      {number: 1, value: {a: 1}},
      {number: 2, trouble: "unreadable-record", detail: "the file stops in the middle of this record (byte 10)"},
    ]);
    expect(await read('[{"a":1},')).toEqual([
      {number: 1, value: {a: 1}},
      {number: 2, trouble: "unreadable-record", detail: "the file stops before its list ends (byte 2)"},
    ]);
  });

  test("a record over the limit is never held: the ones around it are read", async () => {
    const records = await read(`[{"a":1},{"a":"${"x".repeat(5_000)}"},{"a":3}]`, {largest: 1_000, chunk: 100});
    expect(records).toEqual([
      {number: 1, value: {a: 1}},
      {number: 2, trouble: "too-large", detail: "the record at byte 10 takes more than 0.001 MB"},
      {number: 3, value: {a: 3}},
    ]);
  });

  test("100,000 levels, duplicate keys, numbers beyond range and halves of surrogate pairs do not stop the reading", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const records = await read(`[${deep},{"a":1,"a":2},{"a":1e400},{"a":"\\ud800"},{"__proto__":{"x":1}}]`);
    expect(records.slice(1).map(({value}) => (value as {a?: unknown} | undefined)?.a)).toEqual([
      2,
      Infinity,
      "\ud800",
      undefined,
    ]);
    expect(({} as {x?: number}).x).toBeUndefined();
  });

  test("whatever the bytes, it ends, and no detail holds content", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: fc.constantFrom(...'[]{}",:\\ a1\n'.split("")), maxLength: 60}),
        fc.integer({min: 1, max: 5}),
        async (text, chunk) => {
          for (const {detail = ""} of (await read(text, {chunk})) as {detail?: string}[])
            expect(detail).toMatch(/^$|byte \d+/);
        },
      ),
    );
  });
});

async function read(text: string | Uint8Array, {largest = 1_000_000, chunk = 1_000_000} = {}): Promise<JsonRecord[]> {
  const records: JsonRecord[] = [];
  for await (const batch of jsonRecords(pieces(Buffer.from(text as string), chunk), largest)) records.push(...batch);
  return records;
}

/** Reads as a file too large for memory would be: the limit is under the file's size and over each record's. */
function scanned(text: string, chunk: number): Promise<JsonRecord[]> {
  return read(text.replace(/^\[/, `[${" ".repeat(text.length + 20)}`), {largest: text.length + 10, chunk});
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
