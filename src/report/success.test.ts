import {expect, test} from "vitest";
import {networkSuccess} from "./success.ts";

const network = {activeShare: 0.58, responseRate: 0.88, breadth: 0.14, reach: 9, outcomes: 6.1};

test("(58⁄60 + 88⁄90 + 14⁄15 + 9⁄9 + 6,1⁄8) ⁄ 5 = 93 of 100", () => {
  expect(networkSuccess(network, 9).score).toBe(93);
});

test("beyond the target counts as the target: half of it and twice of it is ¾ of the way", () => {
  const success = networkSuccess({activeShare: 0.3, responseRate: 0.45, breadth: 0.3, reach: 18, outcomes: null}, 9);
  expect(success.parts).toEqual({activeShare: 0.5, responseRate: 0.5, breadth: 1, reach: 1, outcomes: null});
  expect(success.score).toBe(75);
});

test("without a people file reach says nothing, and two known parts are too few for a score", () => {
  expect(networkSuccess(network, 0).parts.reach).toBeNull();
  expect(networkSuccess({...network, breadth: null, outcomes: null}, 0).score).toBeNull();
});
