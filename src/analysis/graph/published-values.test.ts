import {existsSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {gini} from "../statistics/index.ts";
import {
  communities,
  components,
  degree,
  density,
  eiIndex,
  type Graph,
  graphOf,
  inDegree,
  modularity,
  outDegree,
  reciprocity,
  undirected,
} from "./index.ts";

const samples = new URL("../../../../shared/data/networks/", import.meta.url);
const present = existsSync(samples);

function rowsOf(file: string): string[][] {
  const lines = readFileSync(new URL(file, samples), "utf8").trim().split("\n");
  return lines.filter((line) => !line.startsWith('"')).map((line) => line.split(/[, ]/));
}

/** The CSV sets number from 1, the e-mail set from 0. */
function graphIn(file: string, nodes: number, first = 1): Graph {
  const rows = rowsOf(file);
  return graphOf({
    nodes,
    from: Int32Array.from(rows, ([from]) => Number(from) - first),
    to: Int32Array.from(rows, ([, to]) => Number(to) - first),
  });
}

test("Krackhardt's kite has degrees 4 4 3 6 3 5 5 3 2 1 and 18 of 45 pairs", () => {
  const pairs = "01 02 03 05 13 14 16 23 25 34 35 36 46 56 57 67 78 89".split(" ");
  const kite = undirected(
    graphOf({nodes: 10, from: Int32Array.from(pairs, (p) => +p[0]!), to: Int32Array.from(pairs, (p) => +p[1]!)}),
  );
  expect([...degree(kite)]).toEqual([4, 4, 3, 6, 3, 5, 5, 3, 2, 1]);
  expect(density(kite)).toBeCloseTo(18 / 45, 15);
});

describe.skipIf(!present)("published networks", () => {
  test("Zachary's karate club: 34 members, 78 ties, one component, communities up to Q = 0.4198", () => {
    const karate = graphIn("karate_edges.csv", 34);
    expect(karate.arcs).toBe(78);
    expect(components(karate).count).toBe(1);
    expect(degree(undirected(karate))[33]).toBe(17);
    for (const seed of [1, 2, 3]) {
      const found = communities(karate, {seed});
      expect(found.modularity).toBeCloseTo(0.4198, 4);
      expect(found.count).toBe(4);
    }
  });

  test("Florentine marriages: 16 families, 20 ties, Medici 6, Pucci alone", () => {
    const florence = graphIn("flo_marriage_edges.csv", 16);
    const names = rowsOf("flo_marriage_vertices.csv").map(([, name]) => name);
    const ties = degree(undirected(florence));
    expect(florence.arcs).toBe(20);
    expect(ties[names.indexOf('"Medici"')]).toBe(6);
    expect(ties[names.indexOf('"Pucci"')]).toBe(0);
    expect([...components(florence).sizes]).toEqual([15, 1]);
  });

  test("Les Misérables: 77 characters, 254 ties", () => {
    const novel = graphIn("miserables_edges.csv", 77);
    expect([novel.arcs, undirected(novel).pairs, components(novel).count]).toEqual([254, 254, 1]);
  });

  describe("Krackhardt's high-tech managers", () => {
    test("advice: 190 arcs, density .4524, arcs answered .4737, mutual pairs and empty ones .5238 of all pairs", () => {
      const advice = graphIn("ht_advice_edges.csv", 21);
      const {arcs, mutualPairs, connectedPairs} = reciprocity(advice);
      expect(advice.arcs).toBe(190);
      expect(density(advice)).toBeCloseTo(0.4524, 4);
      expect(arcs).toBeCloseTo(0.4737, 4);
      expect((mutualPairs + 210 - connectedPairs) / 210).toBeCloseTo(0.5238, 4);
      const asked = inDegree(advice);
      expect([asked[17], asked[1], asked[20]]).toEqual([15, 18, 15]);
    });
    test("E-I of advice by department, every pair once: +0.5172 over 145 pairs", () => {
      const advice = graphIn("ht_advice_edges.csv", 21);
      const department = Int32Array.from(rowsOf("ht_advice_vertices.csv"), (row) => Number(row[4]));
      const both = undirected(advice, "pairs");
      const from = Array.from({length: 21}, (_, i) =>
        [...both.to.subarray(both.start[i], both.start[i + 1])].map(() => i),
      );
      const pairs = graphOf({nodes: 21, from: Int32Array.from(from.flat()), to: both.to});
      expect(both.pairs).toBe(145);
      expect(eiIndex(pairs, department, 5).index).toBeCloseTo(0.5172, 4);
    });
    test("friends: 102 arcs; reports: 20 arcs, everybody connected", () => {
      expect(graphIn("ht_friends_edges.csv", 21).arcs).toBe(102);
      const reports = graphIn("ht_reports_edges.csv", 21);
      expect([reports.arcs, components(reports).count, reciprocity(reports).arcs]).toEqual([20, 1, 0]);
    });
  });

  describe("email-Eu-core", () => {
    const mail = present
      ? graphIn("email-Eu-core", 1005, 0)
      : graphOf({nodes: 0, from: new Int32Array(), to: new Int32Array()});
    const department = present
      ? Int32Array.from(rowsOf("email-Eu-core-department-labels"), ([, label]) => Number(label))
      : new Int32Array();

    test("25,571 lines: 642 self-ties, 24,929 arcs, 16,064 pairs", () => {
      expect([mail.selfTies, mail.arcs, undirected(mail).pairs]).toEqual([642, 24_929, 16_064]);
    });
    test("reciprocity .711220; 20 components, the largest of 986", () => {
      expect(reciprocity(mail).arcs).toBeCloseTo(0.71122, 6);
      expect([components(mail).count, components(mail).sizes[0]]).toEqual([20, 986]);
    });
    test("modularity of departments .298956 with a mutual pair as 2, .2880 with every pair once", () => {
      expect(modularity(undirected(mail, "arcs"), department)).toBeCloseTo(0.298956, 6);
      expect(modularity(undirected(mail, "pairs"), department)).toBeCloseTo(0.288, 4);
    });
    test("E-I .306430 on arcs: 8,645 inside departments, 16,284 across", () => {
      const {index, internal, external, leftOut} = eiIndex(mail, department, 42);
      expect([internal, external, leftOut]).toEqual([8_645, 16_284, 0]);
      expect(index).toBeCloseTo(0.30643, 6);
    });
    test("Gini of out-degree .616250, of in-degree .547876", () => {
      expect(gini(outDegree(mail))).toBeCloseTo(0.61625, 6);
      expect(gini(inDegree(mail))).toBeCloseTo(0.547876, 6);
    });
    test("Leiden reaches Q ≥ 0.4287 from every seed tried, with 25 to 27 communities, 19 of them a person without ties", () => {
      for (const seed of [1, 2, 3, 4, 5, 42]) {
        const found = communities(mail, {seed, pairWeight: "arcs"});
        expect(found.modularity).toBeGreaterThanOrEqual(0.4287);
        expect(found.modularity).toBeLessThan(0.4294);
        expect(found.count).toBeGreaterThanOrEqual(25);
        expect(found.count).toBeLessThanOrEqual(27);
        expect(found.alone).toBe(19);
      }
    });
  });
});
