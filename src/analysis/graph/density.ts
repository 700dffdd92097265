import type {Graph, Undirected} from "./graph.ts";

/**
 * The part of all possible ties that is there: arcs / n(n − 1). Of an undirected graph: connected pairs of all pairs.
 * @returns 0…1, unitless; NaN with fewer than two nodes. Nodes without ties count. Large organisations are sparser by
 * nature: compare groups of like size only. Cost O(1). Source: S. Wasserman & K. Faust, Social Network Analysis (1994) §4.
 */
export function density({nodes, arcs}: Pick<Graph | Undirected, "nodes" | "arcs">): number {
  return nodes < 2 ? NaN : arcs / (nodes * (nodes - 1));
}
