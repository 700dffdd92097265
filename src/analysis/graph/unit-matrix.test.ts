import {describe, expect, test} from "vitest";
import {graph, type Tie} from "./small-graphs.suite.ts";
import {rankBridges, unitMatrix, unitPairs} from "./unit-matrix.ts";

describe("contact between units", () => {
  // unit 0: 0, 1, 2 · unit 1: 3, 4 · unit 2: 5 · 6 has no unit
  const ties: Tie[] = [
    [0, 3, 2],
    [1, 3],
    [3, 1],
    [0, 1],
    [4, 5],
    [2, 6],
  ];
  const matrix = unitMatrix(graph(7, ties), Int32Array.of(0, 0, 0, 1, 1, 2, -1), 3);
  test("tables keep directions apart; people are distinct; the tie to somebody without a unit is counted", () => {
    expect([...matrix.arcs]).toEqual([1, 2, 0, 1, 0, 1, 0, 0, 0]);
    expect([...matrix.weight]).toEqual([1, 3, 0, 1, 0, 1, 0, 0, 0]);
    expect([...matrix.people]).toEqual([2, 2, 0, 1, 0, 1, 0, 1, 0]);
    expect(matrix.leftOut).toBe(1);
  });
  test("pairs join both directions: two of unit 0 and one of unit 1, three arcs that weigh four", () => {
    expect(unitPairs(matrix)).toEqual([
      {a: 0, b: 1, arcs: 3, weight: 4, peopleA: 2, peopleB: 1},
      {a: 1, b: 2, arcs: 1, weight: 1, peopleA: 1, peopleB: 1},
    ]);
  });
  test("of two bridges that one person carries the one with less contact is the thinner", () => {
    expect(rankBridges(unitPairs(matrix)).map(({a, b}) => [a, b])).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });
  test("units of one community have no bridge between them; a unit in none is apart from all", () => {
    expect(rankBridges(unitPairs(matrix), Int32Array.of(0, 1, 1)).map(({a, b}) => [a, b])).toEqual([[0, 1]]);
    expect(rankBridges(unitPairs(matrix), Int32Array.of(-1, -1, 0)).length).toBe(2);
  });
});
