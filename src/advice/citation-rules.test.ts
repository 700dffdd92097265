import {expect, test} from "vitest";
import type {FigureReply, MeasureReply} from "../evidence/contract.ts";
import {
  citationOf,
  citedValue,
  entriesAddress,
  entryAddress,
  isUnchanged,
  measureAddress,
  placeAt,
  textAddress,
  valueInWords,
} from "./citation-rules.ts";

const measure: MeasureReply = {
  id: "response-rate",
  name: {nl: "Respons", en: "Response"},
  definition: {nl: "", en: ""},
  formula: "",
  unit: "share",
  range: [0, 1],
  floor: 10,
  source: "",
};
const figure: FigureReply = {
  measure: "response-rate",
  shown: true,
  value: 0.634,
  basis: 412,
  previous: null,
  trend: [],
};
const period = {key: "2026-03", from: "2026-03-02", to: "2026-03-29"};
const given = {
  measure,
  figure,
  period,
  scope: {unit: "u1"},
  unit: "Zorg",
  language: "nl",
  today: "2026-11-24",
} as const;

test("a figure is cited with its words, n, period and day, in the reader's language", () => {
  expect(citationOf(given)).toEqual({
    address: "response-rate · 2026-03 · unit u1",
    words: "63\u00a0%, maart 2026",
    name: "Respons, Zorg",
    n: 412,
    period: "maart 2026",
    citedOn: "2026-11-24",
  });
});

test("a figure that is not shown or cannot be computed cannot be cited", () => {
  expect(citationOf({...given, figure: {...figure, shown: false, value: null, basis: null}})).toBeUndefined();
  expect(citationOf({...given, figure: {...figure, value: null}})).toBeUndefined();
});

test("addresses lead back to what they name; others lead nowhere", () => {
  const scope = {period: "2026-Q1", source: "s1", unit: "u1"};
  expect(placeAt(measureAddress("gini", scope))).toEqual({kind: "measure", measure: "gini", scope});
  expect(placeAt(entryAddress("e1"))).toEqual({kind: "entry", id: "e1"});
  expect(placeAt(entriesAddress("challenge"))).toEqual({kind: "entries", of: "challenge"});
  expect(placeAt(textAddress("vision"))).toEqual({kind: "text", name: "vision"});
  expect(placeAt("business-case · npv-p50")).toEqual({kind: "business-case", result: "npv-p50"});
  expect(placeAt("")).toBeUndefined();
  expect(placeAt("gini · soon")).toBeUndefined();
});

test("a figure that rounds to the cited words is unchanged, also when it was cited in the other language", () => {
  const citation = citationOf(given)!;
  expect(isUnchanged(citation, {...figure, value: 0.628}, "share")).toBe(true);
  expect(isUnchanged(citationOf({...given, language: "en"})!, figure, "share")).toBe(true);
  expect(isUnchanged(citation, {...figure, value: 0.64}, "share")).toBe(false);
  expect(isUnchanged(citation, {...figure, shown: false, value: null}, "share")).toBe(false);
});

test("a value is written by its unit, and stands alone without its period", () => {
  expect(valueInWords(1.5, "hours", "nl")).toBe("1,5 uur");
  expect(valueInWords(0.414, "index", "en")).toBe("0.41");
  expect(valueInWords(1304, "count", "nl")).toBe("1.304");
  expect(citedValue(citationOf(given)!)).toBe("63\u00a0%");
});
