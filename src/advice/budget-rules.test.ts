import {expect, test} from "vitest";
import {entry} from "../dossier/entry.suite.ts";
import {budgetOf, budgetRemarks} from "./budget-rules.ts";
import {budgetLine, icTask} from "./kinds.ts";
import {taskHours, taskRemarks} from "./task-rules.ts";

const line = (details: Parameters<typeof entry<typeof budgetLine>>[2]) =>
  entry(budgetLine, "b", {
    what: "Licenties",
    year: 2027,
    amount: 1000,
    repeats: "once",
    cover: "IT",
    owner: "Kim",
    ...details,
  });

test("once 5,000 in 2027 and 2,000 a year from 2028: 5,000, 2,000, 2,000, over three years", () => {
  const budget = budgetOf([line({amount: 5000}), line({year: 2028, amount: 2000, repeats: "recurring", cover: ""})]);
  expect(budget.years).toEqual([
    {year: 2027, once: 5000, recurring: 0, total: 5000, uncovered: 0},
    {year: 2028, once: 0, recurring: 2000, total: 2000, uncovered: 2000},
    {year: 2029, once: 0, recurring: 2000, total: 2000, uncovered: 2000},
  ]);
  expect(budget).toMatchObject({total: 9000, uncovered: 4000});
});

test("without anything that recurs the budget ends with the last year that is named; years between are there", () => {
  expect(budgetOf([line({}), line({year: 2029})]).years.map(({total}) => total)).toEqual([1000, 0, 1000]);
});

test("lines without year or amount do not count, and are named", () => {
  expect(budgetOf([line({year: null}), line({amount: null})])).toEqual({years: [], total: 0, uncovered: 0});
  expect(budgetRemarks([line({year: null, cover: " "})]).map(({nl}) => nl)).toEqual([
    "“Licenties” heeft nog geen jaar.",
    "“Licenties” is nog niet gedekt.",
  ]);
  expect(budgetRemarks([line({})])).toEqual([]);
});

test("hours a week add up per holder: 8 + 4 for Kim, 6 for nobody, one task unknown", () => {
  const tasks = [
    entry(icTask, "1", {task: "a", hours: 8, holder: "Kim"}),
    entry(icTask, "2", {task: "b", hours: 4, holder: "kim "}),
    entry(icTask, "3", {task: "c", hours: 6}),
    entry(icTask, "4", {task: "d", holder: "Bo"}),
  ];
  expect(taskHours(tasks)).toEqual({
    total: 18,
    holders: [
      {name: "Kim", hours: 12},
      {name: "Bo", hours: 0},
    ],
    withoutHolder: 6,
    unknown: 1,
  });
  expect(taskRemarks(tasks).map(({en}) => en)).toEqual([
    "Nobody does “c” yet.",
    "No hours have been estimated for “d”.",
  ]);
});
