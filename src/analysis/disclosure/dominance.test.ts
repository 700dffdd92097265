import {describe, expect, test} from "vitest";
import {amountOf, amountsTogether, isDominated} from "./dominance.ts";

describe("an amount", () => {
  test("of 3, 20 and 7 is 30, of which 20 and 7 come from the first two", () => {
    expect(amountOf([3, 20, 7])).toEqual({sum: 30, first: 20, second: 7});
  });
  test("of two groups adds up, and keeps the two largest of both", () => {
    expect(amountsTogether([amountOf([20, 7]), amountOf([9, 1])])).toEqual({sum: 37, first: 20, second: 9});
    expect(amountOf([])).toEqual({sum: 0, first: 0, second: 0});
  });
});

describe("is dominated", () => {
  test("when one of many did more than three quarters: 76 of 100, not 75", () => {
    expect([isDominated(amountOf([76, 12, 12])), isDominated(amountOf([75, 10, 10, 5]))]).toEqual([true, false]);
  });
  test("when the second can guess the first: 60, 36 and 4 others leave less than a tenth of 60", () => {
    expect([isDominated(amountOf([60, 36, 4])), isDominated(amountOf([60, 33, 4, 3]))]).toEqual([true, false]);
  });
  test("not when it is small: two of three reactions by one person", () => {
    expect(isDominated(amountOf([2, 1]))).toBe(false);
  });
});
