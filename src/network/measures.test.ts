import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {networkMeasures} from "./measures.ts";
import type {NetworkReading} from "./reading.ts";
import {meetings, readingOf, type WrittenTie} from "./small-organisation.suite.ts";

const figure = (id: string, reading: NetworkReading) =>
  networkMeasures.find((measure) => measure.id === id)!.compute(reading);
const basis = (id: string, reading: NetworkReading) =>
  networkMeasures.find((measure) => measure.id === id)!.basis(reading);
const people = (id: string, reading: NetworkReading) =>
  networkMeasures.find((measure) => measure.id === id)!.people(reading);

describe("six people: A 1 and A 2 answer each other, A 2 → B 1 → A 1, B 2 → B 3, and A 3 has no contact", () => {
  const reading = readingOf({
    units: {A: 3, B: 3},
    ties: [
      ["A 1", "A 2"],
      ["A 2", "A 1"],
      ["A 2", "B 1"],
      ["B 1", "A 1"],
      ["B 2", "B 3"],
      ["B 3", "B 3", "reply", 4],
    ],
  });
  test("5 ties in 4 pairs, of 30 possible ties; a person alone counts among the six", () => {
    expect(figure("ties", reading)).toBe(5);
    expect(figure("pairs", reading)).toBe(4);
    expect(figure("density", reading)).toBeCloseTo(5 / 30, 15);
    expect(basis("density", reading)).toBe(6);
  });
  test("2 of 5 ties are answered, 1 of 4 pairs is mutual", () => {
    expect(figure("reciprocity", reading)).toBe(2 / 5);
    expect(figure("pair-reciprocity", reading)).toBe(1 / 4);
  });
  test("three parts: three people, two people, one", () => {
    expect(figure("components", reading)).toBe(3);
    expect(figure("largest-component", reading)).toBe(3);
  });
  test("two communities, for one person alone is none; Q = (4/5 − (8/10)²) + (1/5 − (2/10)²) = 0.32", () => {
    expect(figure("communities", reading)).toBe(2);
    expect(figure("modularity", reading)).toBeCloseTo(0.32, 12);
  });
  test("2 ties between units, 3 inside: (2 − 3)/5", () => {
    expect(figure("e-i-index", reading)).toBe(-1 / 5);
    expect(basis("e-i-index", reading)).toBe(5);
  });
  test("five people are behind the figures: the sixth has no ties", () => {
    expect(people("ties", reading)).toBe(5);
    expect(people("e-i-index", reading)).toBe(5);
  });
});

test("a reply, a mention and a mail from one to another are one tie, and one of each kind", () => {
  const reading = readingOf({
    units: {A: 2},
    ties: [
      ["A 1", "A 2", "reply", 3],
      ["A 1", "A 2", "mention"],
      ["A 1", "A 2", "mail"],
      ["A 1", "A 1", "reaction", 2],
    ],
  });
  expect(figure("ties", reading)).toBe(1);
  expect(reading.arcsByKind).toEqual({reply: 1, mention: 1, reaction: 0, mail: 1});
  expect(reading.selfTies).toBe(2);
});

test("two reactions and a reply weigh 1.5 among people, and are three interactions between units", () => {
  const {graph, contact} = readingOf({
    units: {A: 1, B: 1},
    ties: [
      ["A 1", "B 1", "reaction", 2],
      ["A 1", "B 1", "reply"],
    ],
  });
  expect([...graph.out.weight]).toEqual([1.5]);
  expect([...contact.out.weight]).toEqual([3]);
});

test("who is in no people file is in the network, and in no unit: E-I leaves the tie out", () => {
  const reading = readingOf({units: {A: 2, B: 1}, ties: [["A 1", "guest"], ...meetings("A", 1, "B", 1)]});
  expect(reading.graph.nodes).toBe(4);
  expect(figure("ties", reading)).toBe(2);
  expect(figure("e-i-index", reading)).toBe(1);
});

describe("with unit A in the scope", () => {
  const reading = readingOf({
    units: {"A / one": 2, "A / two": 1, B: 3},
    within: "A",
    ties: [
      ["A / one 1", "A / two 1"],
      ["A / two 1", "A / one 1"],
      ["A / one 1", "A / one 2"],
      ["A / one 1", "B 1"],
      ["B 2", "A / one 2"],
      ["B 1", "B 2"],
      ["guest", "A / two 1"],
    ],
  });
  test("ties, density and parts are those among its own three people", () => {
    expect(figure("ties", reading)).toBe(3);
    expect(figure("density", reading)).toBe(3 / 6);
    expect(figure("components", reading)).toBe(1);
  });
  test("E-I is across its border against inside it, whatever is below it: (2 − 3)/5", () => {
    expect(figure("e-i-index", reading)).toBe(-1 / 5);
  });
  test("three people are outside; those without a tie to anybody are not in the reading", () => {
    expect(reading.otherPlayers).toBe(3);
    expect(reading.contact.nodes).toBe(3 + 2 + 1);
  });
});

test("of nobody, and of people without ties, what cannot be computed is null", () => {
  for (const reading of [readingOf({units: {}, ties: []}), readingOf({units: {A: 2}, ties: []})]) {
    expect(figure("ties", reading)).toBe(0);
    for (const id of ["reciprocity", "pair-reciprocity", "modularity", "e-i-index"])
      expect(figure(id, reading)).toBeNull();
    expect(figure("communities", reading)).toBe(0);
  }
  expect(figure("density", readingOf({units: {}, ties: []}))).toBeNull();
  expect(figure("largest-component", readingOf({units: {}, ties: []}))).toBeNull();
});

test("every measure says in both languages what it is, under an id of its own", () => {
  expect(new Set(networkMeasures.map(({id}) => id)).size).toBe(networkMeasures.length);
  for (const {id, name, definition, formula, source, floor} of networkMeasures) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [name.nl, name.en, definition.nl, definition.en, formula, source]) expect(text).not.toBe("");
    expect(definition.nl).not.toBe(definition.en);
    expect(floor).toBe(10);
  }
});

test("every figure of any network lies in its range, and more people are never behind it than there are", () => {
  const person = fc.constantFrom("A 1", "A 2", "A 3", "B 1", "B 2", "guest");
  const ties = fc.array(fc.tuple(person, person) as fc.Arbitrary<WrittenTie>, {maxLength: 20});
  fc.assert(
    fc.property(ties, fc.constantFrom(undefined, "A"), (written, within) => {
      const reading = readingOf({units: {A: 3, B: 2}, ties: written, ...(within && {within})});
      for (const measure of networkMeasures) {
        const value = measure.compute(reading);
        const [least, most] = measure.range;
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(least ?? -Infinity);
        expect(value).toBeLessThanOrEqual(most ?? Infinity);
        expect(measure.people(reading)).toBeLessThanOrEqual(reading.graph.nodes);
      }
    }),
  );
});
