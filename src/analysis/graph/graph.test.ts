import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Graph, GraphError, graphOf, undirected} from "./graph.ts";

const tie = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({min: 1, max: 9}));
const ties = fc.array(tie, {maxLength: 60});

function graphOfRows(rows: readonly (readonly [number, number, number])[], nodes = 8): Graph {
  return graphOf({
    nodes,
    from: Int32Array.from(rows, ([from]) => from),
    to: Int32Array.from(rows, ([, to]) => to),
    weight: Float64Array.from(rows, ([, , weight]) => weight),
  });
}

function row({start, to, weight}: Graph["out"], i: number): [number, number][] {
  return Array.from(to.subarray(start[i], start[i + 1]), (other, k) => [other, weight[start[i]! + k]!]);
}

describe("graphOf", () => {
  test("parallel ties add up: 0→1 with 2 and 3 is one arc of 5, and rows name others in rising order", () => {
    const graph = graphOfRows(
      [
        [0, 2, 1],
        [0, 1, 2],
        [2, 1, 4],
        [0, 1, 3],
      ],
      3,
    );
    expect(graph.arcs).toBe(3);
    expect(row(graph.out, 0)).toEqual([
      [1, 5],
      [2, 1],
    ]);
    expect(row(graph.in, 1)).toEqual([
      [0, 5],
      [2, 4],
    ]);
  });
  test("a tie to oneself is left out and counted", () => {
    const graph = graphOfRows(
      [
        [1, 1, 1],
        [0, 1, 1],
        [1, 1, 1],
      ],
      2,
    );
    expect([graph.arcs, graph.selfTies]).toEqual([1, 2]);
  });
  test("without weights every tie weighs one, so three ties make a weight of three", () => {
    const graph = graphOf({nodes: 2, from: Int32Array.of(0, 0, 0), to: Int32Array.of(1, 1, 1)});
    expect(row(graph.out, 0)).toEqual([[1, 3]]);
  });
  test("nobody with no ties is a graph", () => {
    const graph = graphOf({nodes: 0, from: new Int32Array(), to: new Int32Array()});
    expect([graph.nodes, graph.arcs, undirected(graph).pairs]).toEqual([0, 0, 0]);
  });
  test("a node that does not exist, a weight of zero, NaN or infinity, and unequal lengths are refused", () => {
    expect(() => graphOfRows([[0, 2, 1]], 2)).toThrow(GraphError);
    expect(() => graphOfRows([[-1, 0, 1]], 2)).toThrow(/Tie 0 names node -1/);
    for (const weight of [0, -1, NaN, Infinity]) expect(() => graphOfRows([[0, 1, weight]], 2)).toThrow(GraphError);
    expect(() => graphOf({nodes: 2, from: Int32Array.of(0), to: Int32Array.of()})).toThrow(GraphError);
    expect(() => graphOf({nodes: 1.5, from: Int32Array.of(), to: Int32Array.of()})).toThrow(GraphError);
  });
  test("rows hold the sum of every pair's ties, sorted, whatever the order of the input; in mirrors out", () => {
    fc.assert(
      fc.property(ties, (rows) => {
        const sums = new Map<string, number>();
        for (const [from, to, weight] of rows) {
          if (from !== to) sums.set(`${from}>${to}`, (sums.get(`${from}>${to}`) ?? 0) + weight);
        }
        const graph = graphOfRows(rows);
        expect(graph.arcs).toBe(sums.size);
        expect(graph.selfTies).toBe(rows.filter(([from, to]) => from === to).length);
        const seen: string[] = [];
        for (let i = 0; i < 8; i++) {
          const others = row(graph.out, i);
          expect(others.map(([j]) => j)).toEqual(others.map(([j]) => j).sort((a, b) => a - b));
          for (const [j, weight] of others) {
            expect(weight).toBe(sums.get(`${i}>${j}`));
            expect(row(graph.in, j)).toContainEqual([i, weight]);
            seen.push(`${i}>${j}`);
          }
        }
        expect(seen.length).toBe(sums.size);
        expect(graphOfRows([...rows].reverse())).toEqual(graph);
      }),
    );
  });
});

describe("undirected", () => {
  // 0→1 weighs 2, 1→0 weighs 5, 2→1 weighs 3
  const graph = graphOfRows(
    [
      [0, 1, 2],
      [1, 0, 5],
      [2, 1, 3],
    ],
    3,
  );
  test("a mutual pair weighs 2 + 5 = 7 together, 2 by arcs, 1 as a pair", () => {
    expect(row(undirected(graph), 1)).toEqual([
      [0, 7],
      [2, 3],
    ]);
    expect(row(undirected(graph, "arcs"), 1)).toEqual([
      [0, 2],
      [2, 1],
    ]);
    expect(row(undirected(graph, "pairs"), 1)).toEqual([
      [0, 1],
      [2, 1],
    ]);
    expect(undirected(graph).pairs).toBe(2);
  });
  test("every pair stands in both rows with the same weight, and together they weigh twice all arcs", () => {
    fc.assert(
      fc.property(ties, (rows) => {
        const both = undirected(graphOfRows(rows));
        let total = 0;
        for (let i = 0; i < 8; i++) {
          for (const [j, weight] of row(both, i)) {
            expect(row(both, j)).toContainEqual([i, weight]);
            total += weight;
          }
        }
        const sent = rows.filter(([from, to]) => from !== to).reduce((sum, [, , weight]) => sum + weight, 0);
        expect(total).toBe(2 * sent);
      }),
    );
  });
});
