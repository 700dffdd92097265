import fc from "fast-check";
import {expect, test} from "vitest";
import {cyclesOf, unitName, unitsFromParents, unitTree, withTotals, withUnitsBelow} from "./units.ts";

test("the tree counts people in a unit itself and with those below it", () => {
  const paths = [["Zorg", "Thuiszorg"], ["Zorg", "Thuiszorg"], ["Zorg"], ["Bestuur"], []];
  expect(unitTree(paths)).toEqual([
    {name: "Bestuur", path: "Bestuur", depth: 0, people: 1, total: 1},
    {name: "Zorg", path: "Zorg", depth: 0, people: 1, total: 3},
    {name: "Thuiszorg", path: "Zorg / Thuiszorg", depth: 1, people: 2, total: 2},
  ]);
});

test("capitals and spaces do not make another unit; the first spelling stays", () => {
  expect(unitTree([["Zorg"], ["ZORG"], ["zorg "]])).toEqual([
    {name: "Zorg", path: "Zorg", depth: 0, people: 3, total: 3},
  ]);
});

test("team 10 stands after team 9", () => {
  expect(unitTree([["Team 10"], ["Team 9"]]).map(({name}) => name)).toEqual(["Team 9", "Team 10"]);
});

test("a name with a slash cannot be mistaken for a path", () => {
  expect(unitName(" R / D\n afdeling ")).toBe("R/D afdeling");
});

test("paths follow from parents, also of parents without people", () => {
  const {paths, cycles} = unitsFromParents([
    ["Team A", "Thuiszorg"],
    ["Thuiszorg", "Zorg"],
  ]);
  expect(paths.get("team a")).toEqual(["Zorg", "Thuiszorg", "Team A"]);
  expect(paths.get("zorg")).toEqual(["Zorg"]);
  expect(cycles).toEqual([]);
});

test("units in a circle are named and put at the top; those below keep their place", () => {
  const {paths, cycles} = unitsFromParents([
    ["B", "C"],
    ["C", "A"],
    ["A", "B"],
    ["D", "C"],
  ]);
  expect(cycles).toEqual([["A", "B", "C"]]);
  expect(paths.get("d")).toEqual(["C", "D"]);
  expect(paths.get("c")).toEqual(["C"]);
});

test("of two parents the first counts, and both are named", () => {
  const {paths, twoParents} = unitsFromParents([
    ["Team", "Zorg"],
    ["Team", "ICT"],
    ["Team", "ict"],
  ]);
  expect(paths.get("team")).toEqual(["Zorg", "Team"]);
  expect(twoParents).toEqual([{unit: "Team", kept: "Zorg", dropped: "ICT"}]);
});

test("every member that comes back to itself is in exactly one circle", () => {
  const above = fc
    .array(fc.tuple(fc.nat(12), fc.nat(12)), {maxLength: 14})
    .map((pairs) => new Map(pairs.map(([a, b]) => [`${a}`, `${b}`])));
  fc.assert(
    fc.property(above, (map) => {
      const returning = [...map.keys()].filter((start) => {
        let at = map.get(start);
        for (let i = 0; i < map.size && at !== undefined && at !== start; i++) at = map.get(at);
        return at === start;
      });
      expect(cyclesOf(map).flat().toSorted()).toEqual(returning.toSorted());
    }),
  );
});

test("a unit with those below it", () => {
  const units = [
    {id: "a", parentId: null},
    {id: "b", parentId: "a"},
    {id: "c", parentId: "b"},
    {id: "d", parentId: null},
  ];
  expect(withUnitsBelow(units, "a")).toEqual(["a", "b", "c"]);
});

test("totals go up the tree: 1 + (2 + 4) = 7", () => {
  const units = [
    {id: "a", parentId: null},
    {id: "b", parentId: "a"},
    {id: "c", parentId: "b"},
    {id: "d", parentId: null},
  ];
  const people = new Map([
    ["a", 1],
    ["b", 2],
    ["c", 4],
    [null, 9],
  ]);
  expect(withTotals(units, people).map(({people, total}) => [people, total])).toEqual([
    [1, 7],
    [2, 6],
    [4, 4],
    [0, 0],
  ]);
});
