import fc from "fast-check";
import {expect, test} from "vitest";
import {type CountedUnit, shownUnits} from "./unit-tree.ts";

const unit = (id: string, people: number, parentId: string | null = null): CountedUnit => ({id, people, parentId});

test("of three units with 30, 27 and 3 people the smallest takes the next one with it: else 60 − 30 − 27 would show it", () => {
  expect(shownUnits([unit("a", 30), unit("b", 27), unit("c", 3)], 10)).toEqual(new Set(["a"]));
});

test("a unit that is large enough with all below it is shown, and its small parts are not", () => {
  const tree = [unit("zorg", 0), unit("wijk-1", 8, "zorg"), unit("wijk-2", 9, "zorg"), unit("ict", 20)];
  expect(shownUnits(tree, 10)).toEqual(new Set(["zorg", "ict"]));
});

test("people of the parent itself are a sibling of the units below it", () => {
  expect(shownUnits([unit("top", 2), unit("team", 40, "top")], 10)).toEqual(new Set(["top"]));
  expect(shownUnits([unit("top", 12), unit("team", 40, "top")], 10)).toEqual(new Set(["top", "team"]));
});

test("people in no unit are a sibling at the top", () => {
  expect(shownUnits([unit("a", 40), unit("b", 30)], 10, 3)).toEqual(new Set(["a"]));
});

test("whatever the tree, no shown unit is below the floor and what is left of any shown total is not either", () => {
  const forest = fc
    .array(fc.record({people: fc.nat(25), parent: fc.option(fc.nat(30), {nil: null})}), {minLength: 1, maxLength: 25})
    .map((rows) =>
      rows.map(({people, parent}, i) => unit(`u${i}`, people, parent !== null && parent < i ? `u${parent}` : null)),
    );
  fc.assert(
    fc.property(forest, fc.nat(15), (units, outside) => {
      const shown = shownUnits(units, 10, outside);
      const children = (id: string | null) => units.filter(({parentId}) => parentId === id);
      const total = (u: CountedUnit): number => u.people + children(u.id).reduce((sum, c) => sum + total(c), 0);
      for (const u of units) if (shown.has(u.id)) expect(total(u)).toBeGreaterThanOrEqual(10);
      for (const parent of [null, ...units.filter(({id}) => shown.has(id))]) {
        const whole = parent
          ? total(parent)
          : units.filter((u) => u.parentId === null).reduce((s, u) => s + total(u), outside);
        const parts = children(parent?.id ?? null).filter(({id}) => shown.has(id));
        const rest = whole - parts.reduce((sum, part) => sum + total(part), 0);
        expect(rest === 0 || rest >= 10 || parts.length === 0).toBe(true);
      }
    }),
  );
});
