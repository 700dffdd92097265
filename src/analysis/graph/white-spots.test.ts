import {describe, expect, test} from "vitest";
import {graph} from "./small-graphs.suite.ts";
import {reachOf, whiteSpots} from "./white-spots.ts";

describe("white spots", () => {
  // label 0: 0…3, of whom 0→1 inside and 2→4 across · label 1: 4 · label 2: 5 · label 3: nobody
  const labels = Int32Array.of(0, 0, 0, 0, 1, 2);
  const reach = reachOf(
    graph(6, [
      [0, 1],
      [2, 4],
    ]),
    labels,
    4,
  );
  test("three of four are reached, one across; the receiver of a tie is reached too", () => {
    expect(reach).toEqual([
      {label: 0, people: 4, reached: 3, reachedAcross: 1},
      {label: 1, people: 1, reached: 1, reachedAcross: 1},
      {label: 2, people: 1, reached: 0, reachedAcross: 0},
      {label: 3, people: 0, reached: 0, reachedAcross: 0},
    ]);
  });
  test("label 2 is a white spot; in contact across, label 0 is one too at a quarter; nobody is no white spot", () => {
    expect(whiteSpots(reach).map(({label}) => label)).toEqual([2]);
    expect(whiteSpots(reach, 0.25, "reachedAcross").map(({label}) => label)).toEqual([2, 0]);
  });
  test("an inside tie before the one across does not hide it", () => {
    const both = reachOf(
      graph(3, [
        [0, 1],
        [0, 2],
      ]),
      Int32Array.of(0, 0, 1),
      2,
    );
    expect(both[0]).toEqual({label: 0, people: 2, reached: 2, reachedAcross: 1});
  });
});
