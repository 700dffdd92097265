import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {seeded} from "../statistics/index.ts";
import {pertMean, pertQuantile, pertVariance, type Spread} from "./pert.ts";

const spreads = fc
  .tuple(fc.integer({min: -1000, max: 1000}), fc.nat(500), fc.nat(500))
  .map(([low, up, further]): Spread => ({low, base: low + up, high: low + up + further}));
const grades = fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true});

/** Mean and variance over the grades ½/n, 1½/n …, as an integral would take them. */
function moments(spread: Spread, n = 100_000): {mean: number; variance: number} {
  const quantile = pertQuantile(spread);
  const values = Float64Array.from({length: n}, (_, i) => quantile((i + 0.5) / n));
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  return {mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n};
}

test("of 2, 5, 14 the mean is (2 + 4·5 + 14)/6 = 6 and the variance (6 − 2)·(14 − 6)/7 = 32/7", () => {
  const spread = {low: 2, base: 5, high: 14};
  expect(pertMean(spread)).toBe(6);
  expect(pertVariance(spread)).toBeCloseTo(32 / 7, 12);
});

describe("quantiles", () => {
  test("they have the mean and the variance of the formulas, also with the top at an end", () => {
    for (const spread of [
      {low: 2, base: 5, high: 14},
      {low: 0, base: 0, high: 1},
      {low: 0, base: 1, high: 1},
      {low: -5, base: 0, high: 20},
    ]) {
      const {mean, variance} = moments(spread);
      const width = spread.high - spread.low;
      expect(Math.abs(mean - pertMean(spread)) / width).toBeLessThan(1e-4);
      expect(Math.abs(variance - pertVariance(spread)) / width ** 2).toBeLessThan(1e-4);
    }
  });
  test("with the top at the low end it is 1 − (1 − u)^⅕: half of the draws of 0, 0, 1 lie below 1 − ½^0.2 = 0.1294", () => {
    const quantile = pertQuantile({low: 0, base: 0, high: 1});
    expect(quantile(0.5)).toBeCloseTo(1 - 0.5 ** 0.2, 5);
    expect(quantile(0.9)).toBeCloseTo(1 - 0.1 ** 0.2, 5);
  });
  test("with the top at the high end it is u^⅕, also at one draw in a thousand: within 1/1,000", () => {
    const quantile = pertQuantile({low: 0, base: 1, high: 1});
    for (const grade of [0.001, 0.0013, 0.01, 0.3, 0.999])
      expect(Math.abs(quantile(grade) - grade ** 0.2)).toBeLessThan(1e-3);
  });
  test("with the top in the middle half lies on each side, and the two sides mirror", () => {
    const quantile = pertQuantile({low: 0, base: 10, high: 20});
    expect(quantile(0.5)).toBeCloseTo(10, 6);
    expect(quantile(0.2) + quantile(0.8)).toBeCloseTo(20, 6);
  });
  test("x³·(10 − 15x + 6x²) is the part below x when the top is in the middle: at ¼ it is 0.103515625", () => {
    expect(pertQuantile({low: 0, base: 0.5, high: 1})(0.103515625)).toBeCloseTo(0.25, 5);
  });
  test("they never fall and stay from low to high", () => {
    fc.assert(
      fc.property(spreads, grades, grades, (spread, one, other) => {
        const quantile = pertQuantile(spread);
        const [less, more] = [quantile(Math.min(one, other)), quantile(Math.max(one, other))];
        expect(less).toBeLessThanOrEqual(more + 1e-9);
        expect(less).toBeGreaterThanOrEqual(spread.low);
        expect(more).toBeLessThanOrEqual(spread.high + 1e-9);
      }),
    );
  });
  test("ten times the spread gives ten times the draw, and a higher base never a lower one", () => {
    fc.assert(
      fc.property(spreads, grades, (spread, grade) => {
        const {low, base, high} = spread;
        const drawn = pertQuantile(spread)(grade);
        expect(pertQuantile({low: low * 10, base: base * 10, high: high * 10})(grade)).toBeCloseTo(drawn * 10, 5);
        expect(pertQuantile({low, base: (base + high) / 2, high})(grade)).toBeGreaterThanOrEqual(
          drawn - 1e-3 * (high - low) - 1e-9,
        );
      }),
    );
  });
});

test("a number that is sure is drawn as it is", () => {
  const sure = pertQuantile({low: 7, base: 7, high: 7});
  expect([0, 0.3, 0.999].map(sure)).toEqual([7, 7, 7]);
  expect(pertVariance({low: 7, base: 7, high: 7})).toBe(0);
});

test("draws from the same seed are the same, and 40,000 of them lie around the mean", () => {
  const spread = {low: 2, base: 5, high: 14};
  const row = (seed: number) => {
    const chance = seeded(seed);
    const quantile = pertQuantile(spread);
    return Float64Array.from({length: 40_000}, () => quantile(chance()));
  };
  expect(row(3)).toEqual(row(3));
  expect(row(3)).not.toEqual(row(4));
  expect(row(3).reduce((sum, x) => sum + x, 0) / 40_000).toBeCloseTo(6, 1);
});

test("a base outside its bounds, or a bound that is no number, is refused", () => {
  expect(() => pertQuantile({low: 0, base: 3, high: 2})).toThrow(RangeError);
  expect(() => pertQuantile({low: NaN, base: 1, high: 2})).toThrow(RangeError);
  expect(() => pertQuantile({low: 0, base: 1, high: Infinity})).toThrow(RangeError);
});
