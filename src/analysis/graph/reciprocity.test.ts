import {expect, test} from "vitest";
import {reciprocity} from "./reciprocity.ts";
import {graph, small} from "./small-graphs.suite.ts";

test("two of five arcs are answered, one of four pairs is mutual", () => {
  expect(reciprocity(small)).toEqual({arcs: 2 / 5, pairs: 1 / 4, mutualPairs: 1, connectedPairs: 4});
  expect(reciprocity(graph(3, []))).toMatchObject({arcs: NaN, pairs: NaN, connectedPairs: 0});
});
