import fc from "fast-check";
import {expect, test} from "vitest";
import {adoptionAfter, adoptionPerMonth} from "./adoption.ts";

const adoptions = fc.record({
  final: fc.double({min: 0, max: 1, noNaN: true}),
  monthsToHalf: fc.double({min: 0, max: 36, noNaN: true}),
  steepness: fc.double({min: 0, max: 3, noNaN: true}),
});
const months = fc.double({min: 0, max: 120, noNaN: true});

test("at half time half of those who will take part do: ½ of 60 % after 9 months", () => {
  expect(adoptionAfter(9, {final: 0.6, monthsToHalf: 9, steepness: 0.4})).toBe(0.3);
});

test("with e^(−0.5·4) = 0.1353, four months after half time 0.8/1.1353 = 70.5 % take part", () => {
  expect(adoptionAfter(10, {final: 0.8, monthsToHalf: 6, steepness: 0.5})).toBeCloseTo(0.8 / (1 + Math.exp(-2)), 12);
});

test("before the introduction nobody takes part; long after it, all who will", () => {
  const adoption = {final: 0.6, monthsToHalf: 9, steepness: 0.4};
  expect(adoptionAfter(-0.1, adoption)).toBe(0);
  expect(adoptionAfter(1000, adoption)).toBeCloseTo(0.6, 12);
});

test("a month counts by its middle: the first at ½, the second at 1½", () => {
  const adoption = {final: 0.6, monthsToHalf: 1.5, steepness: 2};
  const shares = new Float64Array(2);
  adoptionPerMonth(adoption, shares);
  expect(shares[0]).toBeCloseTo(0.6 / (1 + Math.exp(2)), 12);
  expect(shares[1]).toBe(0.3);
});

test("it never falls, never passes the final share, and twice the final share is twice the curve", () => {
  fc.assert(
    fc.property(adoptions, months, months, (adoption, one, other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      expect(adoptionAfter(early, adoption)).toBeLessThanOrEqual(adoptionAfter(late, adoption));
      expect(adoptionAfter(late, adoption)).toBeLessThanOrEqual(adoption.final);
      expect(adoptionAfter(late, {...adoption, final: adoption.final * 2})).toBeCloseTo(
        2 * adoptionAfter(late, adoption),
        12,
      );
    }),
  );
});

test("the curve is the same on both sides of its half: what is missing before equals what is added after", () => {
  fc.assert(
    fc.property(adoptions, fc.double({min: 0, max: 1, noNaN: true}), (adoption, part) => {
      const away = part * adoption.monthsToHalf;
      const before = adoptionAfter(adoption.monthsToHalf - away, adoption);
      const after = adoptionAfter(adoption.monthsToHalf + away, adoption);
      expect(before + after).toBeCloseTo(adoption.final, 9);
    }),
  );
});
