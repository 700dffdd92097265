import type {Graph} from "./graph.ts";

/** How far a group of people (a unit or a location) is in contact. */
export interface Reach {
  readonly label: number;
  readonly people: number;
  /** People with at least one tie, either way, to anybody. */
  readonly reached: number;
  /** People with at least one tie, either way, to somebody of another label; those without a label do not count here. */
  readonly reachedAcross: number;
}

/**
 * How many of the people of each unit or location are in contact with anybody, and with others than their own.
 * @param labels one per node, from 0; −1 for somebody without one. All people must be nodes, those without ties too.
 * @returns one entry per label, in order. Cost O(nodes + arcs).
 */
export function reachOf(graph: Graph, labels: Int32Array, count: number): Reach[] {
  const people = new Int32Array(count);
  const reached = new Int32Array(count);
  const reachedAcross = new Int32Array(count);
  for (let i = 0; i < graph.nodes; i++) {
    const own = labels[i]!;
    if (own < 0) continue;
    people[own]!++;
    let any = false;
    let across = false;
    for (const rows of [graph.out, graph.in]) {
      for (let at = rows.start[i]!; at < rows.start[i + 1]! && !across; at++) {
        const other = labels[rows.to[at]!]!;
        any = true;
        across = other >= 0 && other !== own;
      }
    }
    if (any) reached[own]!++;
    if (across) reachedAcross[own]!++;
  }
  return Array.from(people, (total, label) => ({
    label,
    people: total,
    reached: reached[label]!,
    reachedAcross: reachedAcross[label]!,
  }));
}

/**
 * White spots: units or locations that the dialogues hardly reach, least reached first, larger before smaller.
 * @param atMost a label is a white spot when at most this share (0…1) of its people is reached.
 * @param by "reached": in contact with anybody; "reachedAcross": in contact outside their own label.
 * Labels without people are none. Cost O(labels log labels).
 */
export function whiteSpots(
  reach: readonly Reach[],
  atMost = 0.25,
  by: "reached" | "reachedAcross" = "reached",
): Reach[] {
  return reach
    .filter((one) => one.people > 0 && one[by] <= atMost * one.people)
    .sort(
      (one, two) => one[by] / one.people - two[by] / two.people || two.people - one.people || one.label - two.label,
    );
}
