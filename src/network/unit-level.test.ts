import {expect, test} from "vitest";
import {rowsOf} from "./small-organisation.suite.ts";
import {unitLevel} from "./unit-level.ts";

function levelOf(units: Record<string, number>) {
  const rows = rowsOf({units, ties: []});
  return unitLevel(rows.everybody, rows.units, rows.active);
}
const namesAndPeople = (units: Record<string, number>) =>
  levelOf(units).shown.map(({name, people}) => `${name} ${people}`);

test("without units there are none", () => {
  expect(levelOf({})).toMatchObject({count: 0, shown: []});
  expect(levelOf({}).shownPlace(null)).toBe(-1);
});

test("units by size; 4 and 6 are joined in an other of 10, which stands last", () => {
  expect(namesAndPeople({A: 12, B: 40, C: 4, D: 6})).toEqual(["B 40", "A 12", "null 10"]);
});

test("4 alone takes the smallest of the rest with it, so that no subtraction finds it", () => {
  expect(namesAndPeople({A: 12, B: 40, C: 4})).toEqual(["B 40", "null 16"]);
});

test("with few teams the teams are shown, with seventeen the clusters they are in", () => {
  expect(namesAndPeople({"A / x": 11, "A / y": 12, "B / z": 13})).toEqual(["z 13", "y 12", "x 11"]);
  const teams = Array.from({length: 17}, (_, i) => [`${i < 9 ? "A" : "B"} / team ${i}`, 10] as const);
  expect(namesAndPeople(Object.fromEntries(teams))).toEqual(["A 90", "B 80"]);
});

test("below a single top everything else: the level under it is shown however many there are", () => {
  const teams = Array.from({length: 17}, (_, i) => [`Top / ${i}`, 10 + i] as const);
  expect(namesAndPeople(Object.fromEntries(teams))).toHaveLength(17);
});

test("two teams of one name carry their cluster's too", () => {
  expect(namesAndPeople({"A / Beleid": 20, "B / Beleid": 21})).toEqual(["B / Beleid 21", "A / Beleid 20"]);
});

test("people directly in a cluster are no unit of its name: they are other", () => {
  const units = {A: 11, "A / x": 12, "A / y": 13};
  expect(namesAndPeople(units)).toEqual(["y 13", "x 12", "null 11"]);
  const level = levelOf(units);
  expect(level.count).toBe(3);
  expect(level.shownPlace("A")).toBe(2);
});

test("others too few even together are not shown at all", () => {
  const level = levelOf({A: 3, B: 4});
  expect(level.shown).toEqual([]);
  expect(level.count).toBe(2);
  expect(level.shownPlace("A")).toBe(-1);
  expect(level.unitPlace("A")).toBeGreaterThanOrEqual(0);
});

test("active are those of the unit who wrote or reacted", () => {
  const rows = rowsOf({units: {A: 12, B: 10}, ties: [], silent: ["A 1", "A 2"]});
  expect(unitLevel(rows.everybody, rows.units, rows.active).shown).toMatchObject([{active: 10}, {active: 10}]);
});
