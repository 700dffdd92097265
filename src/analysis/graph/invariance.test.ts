import fc from "fast-check";
import {expect, test} from "vitest";
import {seeded, shuffle} from "../statistics/index.ts";
import {
  communities,
  components,
  density,
  eiIndex,
  modularity,
  outStrength,
  reachOf,
  reciprocity,
  undirected,
  unitMatrix,
} from "./index.ts";
import {graph} from "./small-graphs.suite.ts";

const randomTies = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({min: 1, max: 5})), {
  minLength: 1,
  maxLength: 50,
});
const randomLabels = fc.array(fc.integer({min: -1, max: 3}), {minLength: 10, maxLength: 10});

test("renaming the nodes changes no figure of the whole, and renames the figures of nodes", () => {
  fc.assert(
    fc.property(randomTies, randomLabels, fc.integer(), (ties, labelList, seed) => {
      fc.pre(ties.some(([from, to]) => from !== to));
      const labels = Int32Array.from(labelList);
      const renamed = shuffle(
        seeded(seed),
        Int32Array.from({length: 10}, (_, i) => i),
      );
      const original = graph(10, ties);
      const other = graph(
        10,
        ties.map(([from, to, weight]) => [renamed[from]!, renamed[to]!, weight] as const),
      );
      const otherLabels = new Int32Array(10);
      for (let i = 0; i < 10; i++) otherLabels[renamed[i]!] = labels[i]!;
      expect(density(other)).toBe(density(original));
      expect(reciprocity(other)).toEqual(reciprocity(original));
      expect(components(other).sizes).toEqual(components(original).sizes);
      expect(eiIndex(other, otherLabels, 4)).toEqual(eiIndex(original, labels, 4));
      expect(unitMatrix(other, otherLabels, 4)).toEqual(unitMatrix(original, labels, 4));
      expect(reachOf(other, otherLabels, 4)).toEqual(reachOf(original, labels, 4));
      expect(modularity(undirected(other), otherLabels)).toBeCloseTo(modularity(undirected(original), labels), 12);
      for (let i = 0; i < 10; i++) expect(outStrength(other)[renamed[i]!]).toBe(outStrength(original)[i]);
    }),
  );
});

test("one more person without ties makes one more component and community, a lower density, and nothing else different", () => {
  fc.assert(
    fc.property(randomTies, randomLabels, (ties, labelList) => {
      fc.pre(ties.some(([from, to]) => from !== to));
      const labels = Int32Array.from(labelList);
      const without = graph(10, ties);
      const one = graph(11, ties);
      const more = Int32Array.from([...labelList, 0]);
      expect(density(one)).toBeLessThan(density(without));
      expect(components(one).count).toBe(components(without).count + 1);
      expect(reciprocity(one)).toEqual(reciprocity(without));
      expect(eiIndex(one, more, 4)).toEqual(eiIndex(without, labels, 4));
      expect(unitMatrix(one, more, 4)).toEqual(unitMatrix(without, labels, 4));
      expect(modularity(undirected(one), more)).toBeCloseTo(modularity(undirected(without), labels), 12);
      const found = communities(one, {seed: 5});
      expect(found.of.filter((group) => group === found.of[10]).length).toBe(1);
    }),
  );
});
