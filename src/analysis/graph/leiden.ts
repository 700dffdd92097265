import {type Chance, shuffle} from "../statistics/index.ts";
import type {Undirected} from "./graph.ts";
import {aggregated, densely, type Level, levelOf} from "./level.ts";
import {moveNodes} from "./local-moves.ts";
import {modularity} from "./modularity.ts";
import {refine} from "./refinement.ts";

export interface LeidenOptions {
  /** 1 for Newman's modularity; higher finds smaller groups. */
  readonly resolution?: number;
  /** Stops after so many rounds even if a next one could still gain; 2 is what others call "two iterations". */
  readonly rounds?: number;
}

/**
 * Groups of nodes by the Leiden method: moves of single nodes, refinement, aggregation, repeated over rounds until a
 * round gains nothing. Groups are connected. The same graph and chance give the same groups.
 * @returns a label per node, 0…n − 1, in no special order; a node without ties is alone.
 * Cost O(arcs) per level, a handful of levels a round; 1,000 nodes and 25,000 ties take some tens of milliseconds.
 * Source: V. A. Traag, L. Waltman & N. J. van Eck, "From Louvain to Leiden", Scientific Reports 9 (2019) 5233.
 */
export function leiden(
  graph: Undirected,
  chance: Chance,
  {resolution = 1, rounds = 20}: LeidenOptions = {},
): Int32Array {
  const base = levelOf(graph, resolution);
  let labels: Int32Array = Int32Array.from({length: graph.nodes}, (_, i) => i);
  let reached = modularity(graph, labels, resolution);
  for (let round = 0; round < rounds; round++) {
    const better = improve(base, labels, chance);
    const gained = modularity(graph, better, resolution);
    if (!(gained > reached + leastGain)) return labels;
    labels = better;
    reached = gained;
  }
  return labels;
}

/** Below this a difference in modularity is rounding. */
const leastGain = 1e-10;

/** One round: from the given groups of the base level up through ever coarser levels, and back. */
function improve(base: Level, labels: Int32Array, chance: Chance): Int32Array {
  let level = base;
  let groups: Int32Array = labels.slice();
  // For each node of the base level, the node of this level that it is in.
  let within: Int32Array = Int32Array.from({length: base.nodes}, (_, i) => i);
  for (;;) {
    moveNodes(level, groups, randomOrder(level.nodes, chance));
    const found = densely(groups);
    if (found.count === level.nodes) break;
    const parts = densely(refine(level, groups, chance));
    const lifted = new Int32Array(parts.count);
    for (let i = 0; i < level.nodes; i++) lifted[parts.of[i]!] = found.of[i]!;
    groups = lifted;
    within = within.map((node) => parts.of[node]!);
    if (parts.count === level.nodes) break;
    level = aggregated(level, parts);
  }
  return within.map((node) => groups[node]!);
}

function randomOrder(n: number, chance: Chance): Int32Array {
  return shuffle(
    chance,
    Int32Array.from({length: n}, (_, i) => i),
  );
}
