import {describe, expect, test} from "vitest";
import type {LinkedTotals} from "./linked-totals.ts";
import {suppression} from "./suppression.ts";

/** A total with its parts, as cells 0, 1, 2 … */
const oneTotal = (people: number[], whole = people.reduce((sum, n) => sum + n, 0)): LinkedTotals => ({
  people: [whole, ...people],
  totals: [{whole: 0, parts: people.map((_, i) => i + 1), isDisjoint: true}],
});
const hiddenIn = (table: LinkedTotals, floor = 10) => {
  const {hidden} = suppression(table, floor);
  return Array.from(hidden.keys()).filter((cell) => hidden[cell]);
};

describe("in one total", () => {
  test("of 30, 27 and 3 the 27 goes with the 3: else 60 − 30 − 27 would show it", () => {
    expect(hiddenIn(oneTotal([30, 27, 3]))).toEqual([2, 3]);
  });
  test("6 and 7 cover each other, 4 and 3 need the 12 as well", () => {
    expect(hiddenIn(oneTotal([6, 40, 7]))).toEqual([1, 3]);
    expect(hiddenIn(oneTotal([4, 3, 12, 30]))).toEqual([1, 2, 3]);
  });
  test("nobody is too few: an empty part takes one with it, so that hidden and empty look alike", () => {
    expect(hiddenIn(oneTotal([0, 20, 15]))).toEqual([1, 3]);
  });
  test("of two that are as large the first is hidden", () => {
    expect(hiddenIn(oneTotal([20, 20, 3]))).toEqual([1, 3]);
  });
  test("the only part of a total takes the total with it when it is hidden", () => {
    const table: LinkedTotals = {
      people: [31, 3, 28, 28],
      totals: [
        {whole: 0, parts: [1, 2], isDisjoint: true},
        {whole: 2, parts: [3], isDisjoint: true},
      ],
    };
    expect(hiddenIn(table)).toEqual([1, 2, 3]);
  });
});

describe("where people are in several parts", () => {
  test("channels of 6 and 7 among 40 people may be the same 7, so a third is hidden", () => {
    expect(hiddenIn(oneTotal([6, 7, 38, 25], 40))).toEqual([1, 2, 4]);
  });
  test("when 40 people are in all and 25 in what is shown, at least 15 are behind the rest", () => {
    expect(hiddenIn(oneTotal([6, 7, 9, 25], 40))).toEqual([1, 2, 3]);
  });
});

test("below a hidden unit as much is hidden as keeps it hidden, and no group below the floor is left over", () => {
  // An organisation of 8, 50 (teams of 20 and 30) and 60 (25 and 35): the 50 goes with the 8, and the 20 with the 50.
  const table: LinkedTotals = {
    people: [118, 8, 50, 60, 20, 30, 25, 35],
    totals: [
      {whole: 0, parts: [1, 2, 3], isDisjoint: true},
      {whole: 2, parts: [4, 5], isDisjoint: true},
      {whole: 3, parts: [6, 7], isDisjoint: true},
    ],
  };
  expect(hiddenIn(table)).toEqual([1, 2, 4]);
});

test("with a team of 3 below it, the hidden unit's 20 is hidden too: else 118 − 60 − 27 − 20 would show 8 and 3", () => {
  const table: LinkedTotals = {
    people: [118, 8, 50, 60, 3, 27, 20, 25, 35],
    totals: [
      {whole: 0, parts: [1, 2, 3], isDisjoint: true},
      {whole: 2, parts: [4, 5, 6], isDisjoint: true},
      {whole: 3, parts: [7, 8], isDisjoint: true},
    ],
  };
  expect(hiddenIn(table)).toEqual([1, 2, 4, 6]);
});

test("a unit without units below it is hidden rather than a smaller one with them, for that hides less", () => {
  const table: LinkedTotals = {
    people: [118, 8, 50, 60, 20, 30],
    totals: [
      {whole: 0, parts: [1, 2, 3], isDisjoint: true},
      {whole: 2, parts: [4, 5], isDisjoint: true},
    ],
  };
  expect(hiddenIn(table)).toEqual([1, 3]);
});

test("in a table of units and channels a small cell takes one of its row, one of its column, and the corner between them", () => {
  // 5 11 30 | 46      cells 0 1 2 | 3
  // 12 13 30 | 55           4 5 6 | 7
  // 40 30 30 | 100          8 9 10 | 11
  // 57 54 90 | 201         12 13 14 | 15
  const line = (whole: number, ...parts: number[]) => ({whole, parts, isDisjoint: true});
  const table: LinkedTotals = {
    people: [5, 11, 30, 46, 12, 13, 30, 55, 40, 30, 30, 100, 57, 54, 90, 201],
    totals: [
      line(3, 0, 1, 2),
      line(7, 4, 5, 6),
      line(11, 8, 9, 10),
      line(15, 12, 13, 14),
      line(12, 0, 4, 8),
      line(13, 1, 5, 9),
      line(14, 2, 6, 10),
      line(15, 3, 7, 11),
    ],
  };
  expect(hiddenIn(table)).toEqual([0, 1, 4, 5]);
});

test("a cell of many in which one carries most is hidden, and so is enough for the rest not to be theirs", () => {
  const messages = [0, 100, 30, 90, 200];
  const table: LinkedTotals = {
    ...oneTotal([20, 21, 22, 23]),
    // Cell 1 is almost all of one person; with 30 more she still has three quarters, with 90 besides less.
    isDominated: (cells) => cells.includes(1) && 98 / cells.reduce((sum, cell) => sum + messages[cell]!, 0) > 0.75,
  };
  expect(hiddenIn(table)).toEqual([1, 2, 3]);
});
