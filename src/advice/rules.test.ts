import {expect, test} from "vitest";
import {entry, held, textOf} from "../dossier/entry.suite.ts";
import {chapters, textNameOf} from "./chapters-content.ts";
import {budgetLine, icTask, planStep} from "./kinds.ts";
import {advice, chapterStates, wholeCount} from "./rules.ts";

const entries = [
  entry(planStep, "1", {step: "Start", owner: "Kim", from: "2027-01-04"}),
  entry(icTask, "2", {task: "Coachen", hours: 4, holder: "Kim"}),
  entry(budgetLine, "3", {what: "Tool", year: 2027, amount: 1, repeats: "once", cover: "IT", owner: "Kim"}),
];
const all = chapters.map(({id}) => textOf(textNameOf(id), "We gaan elkaar helpen."));

test("every chapter has its words in both languages, and the eight of the method are numbered from 1", () => {
  expect(chapters.map(({number}) => number)).toEqual([null, 1, 2, 3, 4, 5, 6, 7, 8]);
  for (const {name, question, placeholder} of chapters)
    for (const words of [name, question, placeholder]) expect(words.nl !== "" && words.en !== "").toBe(true);
});

test("an advice with all texts, steps, tasks and budget has no open points, and every chapter is complete", () => {
  expect(advice.openPoints(held(entries, ...all))).toEqual([]);
  expect(chapterStates(held(entries, ...all)).every(({isComplete}) => isComplete)).toBe(true);
});

test("an empty advice asks for one thing: to begin", () => {
  expect(advice.openPoints(held([])).map(({words}) => words.en)).toEqual(["Begin with the first chapter."]);
});

test("a claim without basis leaves its chapter open; of two claims in all, none is supported", () => {
  const texts = all.map((text) =>
    text.name === "advice-players" ? textOf(text.name, "De meeste collega’s doen mee. Dat kost 3 uur.") : text,
  );
  const it = held(entries, ...texts);
  expect(advice.openPoints(it).map(({words}) => words.nl)).toEqual([
    "Spelers: bij 2 beweringen ontbreekt onderbouwing.",
  ]);
  expect(wholeCount(chapterStates(it))).toEqual({total: 2, supported: 0, judgements: 0});
});

test("what the planning lacks is an open point, and keeps its chapter open", () => {
  const it = held([...entries, entry(planStep, "4", {step: "Uitrol", from: "2028-01-01"})], ...all);
  expect(advice.openPoints(it).map(({words}) => words.nl)).toEqual(["“Uitrol” heeft nog niemand die het trekt."]);
  expect(chapterStates(it).find(({chapter}) => chapter.id === "implementation")?.isComplete).toBe(false);
});
