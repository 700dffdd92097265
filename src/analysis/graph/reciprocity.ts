import type {Graph} from "./graph.ts";

/** How often contact is answered. Say which of the two shares is meant: they differ. */
export interface Reciprocity {
  /** Arcs with an arc back, of all arcs; 0…1, NaN without arcs. */
  readonly arcs: number;
  /** Mutual pairs of all connected pairs ("two-way relations"); 0…1, NaN without arcs. */
  readonly pairs: number;
  readonly mutualPairs: number;
  readonly connectedPairs: number;
}

/**
 * Reciprocity of arcs and of pairs. Cost O(nodes + arcs).
 * Source: S. Wasserman & K. Faust, Social Network Analysis (1994) §13 (the dyad census: M/(M + A) and 2M/(2M + A)).
 */
export function reciprocity(graph: Graph): Reciprocity {
  const {nodes, arcs, out} = graph;
  const back = graph.in;
  let answered = 0;
  for (let i = 0; i < nodes; i++) {
    let b = back.start[i]!;
    const lastBack = back.start[i + 1]!;
    for (let o = out.start[i]!; o < out.start[i + 1]!; o++) {
      while (b < lastBack && back.to[b]! < out.to[o]!) b++;
      if (b < lastBack && back.to[b] === out.to[o]) answered++;
    }
  }
  const mutualPairs = answered / 2;
  const connectedPairs = arcs - mutualPairs;
  return {arcs: answered / arcs, pairs: mutualPairs / connectedPairs, mutualPairs, connectedPairs};
}
