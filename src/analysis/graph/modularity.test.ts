import {describe, expect, test} from "vitest";
import {undirected} from "./graph.ts";
import {modularity} from "./modularity.ts";
import {barbell, graph} from "./small-graphs.suite.ts";

describe("modularity", () => {
  test("of two triangles joined by one tie: 6/7 inside − 2·(7/14)² = 5/14", () => {
    expect(modularity(undirected(barbell), Int32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(5 / 14, 15);
  });
  test("all in one group is 0; everybody alone is −Σ(k/2m)² = −(4·4 + 2·9)/196, and so is nobody in a group", () => {
    expect(modularity(undirected(barbell), new Int32Array(6))).toBeCloseTo(0, 15);
    expect(modularity(undirected(barbell), Int32Array.of(0, 1, 2, 3, 4, 5))).toBeCloseTo(-34 / 196, 15);
    expect(modularity(undirected(barbell), new Int32Array(6).fill(-1))).toBeCloseTo(-34 / 196, 15);
  });
  test("at resolution 2 the expected part counts twice: 6/7 − 2·½", () => {
    expect(modularity(undirected(barbell), Int32Array.of(0, 0, 0, 1, 1, 1), 2)).toBeCloseTo(6 / 7 - 1, 15);
  });
  test("there is none without ties", () => {
    expect(modularity(undirected(graph(2, [])), Int32Array.of(0, 1))).toBeNaN();
  });
});
