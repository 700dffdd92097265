import fc from "fast-check";
import {expect, test} from "vitest";
import {apportion} from "./apportion.ts";

test("ten over 1 : 1 : 1 is 4, 3, 3; over 2 : 1 it is 7, 3", () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(10, [2, 1])).toEqual([7, 3]);
});

test("nothing is divided over weights that are all zero", () => {
  expect(apportion(10, [0, 0])).toEqual([0, 0]);
});

test("the parts add up, and none is a whole unit away from its share", () => {
  const weights = fc.array(fc.double({min: 0.01, max: 1_000, noNaN: true}), {minLength: 1, maxLength: 50});
  fc.assert(
    fc.property(fc.nat({max: 1_000_000}), weights, (total, weights) => {
      const parts = apportion(total, weights);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      for (const [i, part] of parts.entries()) {
        expect(Math.abs(part - (total * weights[i]!) / whole)).toBeLessThan(1 + 1e-6);
      }
    }),
  );
});
