import fc from "fast-check";
import {expect, test} from "vitest";
import {correlation, rankCorrelation, ranks} from "./rank-correlation.ts";

test("equal values share the mean of their places: 5, 1, 5, 9 stand at 1½, 0, 1½, 3", () => {
  expect([...ranks([5, 1, 5, 9])]).toEqual([1.5, 0, 1.5, 3]);
});

test("1, 2, 3, 4, 5 against 2, 1, 4, 3, 5 is 1 − 6·(1 + 1 + 1 + 1 + 0)/(5·24) = 0.8", () => {
  expect(rankCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 12);
});

test("what rises together scores 1 in whatever shape, what falls −1; a row of one value has no score", () => {
  expect(rankCorrelation([1, 2, 3], [1, 10, 1000])).toBeCloseTo(1, 12);
  expect(rankCorrelation([1, 2, 3], [3, 2, -7])).toBeCloseTo(-1, 12);
  expect(rankCorrelation([1, 2, 3], [4, 4, 4])).toBeNaN();
  expect(rankCorrelation([], [])).toBeNaN();
});

test("1, 2, 3 and 1, 2, 6 correlate with 5/√(2·14) = 0.9449", () => {
  expect(correlation([1, 2, 3], [1, 2, 6])).toBeCloseTo(5 / Math.sqrt(28), 12);
});

test("it lies between −1 and 1, and does not care which row comes first", () => {
  const row = fc.array(fc.tuple(fc.integer(), fc.integer()), {minLength: 2, maxLength: 50});
  fc.assert(
    fc.property(row, (pairs) => {
      const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const score = rankCorrelation(one, other);
      fc.pre(!Number.isNaN(score));
      expect(Math.abs(score)).toBeLessThanOrEqual(1 + 1e-12);
      expect(rankCorrelation(other, one)).toBeCloseTo(score, 12);
    }),
  );
});

test("rows of different length are refused", () => {
  expect(() => correlation([1], [1, 2])).toThrow(RangeError);
});
