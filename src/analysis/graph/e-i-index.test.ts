import {describe, expect, test} from "vitest";
import {eiIndex} from "./e-i-index.ts";
import {small} from "./small-graphs.suite.ts";

describe("E-I index", () => {
  // unit 0: 0, 1 · unit 1: 2, 3 · 4 and 5 without a unit
  const labels = Int32Array.of(0, 0, 1, 1, -1, -1);
  test("0⇄1 inside, 1→2 and 2→0 across: (2 − 2)/4 = 0; unit 1 has nothing inside; 3→4 is left out", () => {
    expect(eiIndex(small, labels, 2)).toEqual({
      index: 0,
      internal: 2,
      external: 2,
      units: [
        {index: 0, internal: 2, external: 2},
        {index: 1, internal: 0, external: 2},
      ],
      leftOut: 1,
    });
  });
  test("by weight 2→0 counts for two: (3 − 2)/5", () => {
    expect(eiIndex(small, labels, 2, "weight").index).toBeCloseTo(0.2, 15);
  });
  test("a unit without arcs has none", () => {
    expect(eiIndex(small, labels, 3).units[2]!.index).toBeNaN();
  });
});
