import {expect, test} from "vitest";
import {density} from "./density.ts";
import {undirected} from "./graph.ts";
import {graph, small} from "./small-graphs.suite.ts";

test("density is arcs of all that could be: 5 of 6·5", () => {
  expect(density(small)).toBeCloseTo(5 / 30, 15);
  expect(density(undirected(small))).toBeCloseTo(8 / 30, 15);
  expect(density(graph(1, []))).toBeNaN();
});
