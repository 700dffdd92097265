import fc from "fast-check";
import {expect, test} from "vitest";
import {quantile} from "../statistics/quantile.ts";
import {percentiles} from "./percentiles.ts";

test("of 0…10 the tenth, fiftieth and ninetieth percentile are 1, 5 and 9", () => {
  expect(percentiles([10, 0, 9, 1, 8, 2, 7, 3, 6, 4, 5], [0.1, 0.5, 0.9])).toEqual([1, 5, 9]);
});

test("between two values it goes by a straight line: a quarter of 1, 2, 4, 8 lies at place ¾: 1.75", () => {
  expect(percentiles([8, 1, 4, 2], [0.25])).toEqual([1.75]);
});

test("they are the quantiles of a full sort, whatever the values and however many are alike", () => {
  const values = fc.array(fc.oneof(fc.integer({min: -3, max: 3}), fc.double({noNaN: true, min: -1e6, max: 1e6})), {
    minLength: 1,
    maxLength: 300,
  });
  const shares = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1, maxLength: 6});
  fc.assert(
    fc.property(values, shares, (given, asked) => {
      const before = [...given];
      const found = percentiles(given, asked);
      for (const [i, share] of asked.entries()) expect(found[i]).toBeCloseTo(quantile(given, share), 9);
      expect(given).toEqual(before);
    }),
  );
});

test("of thousands of values too, in order, in reverse, shuffled or mostly alike", () => {
  const n = 5_000;
  const rows = [
    Array.from({length: n}, (_, i) => i),
    Array.from({length: n}, (_, i) => n - i),
    Array.from({length: n}, (_, i) => (i * 2_741) % n),
    Array.from({length: n}, (_, i) => i % 3),
  ];
  for (const row of rows)
    for (const [i, found] of percentiles(row, [0.5, 0.1, 0.9, 0, 1, 0.333]).entries())
      expect(found).toBeCloseTo(quantile(row, [0.5, 0.1, 0.9, 0, 1, 0.333][i]!), 9);
});

test("no values have no percentiles; a share above 1 is refused", () => {
  expect(percentiles([], [0.5])).toEqual([NaN]);
  expect(() => percentiles([1], [1.1])).toThrow(RangeError);
});
