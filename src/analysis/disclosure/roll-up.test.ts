import {expect, test} from "vitest";
import {countedIn} from "./roll-up.ts";

const units = [
  {id: "zorg", parentId: null},
  {id: "wijk-1", parentId: "zorg"},
  {id: "wijk-2", parentId: "zorg"},
];
const inOnePeriod = (people: Record<string, number>) => new Map(Object.entries(people).map(([id, n]) => [id, [n]]));

test("T54: a manager alone above full teams counts in the organisation, the teams in their own", () => {
  expect(countedIn(units, inOnePeriod({zorg: 1, "wijk-1": 12, "wijk-2": 20}), 10)).toEqual(
    new Map([
      ["wijk-1", "wijk-1"],
      ["wijk-2", "wijk-2"],
      ["zorg", null],
    ]),
  );
});

test("managers of two levels gather where they are enough, or at the top", () => {
  const deep = [...units, {id: "wijk-3", parentId: "zorg"}, {id: "team", parentId: "wijk-3"}];
  const of = (zorg: number) =>
    countedIn(deep, inOnePeriod({zorg, "wijk-1": 12, "wijk-2": 20, "wijk-3": 1, team: 15}), 10);
  expect([of(9).get("wijk-3"), of(9).get("zorg")]).toEqual(["zorg", "zorg"]);
  expect([of(8).get("wijk-3"), of(8).get("zorg")]).toEqual([null, null]);
});

test("a team that is too small itself is company enough", () => {
  expect(countedIn(units, inOnePeriod({zorg: 1, "wijk-1": 4, "wijk-2": 20}), 10).get("zorg")).toBe("zorg");
});

test("people stay where they are enough in one of the periods, and where nobody is nothing moves", () => {
  const people = new Map([
    ["zorg", [3, 10]],
    ["wijk-1", [12, 12]],
    ["wijk-2", [20, 20]],
  ]);
  expect(countedIn(units, people, 10).get("zorg")).toBe("zorg");
  expect(countedIn(units, inOnePeriod({"wijk-1": 12, "wijk-2": 20}), 10).get("zorg")).toBe("zorg");
});
