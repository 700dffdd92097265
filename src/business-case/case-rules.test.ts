import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {caseResult, totalsOf} from "./case-rules.ts";
import {municipality} from "./municipality.suite.ts";
import {benefitLineIds, costLineIds} from "./numbers-content.ts";
import type {BusinessCase} from "./plan-rules.ts";

/** Every line on our defaults. */
const everything: BusinessCase = {
  organisation: {people: 800, hourlyRate: 50},
  parameters: {},
  benefitLines: [...benefitLineIds],
  costLines: [...costLineIds],
  ownLines: [],
  ownCosts: [],
  discountRate: 0.05,
  years: 3,
  seed: 1,
};

/*
 * The municipality on paper. Everybody taking part, a year:
 *   finding information  800 people · 45 weeks · 12/60 hour · 0.75 = 5,400 hours; · € 50 · 0.5 = € 135,000
 *   keeping people       800 · 0.1 · 0.05 · € 50,000 · 0.2 · 0.75 = € 30,000, a year later
 *   licences             800 · € 3 · 12 = € 28,800, whoever takes part
 *   time of players      800 · 45 weeks · 2/60 hour · € 50 = € 60,000
 *   introduction         110 hours · € 50 + € 5,000 = € 10,500, once
 * With 40 % taking part: yields 54,000 in year 1 and 54,000 + 12,000 in year 2; costs 28,800 + 24,000 = 52,800 a year.
 */
describe("the municipality of 800 people", () => {
  const result = caseResult(municipality, 200);

  test("nets −10,500 at the start, 54,000 − 52,800 = 1,200 in year 1 and 66,000 − 52,800 = 13,200 in year 2", () => {
    expect(result.years.map(({year}) => year)).toEqual([0, 1, 2]);
    const [start, first, second] = result.years.map(({net}) => net);
    expect(start).toBe(-10_500);
    expect(first).toBeCloseTo(1_200, 6);
    expect(second).toBeCloseTo(13_200, 6);
    expect(result.years[2]!.benefits.map(({id, value}) => [id, Math.round(value)])).toEqual([
      ["finding-information", 54_000],
      ["keeping-people", 12_000],
    ]);
    expect(result.years[1]!.costs.map(({id, value}) => [id, Math.round(value)])).toEqual([
      ["licences", 28_800],
      ["introduction", 0],
      ["player-time", 24_000],
    ]);
  });
  test("is worth −10,500 + 1,200 + 13,200 = 3,900 without discounting, in every draw", () => {
    for (const worth of [result.worth.base, result.worth.p10, result.worth.p50, result.worth.p90])
      expect(worth).toBeCloseTo(3_900, 6);
    expect(result.chanceToPay).toBe(1);
    expect(result.movers).toEqual([]);
  });
  test("stands at −9,300 after year 1 and earns 1,100 a month from then: back in the ninth month, month 21", () => {
    expect(result.years[1]!.runningTotal).toBeCloseTo(-9_300, 6);
    expect(result.paybackMonth).toBe(21);
  });
  test("at 21 % the months of year 1 are worth √q·(1 − 1/1.21)/(1 − q) with q = 1.21^(−1/12), those of year 2 1/1.21 of it", () => {
    const q = 1.21 ** (-1 / 12);
    const year = (Math.sqrt(q) * (1 - 1 / 1.21)) / (1 - q);
    const {worth, paybackMonth} = caseResult({...municipality, discountRate: 0.21}, 10);
    expect(year).toBeCloseTo(10.925, 3);
    expect(worth.base).toBeCloseTo(-10_500 + 100 * year + (1_100 * year) / 1.21, 6);
    expect(paybackMonth).toBe(24);
  });
  test("nets 0.8·(135,000 + 30,000 − 60,000) − 28,800 = 55,200 a year when all 80 % take part", () => {
    expect(result.yearlyInTheEnd.base).toBeCloseTo(55_200, 6);
    expect(result.yearlyInTheEnd.p50).toBeCloseTo(55_200, 6);
  });
  test("needs (10,500 + 2·52,800)/2 = 58,050 a year: ÷ (800·45·50·0.5/60) = 3.87 minutes, and promises 3.6", () => {
    expect(result.breakEven.yearlyCost).toBeCloseTo(58_050, 6);
    expect(result.breakEven.minutes).toBeCloseTo(3.87, 9);
    expect(result.breakEven.promised).toBeCloseTo(3.6, 9);
  });
  test("misses 0.8·135,000 and 0.8·30,000 by doing nothing, while searching costs 19 % of 800·1,600 hours at € 50", () => {
    expect(result.doingNothing.lines).toEqual([
      {id: "finding-information", missed: expect.closeTo(108_000, 6), today: expect.closeTo(12_160_000, 6)},
      {id: "keeping-people", missed: expect.closeTo(24_000, 6), today: expect.closeTo(800_000, 6)},
    ]);
    expect(result.doingNothing.missed).toBeCloseTo(132_000, 6);
    expect(result.doingNothing.today).toBeCloseTo(12_960_000, 6);
  });
  test("with 300 minutes a week would free 16.9 % of the working time; the ceiling leaves 2 %: 25,600 of 135,000 hours", () => {
    const parameters = {...municipality.parameters, minutesFindingInformation: {low: 300, base: 300, high: 300}};
    const {leftUnderCeiling, yearlyInTheEnd} = caseResult({...municipality, parameters}, 10);
    expect(leftUnderCeiling).toBeCloseTo(25_600 / 135_000, 12);
    expect(yearlyInTheEnd.base).toBeCloseTo(0.8 * (25_600 * 50 * 0.5 + 30_000 - 60_000) - 28_800, 6);
  });
  test("moves 162,000 by minutes saved from 6 to 24 and 57,600 by licences from € 2 to € 5, widest first, and the draws agree", () => {
    const parameters = {
      ...municipality.parameters,
      licencePrice: {low: 2, base: 3, high: 5},
      minutesFindingInformation: {low: 6, base: 12, high: 24},
    };
    const {movers} = caseResult({...municipality, parameters}, 2_000);
    expect(movers.map(({numberId}) => numberId)).toEqual(["minutesFindingInformation", "licencePrice"]);
    // A minute a week is € 11,250 a year when everybody saves it: 18 · 11,250 · 0.4 · 2 years; licences: 800 · € 3 · 24 months.
    expect(movers[0]!.swing).toBeCloseTo(162_000, 4);
    expect(movers[1]!.swing).toBeCloseTo(57_600, 4);
    expect(movers[0]!.correlation).toBeGreaterThan(0.8);
    expect(movers[1]!.correlation).toBeLessThan(0);
  });
});

