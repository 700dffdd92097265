import {type Graph, graphOf} from "./graph.ts";

export type Tie = readonly [from: number, to: number, weight?: number];

/** A graph of ties written as [from, to] or [from, to, weight]. */
export function graph(nodes: number, ties: readonly Tie[]): Graph {
  return graphOf({
    nodes,
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
    weight: Float64Array.from(ties, ([, , weight]) => weight ?? 1),
  });
}

/** 0 and 1 write to each other, 1 writes to 2, 2 to 0 with weight 2; 3 and 4 are apart, 5 has no ties. */
export const small = graph(6, [
  [0, 1],
  [1, 0],
  [1, 2],
  [2, 0, 2],
  [3, 4],
]);
/** Two triangles, 0-1-2 and 3-4-5, joined by 2→3. */
export const barbell = graph(6, [
  [0, 1],
  [1, 2],
  [2, 0],
  [3, 4],
  [4, 5],
  [5, 3],
  [2, 3],
]);
