import fc from "fast-check";
import {expect, test} from "vitest";
import {feasibleIntervals} from "./simplex.ts";

test("of x + y = 7 each lies between 0 and 7", () => {
  const interval = feasibleIntervals([[1, 1, 7]], 2);
  expect([interval(0), interval(1)]).toEqual([
    [0, 7],
    [0, 7],
  ]);
});

test("in a table with rows of 3 and 9 and columns of 4 and 8 the corner lies between 0 and 3, the one across it between 5 and 8", () => {
  // a b | 3
  // c d | 9
  // 4 8
  const rows = [
    [1, 1, 0, 0, 3],
    [0, 0, 1, 1, 9],
    [1, 0, 1, 0, 4],
    [0, 1, 0, 1, 8],
  ];
  const interval = feasibleIntervals(rows, 4);
  expect([0, 1, 2, 3].map(interval)).toEqual([
    [0, 3],
    [0, 3],
    [1, 4],
    [5, 8],
  ]);
});

test("what only a difference is known of has no upper end: x − y = 2", () => {
  const interval = feasibleIntervals([[1, -1, 2]], 2);
  expect([interval(0), interval(1)]).toEqual([
    [2, Infinity],
    [0, Infinity],
  ]);
  expect(feasibleIntervals([[-1, 1, -2]], 2)(0)).toEqual([2, Infinity]);
});

test("an equation too many changes nothing, one that settles it leaves no room", () => {
  expect(
    feasibleIntervals(
      [
        [1, 1, 7],
        [2, 2, 14],
      ],
      2,
    )(0),
  ).toEqual([0, 7]);
  expect(
    feasibleIntervals(
      [
        [1, 1, 7],
        [1, -1, 3],
      ],
      2,
    )(0),
  ).toEqual([5, 5]);
});

test("in small tables its ends are those that trying everything gives", () => {
  const tables = fc.array(fc.array(fc.nat(3), {minLength: 2, maxLength: 2}), {minLength: 3, maxLength: 3});
  fc.assert(
    fc.property(tables, (table) => {
      const rowSums = table.map(([a, b]) => a! + b!);
      const first = table.reduce((sum, [a]) => sum + a!, 0);
      const second = table.reduce((sum, [, b]) => sum + b!, 0);
      const equations = [
        [1, 1, 0, 0, 0, 0, rowSums[0]!],
        [0, 0, 1, 1, 0, 0, rowSums[1]!],
        [0, 0, 0, 0, 1, 1, rowSums[2]!],
        [1, 0, 1, 0, 1, 0, first],
        [0, 1, 0, 1, 0, 1, second],
      ];
      const possible: number[][] = [];
      for (let a = 0; a <= rowSums[0]!; a++)
        for (let c = 0; c <= rowSums[1]!; c++)
          for (let e = 0; e <= rowSums[2]!; e++)
            if (a + c + e === first) possible.push([a, rowSums[0]! - a, c, rowSums[1]! - c, e, rowSums[2]! - e]);
      const interval = feasibleIntervals(equations, 6);
      for (let unknown = 0; unknown < 6; unknown++) {
        const values = possible.map((row) => row[unknown]!);
        const [low, high] = interval(unknown);
        expect(low).toBeCloseTo(Math.min(...values), 9);
        expect(high).toBeCloseTo(Math.max(...values), 9);
      }
    }),
  );
});