describe("own lines and costs", () => {
  const sure = (value: number) => ({low: value, base: value, high: value});
  /*
   * Beside the municipality, of whom 40 % take part where 80 % will: a line of € 8,000 in the end brings 8,000 · 0.4/0.8 = 4,000 a year.
   * Costs: € 2,000 at the start, € 1,200 in year 2 only, and € 600 every year from year 1.
   */
  const own: BusinessCase = {
    ...municipality,
    ownLines: [{id: "own-line", name: "Minder inhuur", ...sure(8_000)}],
    ownCosts: [
      {id: "start", name: "Start", year: 0, isRecurring: false, ...sure(2_000)},
      {id: "later", name: "Later", year: 2, isRecurring: false, ...sure(1_200)},
      {id: "yearly", name: "Jaarlijks", year: 1, isRecurring: true, ...sure(600)},
    ],
  };
  const result = caseResult(own, 50);

  test("net −10,500 − 2,000, 1,200 + 4,000 − 600 and 13,200 + 4,000 − 1,200 − 600, in every draw", () => {
    const nets = result.years.map(({net}) => Math.round(net));
    expect(nets).toEqual([-12_500, 4_600, 15_400]);
    for (const worth of [result.worth.base, result.worth.p10, result.worth.p90]) expect(worth).toBeCloseTo(7_500, 6);
  });
  test("stand in the years, in the totals, in the year in the end and in what doing nothing misses", () => {
    const {benefits, costs, benefit, cost} = totalsOf(result);
    expect(benefits.at(-1)).toEqual({id: "own-line", value: expect.closeTo(8_000, 6)});
    expect(costs.find(({id}) => id === "later")?.value).toBeCloseTo(1_200, 6);
    expect(benefit - cost).toBeCloseTo(7_500, 6);
    expect(result.yearlyInTheEnd.base).toBeCloseTo(55_200 + 8_000 - 600, 6);
    expect(result.doingNothing.lines.at(-1)).toEqual({id: "own-line", missed: 8_000, today: null});
  });
  test("that are recurring from the start are paid at the start and every year: 3 · 600", () => {
    const recurring = {...municipality, ownCosts: [{id: "r", name: "r", year: 0, isRecurring: true, ...sure(600)}]};
    expect(caseResult(recurring, 10).years.map(({costs}) => Math.round(costs.at(-1)!.value))).toEqual([600, 600, 600]);
  });
  test("move the outcome when they are uncertain, and leave the draws of the other numbers as they were", () => {
    const uncertain = (low: number, high: number): BusinessCase => ({
      ...everything,
      ownCosts: [{id: "offer", name: "Offerte", year: 0, isRecurring: false, low, base: 1_000, high}],
    });
    expect(caseResult(uncertain(0, 9_000), 200).movers.map(({numberId}) => numberId)).toContain("offer");
    const [without, withSure] = [caseResult(everything, 200), caseResult(uncertain(1_000, 1_000), 200)];
    expect(withSure.worth.p50).toBeCloseTo(without.worth.p50 - 1_000, 6);
  });
});

