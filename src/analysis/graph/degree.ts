import type {Adjacency, Graph, Undirected} from "./graph.ts";

/** How many others each node ties to; n numbers in node order, 0 for those who tie to nobody. Cost O(nodes). */
export function outDegree(graph: Graph): Int32Array {
  return rowLengths(graph.out);
}

/** How many others tie to each node; n numbers in node order. Cost O(nodes). */
export function inDegree(graph: Graph): Int32Array {
  return rowLengths(graph.in);
}

/** With how many others each node is connected, whichever way; n numbers in node order. Cost O(nodes). */
export function degree(graph: Undirected): Int32Array {
  return rowLengths(graph);
}

/** The weight of all ties each node makes; n numbers in node order, in the unit of the weights. Cost O(arcs). */
export function outStrength(graph: Graph): Float64Array {
  return rowWeights(graph.out);
}

/** The weight of all ties each node gets; n numbers in node order. Cost O(arcs). */
export function inStrength(graph: Graph): Float64Array {
  return rowWeights(graph.in);
}

/**
 * The weight of all ties of each node, both ways; n numbers in node order. Cost O(arcs).
 * Source: A. Barrat et al., "The architecture of complex weighted networks", PNAS 101 (2004) 3747–3752.
 */
export function strength(graph: Undirected): Float64Array {
  return rowWeights(graph);
}

function rowLengths({start}: Adjacency): Int32Array {
  return Int32Array.from({length: start.length - 1}, (_, i) => start[i + 1]! - start[i]!);
}

function rowWeights({start, weight}: Adjacency): Float64Array {
  const totals = new Float64Array(start.length - 1);
  for (let i = 0; i < totals.length; i++) {
    let total = 0;
    for (let at = start[i]!; at < start[i + 1]!; at++) total += weight[at]!;
    totals[i] = total;
  }
  return totals;
}
