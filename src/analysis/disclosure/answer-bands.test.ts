import {describe, expect, test} from "vitest";
import {answerShares} from "./answer-bands.ts";

describe("T52: all answered the same", () => {
  const band = [
    {from: 0.7, to: 1},
    {from: 0, to: 0.3},
    {from: 0, to: 0.3},
  ];
  test("ten of ten are a band of 70 to 100 %, and the other answers one of 0 to 30 %", () => {
    expect(answerShares([10, 0, 0])).toEqual(band);
  });
  test("it looks the same as eight of ten with two others, or with one apart", () => {
    expect(answerShares([8, 2, 0])).toEqual(band);
    expect(answerShares([8, 1, 1])).toEqual(band);
  });
  test("with three others each share is told", () => {
    expect(answerShares([7, 3])).toEqual([
      {from: 0.7, to: 0.7},
      {from: 0.3, to: 0.3},
    ]);
  });
  test("of a hundred the band is 90 to 100 %", () => {
    expect(answerShares([100, 0])).toEqual([
      {from: 0.9, to: 1},
      {from: 0, to: 0.1},
    ]);
  });
  test("without answers there is nothing to tell", () => {
    expect(answerShares([0, 0])).toEqual([
      {from: 0, to: 0},
      {from: 0, to: 0},
    ]);
  });
});
