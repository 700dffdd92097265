import {expect, test} from "vitest";
import {Monitor} from "../report/contract.ts";
import {networkFigures} from "./figures.ts";
import {meetings, readingOf} from "./small-organisation.suite.ts";

const reading = readingOf({
  units: {A: 20, B: 12, C: 3},
  ties: [
    ...meetings("A", 20, "A", 20),
    ...meetings("B", 12, "B", 12),
    ...meetings("B", 6, "A", 5),
    ["B 1", "B 1", "reply", 7],
    ["A 1", "B 1", "mail", 3],
  ],
});

test("the figures are those the monitor holds, all of them and nothing else", () => {
  expect(Monitor.shape.network.strict().safeParse(networkFigures(reading)).error).toBeUndefined();
});

test("380 + 132 + 30 + 1 arcs in 190 + 66 + 30 pairs; one mail pair; seven interactions with oneself are counted apart", () => {
  expect(networkFigures(reading)).toMatchObject({
    nodes: 35,
    arcs: 543,
    pairs: 286,
    reciprocity: (2 * 257) / 543,
    pairReciprocity: 257 / 286,
    largestComponent: 32,
    components: 1 + 3,
    arcsByKind: {reply: 542, mention: 0, reaction: 0, mail: 1},
    selfTies: 7,
  });
});

test("C has three people: it is in no unit, no size and no pair, and takes B with it into other; E-I still tells B from C", () => {
  const {units, matrix, communities, eiIndex} = networkFigures(reading, "en");
  expect(units.map(({name, people}) => `${name} ${people}`)).toEqual(["A 20", "Other units 15"]);
  expect(matrix).toEqual([{from: "A", to: "Other units", ties: 33, people: 5}]);
  expect(communities).toMatchObject({count: 2, sizes: [20, 12], seed: 1});
  expect(eiIndex).toBeCloseTo((31 - 512) / 543, 12);
});

test("of nothing there are zeros, and null where nothing can be computed", () => {
  expect(networkFigures(readingOf({units: {}, ties: []}))).toMatchObject({
    nodes: 0,
    arcs: 0,
    density: null,
    reciprocity: null,
    largestComponent: 0,
    communities: {count: 0, modularity: null, sizes: []},
    eiIndex: null,
    units: [],
  });
});
