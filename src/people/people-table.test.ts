import fc from "fast-check";
import {expect, test} from "vitest";
import {Problem} from "../platform/problem.ts";
import {readTable} from "./people-table.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);

test.each([",", ";", "\t", "|"] as const)("the separator %j is found", (separator) => {
  const table = readTable(bytes(`id${separator}naam\n1${separator}Jan\n`));
  expect(table).toMatchObject({
    separator,
    rows: [
      ["id", "naam"],
      ["1", "Jan"],
    ],
  });
});

test("commas inside cells do not win from the semicolons between them", () => {
  const table = readTable(bytes("naam;afdeling\nJansen, Jan;Zorg\nVries, Piet de;Zorg\n"));
  expect(table.rows[1]).toEqual(["Jansen, Jan", "Zorg"]);
});

test("Excel's first line sep=| decides, and is counted as a row", () => {
  expect(readTable(bytes("sep=|\na|b,c\n1|2,3"))).toMatchObject({
    separator: "|",
    skipped: 1,
    rows: [
      ["a", "b,c"],
      ["1", "2,3"],
    ],
  });
});

test("a cell may hold line breaks, separators and doubled quotes; an empty row keeps its place", () => {
  expect(readTable(bytes('a;b\n1;"x\ny;""z"""\n\n2;5" pipe\n')).rows).toEqual([
    ["a", "b"],
    ["1", 'x\ny;"z"'],
    [""],
    ["2", '5" pipe'],
  ]);
});

test("a quote that is never closed is refused with its row", () => {
  const read = () => readTable(bytes('a,b\n1,2\n1,"x\n2,3\n4,5'));
  expect(read).toThrow(Problem);
  expect(read).toThrow(expect.objectContaining({code: "unreadable-file", where: "row 3"}));
});

test.each([
  ["utf-8", bytes("naam;x\nZoë;1")],
  ["utf-8", bytes("\ufeffnaam;x\nZoë;1")],
  ["utf-16le", bytes("\ufeffnaam;x\nZoë;1", "utf16le")],
  ["utf-16le", bytes("naam;x\nZoë;1", "utf16le")],
  ["utf-16be", bytes("\ufeffnaam;x\nZoë;1", "utf16le").swap16()],
  ["windows-1252", bytes("naam;x\nZoë;1", "latin1")],
])("%s is recognised", (encoding, file) => {
  expect(readTable(file)).toMatchObject({
    encoding,
    rows: [
      ["naam", "x"],
      ["Zoë", "1"],
    ],
  });
});

test("the euro sign of windows-1252 (0x80) is read", () => {
  expect(readTable(Buffer.from([0x61, 0x3b, 0x80, 0x0a, 0x62, 0x3b, 0xeb])).rows).toEqual([
    ["a", "€"],
    ["b", "ë"],
  ]);
});

test.each([
  ["an Excel workbook", Buffer.from("PK\x03\x04rest", "latin1")],
  ["a PDF", Buffer.from("%PDF-1.7")],
  ["nothing", Buffer.alloc(0)],
  ["bytes with zeros", Buffer.from([1, 0, 0, 7, 0, 0, 0, 65])],
])("%s is refused in words", (_, file) => {
  expect(() => readTable(file)).toThrow(expect.objectContaining({name: "Problem", code: "unreadable-file"}));
});

test("10,000 columns are refused with their number", () => {
  const header = Array.from({length: 10_000}, (_, i) => `kolom${i}`).join(";");
  expect(() => readTable(bytes(`${header}\n${header}\n`))).toThrow(/10000 columns/);
});

test("whatever the bytes, the answer is a table or a Problem", () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 300}), (file) => {
      try {
        expect(readTable(file).rows).toBeInstanceOf(Array);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }),
  );
});

test("what is written with quotes is read back, cell for cell", () => {
  const cell = fc.string({unit: "grapheme", maxLength: 12}).filter((text) => !text.includes("\0"));
  const rows = fc.array(fc.array(cell, {minLength: 3, maxLength: 3}), {minLength: 2, maxLength: 8});
  fc.assert(
    fc.property(rows, fc.constantFrom(",", ";", "\t", "|"), (written, separator) => {
      const quoted = written
        .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator))
        .join("\r\n");
      expect(readTable(bytes(`"k1"${separator}"k2"${separator}"k3"\r\n${quoted}`)).rows.slice(1)).toEqual(written);
    }),
  );
});
