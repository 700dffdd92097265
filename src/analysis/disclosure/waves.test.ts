import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {solver} from "./solver.suite.ts";
import {shownWaves} from "./waves.ts";

/** People a1 … a20 as "a20". */
const people = (...groups: string[]) =>
  new Set(groups.flatMap((group) => Array.from({length: Number(group.slice(1))}, (_, i) => `${group[0]}${i}`)));

describe("T51: joiners and leavers", () => {
  test("one person who joined between two waves hides the earlier one: the difference is that person's answer", () => {
    expect(shownWaves([people("a20"), people("a20", "b1")], 8)).toEqual([1]);
  });
  test("the same people, or eight more, stand beside each other", () => {
    expect(shownWaves([people("a20"), people("a20")], 8)).toEqual([0, 1]);
    expect(shownWaves([people("a20"), people("a20", "b8")], 8)).toEqual([0, 1]);
  });
  test("eight who joined do not cover three who left", () => {
    expect(shownWaves([people("a20", "c3"), people("a20", "b8")], 8)).toEqual([1]);
  });
  test("a wave that is left out does not stand in the way of an earlier one", () => {
    expect(shownWaves([people("a20"), people("a20", "b1"), people("a20", "b8")], 8)).toEqual([0, 2]);
  });
  test("a newest wave of too few people has no trend at all", () => {
    expect(shownWaves([people("a20"), people("a7")], 8)).toEqual([]);
  });
  test("two waves of other people make up a third: then the six who differ show, and the first is left out", () => {
    // a + b, c + d and a + b + c + d + e: the last less the others is e.
    const waves = [people("a9", "b9"), people("c9", "d9"), people("a9", "b9", "c9", "d9", "e6")];
    expect(shownWaves(waves, 8)).toEqual([1, 2]);
  });
});

test("from the waves shown, no kind of people in the same waves and below the floor can be worked out", () => {
  const waves = fc.array(fc.array(fc.nat(5), {maxLength: 4}), {minLength: 1, maxLength: 6});
  const sizes = fc.array(fc.integer({min: 1, max: 9}), {minLength: 6, maxLength: 6});
  fc.assert(
    fc.property(waves, sizes, (drawn, size) => {
      const of = drawn.map((groups) =>
        people(...Array.from(new Set(groups), (group) => `${"abcdef"[group]}${size[group]}`)),
      );
      const shown = shownWaves(of, 8);
      const everybody = [...people(...size.map((n, group) => `${"abcdef"[group]}${n}`))];
      const follows = solver(
        shown.map((wave) => everybody.flatMap((person, i) => (of[wave]!.has(person) ? [i] : []))),
        everybody.length,
      );
      const kinds = new Map<string, number[]>();
      for (const [i, person] of everybody.entries()) {
        const kind = shown.map((wave) => of[wave]!.has(person)).join();
        kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
      }
      for (const kind of kinds.values())
        if (kind.length < 8 && shown.some((wave) => of[wave]!.has(everybody[kind[0]!]!)))
          expect(follows(kind)).toBe(false);
    }),
    {numRuns: 300},
  );
});
