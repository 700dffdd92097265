import {strength} from "./degree.ts";
import type {Adjacency, Undirected} from "./graph.ts";

/** A graph of nodes or of groups of them, in which ties inside a group are only known by the group's strength. */
export interface Level extends Adjacency {
  readonly nodes: number;
  readonly strength: Float64Array;
  /** resolution / 2m: the contact that chance gives two nodes is this times both strengths. */
  readonly chanceFactor: number;
  /** Mean weight of a tie in the graph itself, against which a gain is small or large. */
  readonly meanWeight: number;
}

/** The graph itself as the finest level. */
export function levelOf(graph: Undirected, resolution: number): Level {
  const strengths = strength(graph);
  const all = strengths.reduce((sum, own) => sum + own, 0);
  return {
    nodes: graph.nodes,
    start: graph.start,
    to: graph.to,
    weight: graph.weight,
    strength: strengths,
    chanceFactor: resolution / all,
    meanWeight: all / graph.arcs,
  };
}

/** The level in which each part is one node. */
export function aggregated(level: Level, {of, count}: Parts): Level {
  const strengths = new Float64Array(count);
  const first = new Int32Array(count + 1);
  for (let i = 0; i < level.nodes; i++) {
    strengths[of[i]!]! += level.strength[i]!;
    first[of[i]! + 1]!++;
  }
  for (let part = 0; part < count; part++) first[part + 1]! += first[part]!;
  const next = first.slice();
  const members = new Int32Array(level.nodes);
  for (let i = 0; i < level.nodes; i++) members[next[of[i]!]!++] = i;

  const start = new Int32Array(count + 1);
  const to = new Int32Array(level.to.length);
  const weight = new Float64Array(level.to.length);
  const place = new Int32Array(count).fill(-1);
  let filled = 0;
  for (let part = 0; part < count; part++) {
    const rowStart = filled;
    for (let member = first[part]!; member < first[part + 1]!; member++) {
      const i = members[member]!;
      for (let at = level.start[i]!; at < level.start[i + 1]!; at++) {
        const other = of[level.to[at]!]!;
        if (other === part) continue;
        if (place[other]! < rowStart) {
          place[other] = filled;
          to[filled] = other;
          weight[filled++] = level.weight[at]!;
        } else {
          weight[place[other]!]! += level.weight[at]!;
        }
      }
    }
    start[part + 1] = filled;
  }
  return {...level, nodes: count, start, to: to.slice(0, filled), weight: weight.slice(0, filled), strength: strengths};
}

/** Nodes put in parts numbered 0…count − 1. */
interface Parts {
  readonly of: Int32Array;
  readonly count: number;
}

/** Labels 0…n − 1 numbered afresh from 0 in the order in which they appear. */
export function densely(labels: Int32Array): Parts {
  const renamed = new Int32Array(labels.length).fill(-1);
  let count = 0;
  const of = labels.map((label) => {
    if (renamed[label]! < 0) renamed[label] = count++;
    return renamed[label]!;
  });
  return {of, count};
}
