import {expect, test} from "vitest";
import {readUnitColumns} from "./file-units.ts";

const oneColumn = (...cells: string[]) => readUnitColumns(cells.map((cell) => [cell])).paths;

test.each([[" > "], ["\\"], [">"]])("%j separates levels", (sign) => {
  expect(oneColumn(`Zorg${sign}Thuiszorg`, "ICT", "")).toEqual([["Zorg", "Thuiszorg"], ["ICT"], []]);
});

test("a slash separates levels when units share what stands before it", () => {
  expect(oneColumn("HR/Payroll", "HR/Werving", "P&O")).toEqual([["HR", "Payroll"], ["HR", "Werving"], ["P&O"]]);
  expect(oneColumn("Zorg", "Zorg / Wijk A", "ICT")).toEqual([["Zorg"], ["Zorg", "Wijk A"], ["ICT"]]);
});

test("a slash in one name among others belongs to the name", () => {
  expect(oneColumn("P&O / HRM", "Zorg", "ICT")).toEqual([["P&O/HRM"], ["Zorg"], ["ICT"]]);
});

test("levels side by side: empty ones and repeats are skipped", () => {
  const rows = [
    ["Zorg", "Thuiszorg", "Wijk A"],
    ["Zorg", "", "Nacht"],
    ["Zorg", "Zorg", "Zorg"],
    ["", "", ""],
  ];
  expect(readUnitColumns(rows).paths).toEqual([["Zorg", "Thuiszorg", "Wijk A"], ["Zorg", "Nacht"], ["Zorg"], []]);
});

test("a unit with its parent beside it", () => {
  const {paths} = readUnitColumns([["Wijk A"], ["Thuiszorg"], [""]], ["Thuiszorg", "Zorg", "Zorg"]);
  expect(paths).toEqual([["Zorg", "Thuiszorg", "Wijk A"], ["Zorg", "Thuiszorg"], []]);
});

test("two spellings are one unit, and it is told", () => {
  expect(readUnitColumns([["Zorg"], ["zorg"], ["ZORG "], ["zorg"]])).toMatchObject({
    paths: [["Zorg"], ["Zorg"], ["Zorg"], ["Zorg"]],
    spellings: [
      {kept: "Zorg", other: "zorg"},
      {kept: "Zorg", other: "ZORG"},
    ],
  });
});
