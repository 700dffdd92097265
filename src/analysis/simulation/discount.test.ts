import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {discountFactors, paybackMonth, presentValue} from "./discount.ts";

const flows = fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 1, maxLength: 60});
const rates = fc.double({min: 0, max: 0.3, noNaN: true});

describe("discounting", () => {
  test("at 10 % the sixth month is paid after 5½ of 12 months: 1.1^(−5.5/12) = 0.95726", () => {
    expect(discountFactors(0.1, 6)[6]).toBeCloseTo(0.95726, 5);
  });
  test("at 21 %, 1,210 in month 6½ + 6 of the next year is 1,210/1.21 · 1.21^(1/24) = 1,007.97", () => {
    const year = new Array<number>(13).fill(0);
    year[12] = 1210;
    expect(presentValue(year, 0.21)).toBeCloseTo((1210 / 1.21) * 1.21 ** (1 / 24), 9);
    expect(presentValue(year, 0.21)).toBeCloseTo(1007.97, 2);
  });
  test("what is paid at the start counts whole; without a rate everything does", () => {
    expect(presentValue([-500], 0.1)).toBe(-500);
    expect(presentValue([-500, 200, 400], 0)).toBe(100);
    expect(presentValue([], 0.1)).toBe(0);
  });
  test("a higher rate makes later yields worth less, never more", () => {
    fc.assert(
      fc.property(flows, rates, rates, (given, one, other) => {
        const yields = given.map(Math.abs);
        expect(presentValue(yields, Math.max(one, other))).toBeLessThanOrEqual(
          presentValue(yields, Math.min(one, other)) + 1e-9,
        );
      }),
    );
  });
  test("twice the money is worth twice as much, and sums may be taken before or after", () => {
    fc.assert(
      fc.property(flows, rates, (given, rate) => {
        const value = presentValue(given, rate);
        const doubled = given.map((flow) => flow * 2);
        const rest = doubled.map((flow, i) => flow - given[i]!);
        expect(presentValue(doubled, rate)).toBeCloseTo(2 * value, 6);
        expect(value + presentValue(rest, rate)).toBeCloseTo(presentValue(doubled, rate), 6);
      }),
    );
  });
  test("a rate of −100 % is refused", () => {
    expect(() => discountFactors(-1, 12)).toThrow(RangeError);
  });
});

describe("payback", () => {
  test("−300 at the start and 100 a month is back in month 3; 99 a month only in month 4", () => {
    expect(paybackMonth([-300, 100, 100, 100, 100])).toBe(3);
    expect(paybackMonth([-300, 99, 99, 99, 99])).toBe(4);
  });
  test("a second expense counts: back in month 1, under again in month 2, for good in month 4", () => {
    expect(paybackMonth([-100, 150, -200, 100, 100])).toBe(4);
  });
  test("it is never when the money does not come back, and 0 when none was out", () => {
    expect(paybackMonth([-300, 100, 100])).toBeNull();
    expect(paybackMonth([0, 10, -5])).toBe(0);
    expect(paybackMonth([])).toBe(0);
  });
  test("there is a month exactly when the total is not below 0, and the running total agrees with it", () => {
    fc.assert(
      fc.property(flows, (given) => {
        const totals = given.map((_, i) => given.slice(0, i + 1).reduce((sum, flow) => sum + flow, 0));
        const month = paybackMonth(given);
        expect(month === null).toBe(totals.at(-1)! < 0);
        if (month === null) return;
        expect(totals.slice(month).every((total) => total >= 0)).toBe(true);
        if (month > 0) expect(totals[month - 1]).toBeLessThan(0);
      }),
    );
  });
});
