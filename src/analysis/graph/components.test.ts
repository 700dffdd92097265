import {expect, test} from "vitest";
import {components} from "./components.ts";
import {small} from "./small-graphs.suite.ts";

test("three components of 3, 2 and 1, the largest first", () => {
  expect(components(small)).toEqual({
    count: 3,
    sizes: Int32Array.of(3, 2, 1),
    of: Int32Array.of(0, 0, 0, 1, 1, 2),
  });
});
