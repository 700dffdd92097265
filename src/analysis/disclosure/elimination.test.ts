import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Equation, opposite, randomNullVectors} from "./elimination.ts";
import {solver} from "./solver.suite.ts";

const sumOf = (...unknowns: number[]): Equation => ({unknowns, factors: unknowns.map(() => 1)});
const solution = (equations: Equation[], unknowns: number) => randomNullVectors(equations, unknowns, 1)[0]!;

describe("a random solution with all outcomes 0", () => {
  test("has 0 where an unknown is fixed: x + y and x + y + z are known, so z is, and x and y are not", () => {
    const [x, y, z] = solution([sumOf(0, 1), sumOf(0, 1, 2)], 3);
    expect(z).toBe(0);
    expect(x).not.toBe(0);
    expect(y).toBe(opposite(x!));
  });
  test("fixes all three of x + y, y + z and x + z, though no equation has one unknown", () => {
    expect([...solution([sumOf(0, 1), sumOf(1, 2), sumOf(0, 2)], 3)]).toEqual([0, 0, 0]);
  });
  test("takes factors into account: 2x + y and x − y fix x and y, 2x + 2y beside x + y fixes nothing", () => {
    const fixed = solution(
      [
        {unknowns: [0, 1], factors: [2, 1]},
        {unknowns: [0, 1], factors: [1, -1]},
      ],
      2,
    );
    expect([...fixed]).toEqual([0, 0]);
    expect(solution([{unknowns: [0, 1], factors: [2, 2]}, sumOf(0, 1)], 2)).not.toContain(0);
  });
  test("is free where there is no equation, and the same every time", () => {
    const [first, second] = randomNullVectors([], 3, 2) as [Float64Array, Float64Array];
    expect(first).not.toContain(0);
    expect(second).not.toEqual(first);
    expect(randomNullVectors([], 3, 2)).toEqual([first, second]);
  });
});

test("it is 0 for exactly the unknowns that plain elimination solves", () => {
  const systems = fc.integer({min: 1, max: 12}).chain((unknowns) =>
    fc.record({
      unknowns: fc.constant(unknowns),
      sums: fc.array(fc.uniqueArray(fc.nat(unknowns - 1), {minLength: 1, maxLength: 5}), {maxLength: 14}),
    }),
  );
  fc.assert(
    fc.property(systems, ({unknowns, sums}) => {
      const vector = solution(
        sums.map((sum) => sumOf(...sum)),
        unknowns,
      );
      const follows = solver(sums, unknowns);
      for (let unknown = 0; unknown < unknowns; unknown++) expect(vector[unknown] === 0).toBe(follows([unknown]));
    }),
    {numRuns: 500},
  );
});
