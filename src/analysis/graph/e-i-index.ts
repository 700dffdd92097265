import type {Graph} from "./graph.ts";

/** Contact across the border of groups against contact inside them. */
export interface ExternalInternal {
  /** (external − internal)/(external + internal): −1 all inside … +1 all across; NaN where there is neither. */
  readonly index: number;
  readonly internal: number;
  readonly external: number;
}

export interface EIIndex extends ExternalInternal {
  /** Per unit, of the arcs with an end in it; an arc between two units is external to both. */
  readonly units: readonly ExternalInternal[];
  /** Arcs with an end at somebody without a unit: in none of the figures. Always a number of arcs. */
  readonly leftOut: number;
}

/**
 * E-I index on arcs (every direction counts by itself).
 * @param labels the unit of each node, from 0; −1 for somebody without a unit.
 * @param units how many units there are.
 * @param by "arcs" counts every arc as 1; "weight" adds their weights.
 * Small units are external by construction: compare like with like. Cost O(nodes + arcs).
 * Source: D. Krackhardt & R. N. Stern, "Informal networks and organizational crises", Soc. Psychology Quarterly 51 (1988) 123–140.
 */
export function eiIndex(graph: Graph, labels: Int32Array, units: number, by: "arcs" | "weight" = "arcs"): EIIndex {
  const inside = new Float64Array(units);
  const across = new Float64Array(units);
  let internal = 0;
  let external = 0;
  let leftOut = 0;
  for (let i = 0; i < graph.nodes; i++) {
    const own = labels[i]!;
    for (let at = graph.out.start[i]!; at < graph.out.start[i + 1]!; at++) {
      const other = labels[graph.out.to[at]!]!;
      const amount = by === "arcs" ? 1 : graph.out.weight[at]!;
      if (own < 0 || other < 0) {
        leftOut++;
      } else if (own === other) {
        internal += amount;
        inside[own]! += amount;
      } else {
        external += amount;
        across[own]! += amount;
        across[other]! += amount;
      }
    }
  }
  return {
    ...balance(internal, external),
    units: Array.from(inside, (amount, unit) => balance(amount, across[unit]!)),
    leftOut,
  };
}

function balance(internal: number, external: number): ExternalInternal {
  return {index: (external - internal) / (external + internal), internal, external};
}
