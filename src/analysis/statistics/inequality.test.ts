import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {gini, lorenz, smallestGroup, topShares} from "./inequality.ts";

const contributions = fc.array(fc.nat(1000), {minLength: 1, maxLength: 60}).filter((xs) => xs.some((x) => x > 0));

describe("gini", () => {
  test("of 1, 2, 3, 4 it is (−3·1 − 1·2 + 1·3 + 3·4)/(4·10) = ¼", () => {
    expect(gini([3, 1, 4, 2])).toBe(0.25);
  });
  test("everyone alike is 0; one of four doing all is 1 − ¼", () => {
    expect(gini([5, 5, 5])).toBe(0);
    expect(gini([0, 0, 7, 0])).toBe(0.75);
  });
  test("silent people raise it: 2, 2 scores 0 but 2, 2, 0, 0 scores ½", () => {
    expect(gini([2, 2])).toBe(0);
    expect(gini([2, 2, 0, 0])).toBe(0.5);
  });
  test("nothing to divide has no inequality", () => {
    expect(gini([])).toBeNaN();
    expect(gini([0, 0])).toBeNaN();
  });
  test("it is half the mean difference between all pairs, over the mean, and lies between 0 and 1", () => {
    fc.assert(
      fc.property(contributions, (xs) => {
        const n = xs.length;
        const sum = xs.reduce((a, b) => a + b, 0);
        let differences = 0;
        for (const x of xs) for (const y of xs) differences += Math.abs(x - y);
        expect(gini(xs)).toBeCloseTo(differences / (2 * n * sum), 10);
        expect(gini(xs)).toBeGreaterThanOrEqual(0);
        expect(gini(xs)).toBeLessThan(1);
      }),
    );
  });
  test("counting in other units, doubling the crowd or changing the order does not change it", () => {
    fc.assert(
      fc.property(contributions, fc.double({min: 0.01, max: 1e6, noNaN: true}), (xs, scale) => {
        expect(gini(xs.map((x) => x * scale))).toBeCloseTo(gini(xs), 9);
        expect(gini([...xs, ...xs])).toBeCloseTo(gini(xs), 9);
        expect(gini([...xs].reverse())).toBe(gini(xs));
      }),
    );
  });
});

describe("lorenz", () => {
  test("of 1, 3 the least active half contributes a quarter", () => {
    expect(lorenz([3, 1])).toEqual([
      {people: 0, contributions: 0},
      {people: 0.5, contributions: 0.25},
      {people: 1, contributions: 1},
    ]);
  });
  test("three points over 1, 1, 2: halfway the second person stands 1½ of 4", () => {
    expect(lorenz([2, 1, 1], 3)[1]).toEqual({people: 0.5, contributions: 0.375});
  });
  test("there is no curve when nobody contributed", () => {
    expect(lorenz([0, 0])).toEqual([]);
    expect(lorenz([])).toEqual([]);
  });
  test("it runs from (0, 0) to (1, 1), is convex, and lies under the diagonal", () => {
    fc.assert(
      fc.property(contributions, fc.integer({min: 2, max: 101}), (xs, points) => {
        const curve = lorenz(xs, points);
        expect(curve.length).toBe(Math.min(points, xs.length + 1));
        expect(curve[0]).toEqual({people: 0, contributions: 0});
        expect(curve.at(-1)!.contributions).toBeCloseTo(1, 12);
        const steps = curve.slice(1).map((point, i) => point.contributions - curve[i]!.contributions);
        for (const [i, step] of steps.entries()) expect(step).toBeGreaterThanOrEqual((steps[i - 1] ?? 0) - 1e-12);
        for (const point of curve) expect(point.contributions).toBeLessThanOrEqual(point.people + 1e-12);
      }),
    );
  });
  test("with every person a point, twice the area between curve and diagonal is the Gini coefficient", () => {
    fc.assert(
      fc.property(contributions, (xs) => {
        const curve = lorenz(xs);
        const width = 1 / (curve.length - 1);
        let under = 0;
        for (let i = 1; i < curve.length; i++) {
          under += (width * (curve[i]!.contributions + curve[i - 1]!.contributions)) / 2;
        }
        expect(1 - 2 * under).toBeCloseTo(gini(xs), 9);
      }),
    );
  });
});

describe("topShares", () => {
  test("of ten people who write 10, 9 … 1, the top 10 % is one person with 10/55, the top 20 % two with 19/55", () => {
    const written = Array.from({length: 10}, (_, i) => i + 1);
    expect(topShares(written, [0.1, 0.2])).toEqual([
      {people: 0.1, count: 1, contributions: 10 / 55},
      {people: 0.2, count: 2, contributions: 19 / 55},
    ]);
  });
  test("1 % of forty people is one person; 10 % of thirty is three, not four by a rounding error", () => {
    expect(topShares(new Array(40).fill(1), [0.01])[0]!.count).toBe(1);
    expect(topShares(new Array(30).fill(1), [0.1])[0]!.count).toBe(3);
  });
  test("the top half and the least active half add up to all", () => {
    fc.assert(
      fc.property(contributions, (xs) => {
        const even = [...xs, ...xs];
        const [top] = topShares(even, [0.5]);
        const least = lorenz(even, 3)[1]!;
        expect(top!.contributions + least.contributions).toBeCloseTo(1, 10);
      }),
    );
  });
  test("nobody contributed: no shares", () => {
    expect(topShares([0, 0], [0.1])).toEqual([]);
  });
});

describe("smallestGroup", () => {
  test("of 5, 3, 1, 1 the first writes half; two write 80 %", () => {
    expect(smallestGroup([1, 5, 1, 3], 0.5)).toEqual({people: 1, share: 0.25});
    expect(smallestGroup([1, 5, 1, 3], 0.8)).toEqual({people: 2, share: 0.5});
  });
  test("eight of ten who write a tenth each write 80 %, whatever the rounding", () => {
    expect(smallestGroup(new Array(10).fill(0.1), 0.8).people).toBe(8);
  });
  test("nothing was written: nobody, and no share", () => {
    expect(smallestGroup([0, 0], 0.5)).toEqual({people: 0, share: NaN});
  });
  test("the group reaches the part and one person fewer does not", () => {
    fc.assert(
      fc.property(contributions, fc.integer({min: 1, max: 100}), (xs, percent) => {
        const sorted = [...xs].sort((a, b) => b - a);
        const sum = (n: number) => sorted.slice(0, n).reduce((a, b) => a + b, 0);
        const {people} = smallestGroup(xs, percent / 100);
        expect(sum(people) * 100).toBeGreaterThanOrEqual(percent * sum(xs.length));
        expect(sum(people - 1) * 100).toBeLessThan(percent * sum(xs.length));
      }),
    );
  });
});