describe("a case on defaults", () => {
  test("names the defaults that nobody checked, and drops those with an own figure", () => {
    const checked = {turnover: {low: 0.07, base: 0.08, high: 0.09}};
    const {toCheck} = caseResult(everything, 10);
    expect(toCheck).toContain("turnover");
    expect(toCheck).toContain("capture");
    expect(toCheck).not.toContain("replacementShare");
    expect(caseResult({...everything, parameters: checked}, 10).toCheck).toEqual(
      toCheck.filter((id) => id !== "turnover"),
    );
  });
  test("the same seed gives the same result, another seed another one with the same base", () => {
    expect(caseResult(everything, 500)).toEqual(caseResult(everything, 500));
    const other = caseResult({...everything, seed: 2}, 500);
    expect(other.worth.p50).not.toBe(caseResult(everything, 500).worth.p50);
    expect(other.worth.base).toBe(caseResult(everything, 500).worth.base);
  });
  test("the yearly table adds up to the worth, and the path ends where the worth lies", () => {
    const {years, worth, path} = caseResult(everything, 500);
    expect(years.at(-1)!.runningTotal).toBeCloseTo(worth.base, 4);
    for (const {benefits, costs, net} of years) {
      const sum = (lines: readonly {readonly value: number}[]) => lines.reduce((total, {value}) => total + value, 0);
      expect(sum(benefits) - sum(costs)).toBeCloseTo(net, 4);
    }
    expect(path).toHaveLength(37);
    expect(path.at(-1)).toEqual({p10: worth.p10, p50: worth.p50, p90: worth.p90});
  });
  test("as more people take part, yields without a loss and with fixed costs never fall", () => {
    const share = fc.double({min: 0, max: 1, noNaN: true});
    const fixed = {...everything, costLines: ["licences", "training"] as const};
    const at = (final: number) =>
      caseResult(
        {
          ...fixed,
          costLines: [...fixed.costLines],
          parameters: {
            adoptionFinal: {low: final, base: final, high: final},
            minutesEmail: {low: 0, base: 6, high: 25},
          },
        },
        50,
      );
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [less, more] = [at(Math.min(one, other)), at(Math.max(one, other))];
        for (const figure of ["p10", "p50", "p90", "base"] as const)
          expect(more.worth[figure]).toBeGreaterThanOrEqual(less.worth[figure] - 1e-6);
      }),
      {numRuns: 20},
    );
  });
  test("an organisation ten times as large has ten times the yields and the costs per person", () => {
    const perPerson: BusinessCase = {...everything, costLines: ["licences", "training", "community-management"]};
    const small = caseResult(perPerson, 200);
    const large = caseResult({...perPerson, organisation: {people: 8_000, hourlyRate: 50}}, 200);
    for (const figure of ["p10", "p50", "p90", "base"] as const)
      expect(large.worth[figure] / small.worth[figure]).toBeCloseTo(10, 9);
    expect(large.breakEven.minutes).toBeCloseTo(small.breakEven.minutes, 9);
    expect(large.chanceToPay).toBe(small.chanceToPay);
  });
  test("without lines nothing comes in and nothing goes out", () => {
    const {worth, breakEven, paybackMonth, doingNothing} = caseResult(
      {...everything, benefitLines: [], costLines: []},
      10,
    );
    expect(worth).toEqual({p10: 0, p50: 0, p90: 0, base: 0});
    expect(breakEven).toEqual({minutes: 0, promised: 0, yearlyCost: 0});
    expect(paybackMonth).toBe(0);
    expect(doingNothing).toEqual({missed: 0, today: 0, lines: []});
  });
});
