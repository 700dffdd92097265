import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {factName, factValue} from "./fact-rules.ts";
import {fact} from "./kinds.ts";

test("a fact is its number with its unit, and the words beside it", () => {
  const values = [
    {number: 38, unit: "e-mails"},
    {number: 12.5, unit: "%", value: "in de buitendienst 40 %"},
    {value: "ja, voor kantoor"},
    {},
  ].map((details) => factValue(entry(fact, "f", details), "nl"));
  expect(values).toEqual(["38 e-mails", "12,5 %; in de buitendienst 40 %", "ja, voor kantoor", ""]);
});

test("a fact of one's own has its own name", () => {
  expect(factName(entry(fact, "f", {name: "turnover"})).en).toBe("Turnover a year");
  expect(factName(entry(fact, "f", {name: "other", otherName: "Vrijwilligers"})).en).toBe("Vrijwilligers");
  expect(factName(entry(fact, "f", {name: "other"})).nl).toBe("Ander feit");
});
