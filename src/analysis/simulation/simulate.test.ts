import fc from "fast-check";
import {expect, test} from "vitest";
import {pertMean} from "./pert.ts";
import {type CashCase, simulate} from "./simulate.ts";

const sure = (value: number, stream: number) => ({low: value, base: value, high: value, stream});
const terms = {draws: 4_000, seed: 1, discountRate: 0.05};

/** A number at the start, another in each of the months; the figure is twelve times the second. */
const cashCase = (start: CashCase["numbers"][number], monthly: CashCase["numbers"][number], months = 6): CashCase => ({
  numbers: [start, monthly],
  months,
  flows: ([first, rest], flows) => {
    flows.fill(rest!);
    flows[0] = first!;
    return 12 * rest!;
  },
});

test("a case that is sure has no spread: −100 and 3 months of 40 at 0 % run −100, −60, −20, 20", () => {
  const {worth, figure, runningTotal, correlations} = simulate(cashCase(sure(-100, 1), sure(40, 2), 3), {
    ...terms,
    discountRate: 0,
  });
  expect(runningTotal.map(({p10, p50, p90}) => [p10, p50, p90])).toEqual([
    [-100, -100, -100],
    [-60, -60, -60],
    [-20, -20, -20],
    [20, 20, 20],
  ]);
  expect(worth.every((value) => value === 20)).toBe(true);
  expect(figure.every((value) => value === 480)).toBe(true);
  expect(correlations).toEqual([NaN, NaN]);
});

test("the mean over the draws is that of the means: −(50 + 4·100 + 200)/6 + 6·(20 + 4·30 + 70)/6 at 0 %", () => {
  const [start, monthly] = [
    {low: -200, base: -100, high: -50, stream: 1},
    {low: 20, base: 30, high: 70, stream: 2},
  ];
  const {worth} = simulate(cashCase(start, monthly), {draws: 40_000, seed: 5, discountRate: 0});
  const mean = worth.reduce((sum, value) => sum + value, 0) / worth.length;
  expect(mean / (pertMean(start) + 6 * pertMean(monthly))).toBeCloseTo(1, 1);
});

test("one uncertain number decides all: its rank correlation is 1, and −1 for a cost", () => {
  const {correlations} = simulate(cashCase(sure(-100, 1), {low: 10, base: 20, high: 30, stream: 2}), terms);
  expect(correlations[1]).toBeCloseTo(1, 3);
  const costs: CashCase = {
    numbers: [{low: 10, base: 20, high: 30, stream: 1}],
    months: 0,
    flows: ([cost], flows) => {
      flows[0] = -cost!;
      return 0;
    },
  };
  expect(simulate(costs, terms).correlations[0]).toBeCloseTo(-1, 3);
});

test("the same seed gives the same simulation, another seed another one", () => {
  const uncertain = cashCase({low: -200, base: -100, high: -50, stream: 1}, {low: 20, base: 30, high: 70, stream: 2});
  expect(simulate(uncertain, terms)).toEqual(simulate(uncertain, terms));
  expect(simulate(uncertain, terms).worth).not.toEqual(simulate(uncertain, {...terms, seed: 2}).worth);
});

test("a number more does not move the draws of the others", () => {
  const one = cashCase({low: -200, base: -100, high: -50, stream: 1}, {low: 20, base: 30, high: 70, stream: 2});
  const more: CashCase = {...one, numbers: [...one.numbers, {low: 0, base: 5, high: 9, stream: 3}]};
  expect(simulate(more, terms).worth).toEqual(simulate(one, terms).worth);
});

test("ten times the money is ten times the worth in every draw; a higher yield raises every draw", () => {
  const spread = fc.tuple(fc.integer({min: 1, max: 100}), fc.nat(100), fc.nat(100));
  fc.assert(
    fc.property(spread, fc.integer(), ([low, up, further], seed) => {
      const monthly = {low, base: low + up, high: low + up + further};
      const of = (scale: number, extra: number) =>
        simulate(
          cashCase(sure(-100 * scale, 1), {
            low: monthly.low * scale + extra,
            base: monthly.base * scale + extra,
            high: monthly.high * scale + extra,
            stream: 2,
          }),
          {draws: 50, seed, discountRate: 0.04},
        ).worth;
      const [plain, tenfold, raised] = [of(1, 0), of(10, 0), of(1, 3)];
      for (let draw = 0; draw < plain.length; draw++) {
        expect(tenfold[draw]).toBeCloseTo(10 * plain[draw]!, 5);
        expect(raised[draw]).toBeGreaterThan(plain[draw]!);
      }
    }),
    {numRuns: 30},
  );
});

test("the last month of the band is the band of the worth, and p10 ≤ p50 ≤ p90 in every month", () => {
  const {runningTotal, worth} = simulate(
    cashCase({low: -200, base: -100, high: -50, stream: 1}, {low: -20, base: 30, high: 70, stream: 2}),
    terms,
  );
  for (const {p10, p50, p90} of runningTotal) {
    expect(p10).toBeLessThanOrEqual(p50);
    expect(p50).toBeLessThanOrEqual(p90);
  }
  expect(worth.filter((value) => value < runningTotal.at(-1)!.p50).length).toBe(worth.length / 2);
});
