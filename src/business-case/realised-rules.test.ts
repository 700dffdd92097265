import {describe, expect, test} from "vitest";
import {caseResult} from "./case-rules.ts";
import {municipality} from "./municipality.suite.ts";
import {benefitLineIds} from "./numbers-content.ts";
import type {BusinessCase} from "./plan-rules.ts";
import {promiseKept, promiseOf} from "./realised-rules.ts";

describe("a promise", () => {
  test("of the sure municipality is 135,000 · 0.4/12 = 4,500 a month, and 1,000 for keeping people from month 13", () => {
    const promise = promiseOf(municipality, 10);
    expect([...promise.keys()]).toEqual(["finding-information", "keeping-people"]);
    for (const month of [1, 12, 24]) expect(promise.get("finding-information")![month - 1]).toBeCloseTo(4_500, 6);
    expect(promise.get("keeping-people")![11]).toBeCloseTo(0, 6);
    expect(promise.get("keeping-people")![12]).toBeCloseTo(1_000, 6);
  });
  test("adds up over its lines and months to the middle of the draws of the yields alone", () => {
    const uncertain: BusinessCase = {
      ...municipality,
      parameters: {},
      benefitLines: [...benefitLineIds],
      years: 3,
    };
    const total = [...promiseOf(uncertain, 400).values()].flatMap((row) => [...row]).reduce((sum, x) => sum + x, 0);
    const yields = caseResult({...uncertain, costLines: []}, 400);
    expect(total).toBeCloseTo(yields.worth.p50, 4);
    expect(total).not.toBeCloseTo(yields.worth.base, 0);
  });
});

describe("what came of it", () => {
  const promise = new Map([
    ["ideas", Float64Array.of(100, 200, 300, 400)],
    ["signals", Float64Array.of(10, 10, 10, 10)],
  ] as const);

  test("compares counted months only: ideas 150 and 250 in months 1 and 3 against 100 + 300 is exactly as promised", () => {
    const {lines} = promiseKept(promise, [
      {lineId: "ideas", month: 1, value: 150},
      {lineId: "ideas", month: 3, value: 250},
    ]);
    expect(lines[0]).toMatchObject({lineId: "ideas", monthsCounted: 2, promised: 400, realised: 400, gap: 0});
    expect(lines[0]!.months.map(({realised}) => realised)).toEqual([150, null, 250, null]);
    expect(lines[1]).toMatchObject({lineId: "signals", monthsCounted: 0, promised: 0, realised: 0, gap: 0});
  });
  test("adds up several counts of one month: 30 + 40 against 100 is 30 short", () => {
    const {lines, gap} = promiseKept(promise, [
      {lineId: "ideas", month: 1, value: 30},
      {lineId: "ideas", month: 1, value: 40},
    ]);
    expect(lines[0]).toMatchObject({monthsCounted: 1, realised: 70, gap: -30});
    expect(gap).toBe(-30);
  });
  test("runs for counted lines only: 100, 300 promised against 90, 240 after two months, then on to 1,000", () => {
    const {path} = promiseKept(promise, [
      {lineId: "ideas", month: 1, value: 90},
      {lineId: "ideas", month: 2, value: 150},
    ]);
    expect(path).toEqual([
      {month: 1, promised: 100, realised: 90},
      {month: 2, promised: 300, realised: 240},
      {month: 3, promised: 600, realised: null},
      {month: 4, promised: 1_000, realised: null},
    ]);
  });
  test("keeps a line that nobody promised with a promise of 0, and says how many counts fall after the case", () => {
    const {lines, leftOut, realised} = promiseKept(promise, [
      {lineId: "onboarding", month: 2, value: 55},
      {lineId: "ideas", month: 5, value: 1_000},
    ]);
    expect(lines.find(({lineId}) => lineId === "onboarding")).toMatchObject({promised: 0, realised: 55, gap: 55});
    expect(leftOut).toBe(1);
    expect(realised).toBe(55);
  });
  test("is nothing to compare when nothing was counted; the path is then the whole promise: 110, 320, 630, 1,040", () => {
    expect(promiseKept(promise, []).path.map(({promised, realised}) => [promised, realised])).toEqual([
      [110, null],
      [320, null],
      [630, null],
      [1_040, null],
    ]);
    expect(promiseKept(promise, [])).toMatchObject({promised: 0, realised: 0, gap: 0, leftOut: 0});
    expect(promiseKept(new Map(), []).path).toEqual([]);
  });
});
