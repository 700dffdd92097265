import {readXlsx} from "hucre/xlsx";
import {expect, test} from "vitest";
import {tinyMonitor, waterrijk} from "./fixture.ts";
import {monitorTables} from "./tables.ts";
import {reportWorkbook} from "./workbook.ts";

const measure = {
  id: "response-rate",
  name: {nl: "Reactie", en: "Response"},
  definition: {nl: "Wat", en: "What"},
  formula: "a ÷ b",
  source: "M5.6",
};

test("the workbook read back holds every table, in the language asked for", async () => {
  const {sheets} = await readXlsx(await reportWorkbook(waterrijk("en"), "en", [measure]));
  expect(sheets.map(({name}) => name)).toEqual([
    "Key figures",
    "Tools",
    "Who writes how much",
    "Shares",
    "Response",
    "Networks",
    "Units",
    "Contact",
    "White spots",
    "Weeks",
    "Yields",
    "Sources",
    "Left out",
    "Notes",
    "Measures",
  ]);
  const networks = sheets.find(({name}) => name === "Networks");
  expect(networks?.rows[1]?.slice(0, 5)).toEqual(["Wijkgericht werken", "Slack", 214, 1640, 0.58]);
  expect(networks?.rows.at(-1)?.slice(0, 4)).toEqual(["Mentorkring", "Slack", "not shown", "not shown"]);
});

test("a table without rows is no sheet", () => {
  expect(monitorTables(tinyMonitor(), "nl").map(({name}) => name)).toEqual([
    "Kerncijfers",
    "Middelen",
    "Reacties",
    "Netwerken",
    "Weken",
    "Bronnen",
    "Weggelaten",
  ]);
});
