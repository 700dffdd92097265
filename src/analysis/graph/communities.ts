import {seeded} from "../statistics/index.ts";
import {type Graph, type PairWeight, type Undirected, undirected} from "./graph.ts";
import {type Grouping, numberedBySize} from "./grouping.ts";
import {leiden} from "./leiden.ts";
import {modularity} from "./modularity.ts";

/** Groups that the analysis found, with what a reader needs to find them again. */
export interface Communities extends Grouping {
  readonly method: "leiden";
  readonly seed: number;
  /** Newman's Q of these groups at resolution 1; NaN without ties. */
  readonly modularity: number;
  /** Communities of one person: they stand last, and `count` and `sizes` hold them too. */
  readonly alone: number;
}

export interface CommunityOptions {
  /** A whole number. Another seed may find slightly other groups of about the same modularity. */
  readonly seed: number;
  /** How a pair is weighed; "arcs" (a mutual pair is 2) compares with the modularity of units. Default "sum". */
  readonly pairWeight?: PairWeight;
  /** 1 for Newman's modularity; higher finds smaller groups. */
  readonly resolution?: number;
  /** How often to start afresh; the best answer is kept. Without it ten for a small network, fewer for a large one. */
  readonly starts?: number;
}

/**
 * The communities of a network: groups with more contact inside than chance would give, numbered from the largest.
 * A node without ties is a community of one. The same graph, node order and options give the same answer.
 * Cost: that of leiden for each start; a single start from some 330,000 pairs on. Source: see leiden.
 */
export function communities(graph: Graph, options: CommunityOptions): Communities {
  const {seed, pairWeight = "sum", resolution = 1} = options;
  const ties = undirected(graph, pairWeight);
  const {starts = Math.max(1, Math.min(10, Math.round(1_000_000 / (ties.arcs + 1))))} = options;
  const grouping = numberedBySize(best(ties, seed, resolution, starts));
  const alone = grouping.sizes.reduce((count, size) => count + (size === 1 ? 1 : 0), 0);
  return {...grouping, method: "leiden", seed, modularity: modularity(ties, grouping.of), alone};
}

/** The labels with the highest modularity at this resolution; of equals the first. */
function best(ties: Undirected, seed: number, resolution: number, starts: number): Int32Array {
  let labels = leiden(ties, seeded(seed), {resolution});
  let reached = modularity(ties, labels, resolution);
  for (let start = 1; start < starts; start++) {
    const other = leiden(ties, seeded(seed, start), {resolution});
    const quality = modularity(ties, other, resolution);
    if (quality > reached) {
      labels = other;
      reached = quality;
    }
  }
  return labels;
}
