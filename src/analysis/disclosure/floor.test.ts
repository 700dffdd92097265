import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {defaultFloors, floors, raisedFloors, shownEdges, shownWith, withOther} from "./floor.ts";

describe("shownWith", () => {
  test("ten people reach a floor of ten, nine do not", () => {
    expect([shownWith(10, 10), shownWith(9, 10)]).toEqual([true, false]);
  });
  test("a median of ten is hidden when three others are left, shown when ten or nobody is", () => {
    expect([shownWith(10, 10, 3), shownWith(10, 10, 10), shownWith(10, 10, 0)]).toEqual([false, true, true]);
  });
});

describe("withOther", () => {
  test("siblings of 30, 4, 12 and 25 with a floor of ten: 4 and 12 make an other of 16", () => {
    expect(withOther([30, 4, 12, 25], 10)).toEqual({shown: [0, 3], other: [1, 2], otherIsShown: true});
  });
  test("two small ones of 6 and 7 need nobody else", () => {
    expect(withOther([6, 40, 7], 10)).toEqual({shown: [1], other: [0, 2], otherIsShown: true});
  });
  test("when all are large enough there is no other", () => {
    expect(withOther([10, 11], 10)).toEqual({shown: [0, 1], other: [], otherIsShown: false});
  });
  test("4 and 3 together are still too few and are not shown", () => {
    expect(withOther([4, 3], 10)).toEqual({shown: [], other: [0, 1], otherIsShown: false});
  });
  test("an empty sibling takes a companion, so that hidden and empty look alike", () => {
    expect(withOther([0, 20, 15], 10)).toEqual({shown: [1], other: [0, 2], otherIsShown: true});
  });
  test("nobody shown is small; other is nobody, or two or more who reach the floor, or all there are", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), {maxLength: 12}), fc.integer({min: 1, max: 20}), (people, floor) => {
        const {shown, other, otherIsShown} = withOther(people, floor);
        const total = other.reduce((sum, i) => sum + people[i]!, 0);
        expect([...shown, ...other].sort((a, b) => a - b)).toEqual(people.map((_, i) => i));
        for (const i of shown) expect(people[i]).toBeGreaterThanOrEqual(floor);
        if (otherIsShown) expect(other.length >= 2 && total >= floor).toBe(true);
        else expect(other.length === 0 || shown.length === 0).toBe(true);
      }),
    );
  });
});

describe("raisedFloors", () => {
  test("gives the defaults when nothing is asked: 8 for the audit, 20 for distributions, 10 for dialogues", () => {
    expect(raisedFloors({})).toEqual(defaultFloors);
    expect(defaultFloors).toMatchObject({
      audit: 8,
      distribution: 20,
      openAnswer: 15,
      responseRate: 8,
      dialogue: 10,
      tie: 5,
    });
  });
  test("goes up as far as asked, below the default to the hard floor, and no further", () => {
    expect(raisedFloors({audit: 12, distribution: 12, dialogue: 3})).toMatchObject({
      audit: 12,
      distribution: 12,
      dialogue: 10,
    });
    for (const kind of Object.keys(floors) as (keyof typeof floors)[])
      expect(raisedFloors({[kind]: -5})[kind]).toBe(floors[kind]);
  });
  test("refuses what is not a number of people", () => {
    expect(() => raisedFloors({audit: 7.5})).toThrow("A floor is a whole number of people; got 7.5.");
    expect(() => raisedFloors({audit: NaN})).toThrow(RangeError);
  });
});

describe("T56", () => {
  const pair = (peopleA: number, peopleB: number) => [{a: 0, b: 1, peopleA, peopleB}];
  test("contact of one person with another team, or of one person with many, is not drawn", () => {
    expect([shownEdges(pair(1, 1), floors.tie), shownEdges(pair(1, 30), floors.tie)]).toEqual([[], []]);
  });
  test("contact of five with five is, of four with five is not", () => {
    expect([shownEdges(pair(5, 5), floors.tie).length, shownEdges(pair(4, 5), floors.tie).length]).toEqual([1, 0]);
  });
  test("a team of nine is no node, whatever its contact", () => {
    const people = [9, 40];
    const isNode = (unit: number) => shownWith(people[unit]!, floors.unit);
    expect(shownEdges(pair(9, 12), floors.tie, isNode)).toEqual([]);
  });
});

test("a tie between units needs five people on both sides, and both units shown", () => {
  const pairs = [
    {a: 0, b: 1, peopleA: 5, peopleB: 9},
    {a: 0, b: 2, peopleA: 4, peopleB: 50},
    {a: 1, b: 3, peopleA: 8, peopleB: 8},
  ];
  expect(shownEdges(pairs, 5)).toEqual([pairs[0], pairs[2]]);
  expect(shownEdges(pairs, 5, (unit) => unit !== 3)).toEqual([pairs[0]]);
});
