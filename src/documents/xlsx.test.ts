import fc from "fast-check";
import {unzipSync} from "fflate";
import {readXlsx} from "hucre/xlsx";
import {expect, test} from "vitest";
import {harmless, workbook} from "./xlsx.ts";

test("text that looks like a formula stays text: = + - @ tab return", () => {
  expect(["=1+1", "+31", "-5", "@a", "\tx", "\rx", "a=1"].map(harmless)).toEqual([
    "'=1+1",
    "'+31",
    "'-5",
    "'@a",
    "'\tx",
    "'\rx",
    "a=1",
  ]);
});

test("no text at all begins as a formula", () => {
  fc.assert(fc.property(fc.string({unit: "binary"}), (text) => !/^[=+\-@\t\r]/.test(harmless(text))));
});

test("what is written is read back: header in bold and frozen, a share as a percentage, null as nothing", async () => {
  const file = await workbook(
    [
      {
        name: "Cijfers",
        columns: [{name: "Naam"}, {name: "Deel", kind: "share"}, {name: "Aantal", kind: "count"}],
        rows: [
          ["=cmd()", 0.27, 1304],
          ["é & <b>", null, Number.NaN],
        ],
      },
    ],
    {title: "Proef"},
  );
  const {sheets} = await readXlsx(file, {readStyles: true});
  expect(sheets[0]?.rows).toEqual([
    ["Naam", "Deel", "Aantal"],
    ["'=cmd()", 0.27, 1304],
    ["é & <b>", null, null],
  ]);
  expect(sheets[0]?.cells?.get("0,0")?.style?.font?.bold).toBe(true);
  expect(sheets[0]?.cells?.get("1,1")?.style?.numFmt).toBe("0.0%");
  expect(sheets[0]?.freezePane?.rows).toBe(1);
});

test("sheet names are made acceptable and different", async () => {
  const sheet = (name: string) => ({name, columns: [{name: "a"}], rows: [[1]]});
  const {sheets} = await readXlsx(
    await workbook(["a/b?", "A B ", "'", "x".repeat(40), "x".repeat(50)].map(sheet), {title: ""}),
  );
  expect(sheets.map(({name}) => name)).toEqual(["a b", "A B 2", "-", "x".repeat(31), `${"x".repeat(29)} 2`]);
});

test("no formula is in the file, whatever the text", async () => {
  const file = await workbook([{name: "a", columns: [{name: "=HYPERLINK(1)"}], rows: [["=1+1"], ["-1"]]}], {
    title: "=1",
  });
  const xml = Object.entries(unzipSync(file))
    .filter(([name]) => name.includes("worksheets/"))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join("");
  expect(xml.includes("<f>")).toBe(false);
});
