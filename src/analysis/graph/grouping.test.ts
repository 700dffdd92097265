import {expect, test} from "vitest";
import {majorityGroups} from "./grouping.ts";

test("a unit belongs to the community of most of its people, at a draw to the larger; without people to none", () => {
  const of = Int32Array.of(1, 0, 1, 1, 0, -1, 0);
  expect([...majorityGroups(of, Int32Array.of(0, 0, 0, 1, 1, 2, -1), 4)]).toEqual([1, 0, -1, -1]);
});
