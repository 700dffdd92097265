import {expect, test} from "vitest";
import {degree, inDegree, inStrength, outDegree, outStrength, strength} from "./degree.ts";
import {undirected} from "./graph.ts";
import {small} from "./small-graphs.suite.ts";

test("degrees count others, strengths add weights", () => {
  expect([...outDegree(small)]).toEqual([1, 2, 1, 1, 0, 0]);
  expect([...inDegree(small)]).toEqual([2, 1, 1, 0, 1, 0]);
  expect([...degree(undirected(small))]).toEqual([2, 2, 2, 1, 1, 0]);
  expect([...outStrength(small)]).toEqual([1, 2, 2, 1, 0, 0]);
  expect([...inStrength(small)]).toEqual([3, 1, 1, 0, 1, 0]);
  expect([...strength(undirected(small))]).toEqual([4, 3, 3, 1, 1, 0]);
});
