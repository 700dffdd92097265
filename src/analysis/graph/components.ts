import type {Graph} from "./graph.ts";
import {type Grouping, numberedBySize} from "./grouping.ts";

/**
 * Weak components: parts between which nobody has any tie. A node without ties is a component of one.
 * @returns components numbered by size; sizes[0] is the largest (no sizes without nodes).
 * Cost O(nodes + arcs), near enough. Source: R. E. Tarjan, "Efficiency of a good but not linear set union algorithm", J. ACM 22 (1975) 215–225.
 */
export function components({nodes, out}: Graph): Grouping {
  const parent = Int32Array.from({length: nodes}, (_, i) => i);
  for (let i = 0; i < nodes; i++) {
    for (let at = out.start[i]!; at < out.start[i + 1]!; at++) {
      const a = root(parent, i);
      const b = root(parent, out.to[at]!);
      if (a < b) parent[b] = a;
      else parent[a] = b;
    }
  }
  return numberedBySize(parent.map((_, i) => root(parent, i)));
}

/** The head of a node's tree; halves the path on its way. */
function root(parent: Int32Array, node: number): number {
  let at = node;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}
