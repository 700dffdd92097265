import fc from "fast-check";
import {expect, test} from "vitest";
import {median, quantile} from "./quantile.ts";

test("of 1, 2, 4, 8 the median is (2 + 4)/2 and the first quartile lies at place ¾: 1 + ¾·1", () => {
  expect(median([8, 1, 4, 2])).toBe(3);
  expect(quantile([8, 1, 4, 2], 0.25)).toBe(1.75);
});

test("the ninetieth percentile of 0…10 is 9, the extremes are the least and the most", () => {
  const values = Float64Array.from({length: 11}, (_, i) => 10 - i);
  expect(quantile(values, 0.9)).toBeCloseTo(9, 12);
  expect(quantile(values, 0)).toBe(0);
  expect(quantile(values, 1)).toBe(10);
});

test("numbers are sorted as numbers and the values stay in their order", () => {
  const values = [100, 9, 20];
  expect(median(values)).toBe(20);
  expect(values).toEqual([100, 9, 20]);
});

test("no values have no median, and a share above 1 is refused", () => {
  expect(median([])).toBeNaN();
  expect(() => quantile([1], 1.5)).toThrow(RangeError);
});

test("a higher share never gives a lower quantile, and all lie between least and most", () => {
  const share = fc.double({min: 0, max: 1, noNaN: true});
  fc.assert(
    fc.property(fc.array(fc.integer(), {minLength: 1}), share, share, (values, p, q) => {
      const low = quantile(values, Math.min(p, q));
      const high = quantile(values, Math.max(p, q));
      expect(low).toBeLessThanOrEqual(high + 1e-6);
      expect(low).toBeGreaterThanOrEqual(Math.min(...values));
      expect(high).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
});
