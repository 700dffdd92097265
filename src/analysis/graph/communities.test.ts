import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {seeded, shuffle} from "../statistics/index.ts";
import {communities} from "./communities.ts";
import {components} from "./components.ts";
import {undirected} from "./graph.ts";
import {modularity} from "./modularity.ts";
import {barbell, graph, type Tie} from "./small-graphs.suite.ts";

describe("communities", () => {
  test("two triangles joined by one tie are the two communities", () => {
    expect(communities(barbell, {seed: 1})).toMatchObject({
      method: "leiden",
      seed: 1,
      count: 2,
      alone: 0,
      sizes: Int32Array.of(3, 3),
      of: Int32Array.of(0, 0, 0, 1, 1, 1),
    });
  });
  test("of a graph without ties everybody is alone", () => {
    expect(communities(graph(3, []), {seed: 1})).toMatchObject({count: 3, alone: 3, modularity: NaN});
    expect(communities(graph(0, []), {seed: 1}).count).toBe(0);
  });
  test("five cliques of six in a ring, each tied to the next once, are found whatever the seed and node order", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const names = shuffle(
          seeded(seed),
          Int32Array.from({length: 30}, (_, i) => i),
        );
        const ties: Tie[] = [];
        for (let clique = 0; clique < 30; clique += 6) {
          for (let i = 0; i < 6; i++) {
            for (let j = 0; j < i; j++) ties.push([names[clique + i]!, names[clique + j]!]);
          }
          ties.push([names[clique]!, names[(clique + 7) % 30]!]);
        }
        const found = communities(graph(30, ties), {seed});
        expect([...found.sizes]).toEqual([6, 6, 6, 6, 6]);
        for (let i = 0; i < 30; i++) expect(found.of[names[i]!]).toBe(found.of[names[i - (i % 6)]!]);
      }),
      {numRuns: 30},
    );
  });
  test("a high resolution takes a triangle apart, a low one joins all that is connected", () => {
    expect(communities(barbell, {seed: 1, resolution: 5}).count).toBe(6);
    expect(communities(barbell, {seed: 1, resolution: 0.1}).count).toBe(1);
  });
});

const randomTies = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({min: 1, max: 5})), {
  minLength: 1,
  maxLength: 50,
});

test("every community hangs together, and none of them scores below all people alone or all components", () => {
  fc.assert(
    fc.property(randomTies, fc.integer(), (ties, seed) => {
      fc.pre(ties.some(([from, to]) => from !== to));
      const network = graph(10, ties);
      const found = communities(network, {seed});
      const inside = graph(
        10,
        ties.filter(([from, to]) => found.of[from] === found.of[to]),
      );
      expect(components(inside).count).toBe(found.count);
      expect(found.sizes.reduce((sum, size) => sum + size, 0)).toBe(10);
      const both = undirected(network);
      const alone = modularity(
        both,
        Int32Array.from({length: 10}, (_, i) => i),
      );
      const parts = modularity(both, components(network).of);
      expect(found.modularity).toBeGreaterThanOrEqual(Math.max(alone, parts) - 1e-9);
      expect(communities(network, {seed})).toEqual(found);
    }),
    {numRuns: 300},
  );
});
