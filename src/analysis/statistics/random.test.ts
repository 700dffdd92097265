import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  gaussian,
  logNormal,
  pick,
  poisson,
  powerLaw,
  seeded,
  shuffle,
  weightedIndex,
  wholeBelow,
  zipfShares,
} from "./random.ts";

const draws = 40_000;
const many = (draw: () => number) => Float64Array.from({length: draws}, draw);
const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe("seeded chance", () => {
  test("the same seed and stream return the same row; another seed or stream does not", () => {
    const row = (seed: number, stream?: number) => Array.from({length: 8}, seeded(seed, stream));
    expect(row(7)).toEqual(row(7));
    expect(row(7)).not.toEqual(row(8));
    expect(row(7, 1)).not.toEqual(row(7, 2));
    expect(row(2 ** 32 + 7)).not.toEqual(row(7));
  });
  test("a fraction is not a seed", () => {
    expect(() => seeded(0.5)).toThrow(RangeError);
  });
  test("numbers lie in [0, 1), half of them below a half", () => {
    const values = many(seeded(1));
    expect(values.every((x) => x >= 0 && x < 1)).toBe(true);
    expect(values.filter((x) => x < 0.5).length / draws).toBeCloseTo(0.5, 1);
    expect(mean(values)).toBeCloseTo(0.5, 2);
  });
});

test("wholeBelow gives every die face about as often", () => {
  const chance = seeded(2);
  const faces = new Array(6).fill(0);
  for (let i = 0; i < 60_000; i++) faces[wholeBelow(chance, 6)]++;
  for (const face of faces) expect(Math.abs(face - 10_000)).toBeLessThan(400);
});

test("there is nothing to pick from an empty list", () => {
  expect(() => pick(seeded(1), [])).toThrow(RangeError);
});

test("a shuffle keeps the items, and each of the six orders of three comes up about as often", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      expect(shuffle(seeded(seed), [...items]).sort()).toEqual([...items].sort());
    }),
  );
  const chance = seeded(3);
  const orders = new Map<string, number>();
  for (let i = 0; i < 12_000; i++) {
    const order = shuffle(chance, [1, 2, 3]).join();
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(6);
  for (const count of orders.values()) expect(Math.abs(count - 2_000)).toBeLessThan(200);
});

test("the normal distribution has mean 0, deviation 1, and 68 % within one deviation", () => {
  const chance = seeded(4);
  const values = many(() => gaussian(chance));
  expect(mean(values)).toBeCloseTo(0, 1);
  expect(mean(values.map((x) => x * x))).toBeCloseTo(1, 1);
  expect(values.filter((x) => Math.abs(x) < 1).length / draws).toBeCloseTo(0.6827, 2);
});

test("half of the log-normal draws lie below the median", () => {
  const chance = seeded(5);
  expect(many(() => logNormal(chance, 40, 1.2)).filter((x) => x < 40).length / draws).toBeCloseTo(0.5, 1);
});

test("a Poisson draw has mean and variance equal to its parameter, below and above 500", () => {
  const chance = seeded(6);
  for (const rate of [0.3, 4, 900]) {
    const values = many(() => poisson(chance, rate));
    const average = mean(values);
    expect(average / rate).toBeCloseTo(1, 1);
    expect(mean(values.map((x) => (x - average) ** 2)) / rate).toBeCloseTo(1, 1);
  }
  expect(poisson(chance, 0)).toBe(0);
});

test("of a power law with exponent 2 from 1, one in four draws passes 2", () => {
  const chance = seeded(7);
  const values = many(() => powerLaw(chance, 1, 2));
  expect(values.every((x) => x >= 1)).toBe(true);
  expect(values.filter((x) => x > 2).length / draws).toBeCloseTo(0.25, 1);
});

test("Zipf's shares of three ranks with exponent 1 are 6/11, 3/11 and 2/11", () => {
  const shares = zipfShares(3, 1);
  for (const [rank, share] of [6 / 11, 3 / 11, 2 / 11].entries()) expect(shares[rank]).toBeCloseTo(share, 12);
});

describe("weighted indexes", () => {
  test("weights 1, 2 and 5 come up in one, two and five of eight", () => {
    const draw = weightedIndex([1, 2, 5]);
    const chance = seeded(8);
    const seen = [0, 0, 0];
    for (let i = 0; i < draws; i++) seen[draw(chance)]!++;
    for (const [i, weight] of [1, 2, 5].entries()) expect(seen[i]! / draws).toBeCloseTo(weight / 8, 1);
  });
  test("a weight of zero is never drawn", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), {minLength: 1, maxLength: 30}), fc.integer(), (weights, seed) => {
        fc.pre(weights.some((weight) => weight > 0));
        const draw = weightedIndex(weights);
        const chance = seeded(seed);
        for (let i = 0; i < 200; i++) expect(weights[draw(chance)]).toBeGreaterThan(0);
      }),
    );
  });
  test("nothing can be drawn from zeros, nor from a negative weight", () => {
    expect(() => weightedIndex([0, 0])).toThrow(RangeError);
    expect(() => weightedIndex([1, -1])).toThrow(RangeError);
  });
});
