import {strength} from "./degree.ts";
import type {Undirected} from "./graph.ts";

/**
 * How much more contact stays inside groups than chance would give people with as many ties:
 * Q = Σ over groups of inside/2m − resolution·(total/2m)², with 2m the weight of all rows.
 * @param graph take undirected(graph, "arcs") for the modularity of units: a mutual pair then weighs 2.
 * @param labels the group of each node, from 0; −1 makes a group of one.
 * @param resolution 1 for Newman's Q; higher favours smaller groups.
 * @returns −½…1 at resolution 1, unitless; NaN without ties.
 * Cost O(nodes + arcs). Source: M. E. J. Newman, "Analysis of weighted networks", Phys. Rev. E 70 (2004) 056131.
 */
export function modularity(graph: Undirected, labels: Int32Array, resolution = 1): number {
  const totals = new Map<number, number>();
  const strengths = strength(graph);
  let all = 0;
  let inside = 0;
  let byChance = 0;
  for (let i = 0; i < graph.nodes; i++) {
    const own = strengths[i]!;
    const label = labels[i]!;
    all += own;
    if (label < 0) {
      byChance += own * own;
      continue;
    }
    totals.set(label, (totals.get(label) ?? 0) + own);
    for (let at = graph.start[i]!; at < graph.start[i + 1]!; at++) {
      if (labels[graph.to[at]!] === label) inside += graph.weight[at]!;
    }
  }
  for (const total of totals.values()) byChance += total * total;
  return inside / all - (resolution * byChance) / (all * all);
}
