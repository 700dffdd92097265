import type {Graph} from "./graph.ts";

/** Contact between units. Row-major u × u tables: the entry of units r and c stands at r·units + c. */
export interface UnitMatrix {
  readonly units: number;
  /** Arcs from people of r to people of c. */
  readonly arcs: Float64Array;
  /** The weight of those arcs. */
  readonly weight: Float64Array;
  /** Distinct people of r who have a tie, either way, with somebody (else) of c. */
  readonly people: Int32Array;
  /** Arcs with an end at somebody without a unit: in none of the tables. */
  readonly leftOut: number;
}

/** Two units that have contact, both ways together; a < b. */
export interface UnitPair {
  readonly a: number;
  readonly b: number;
  readonly arcs: number;
  readonly weight: number;
  /** Distinct people of a with a tie with b, and the other way round. A figure is only shown if both reach the floor. */
  readonly peopleA: number;
  readonly peopleB: number;
}

/**
 * Who of which unit has contact with which unit.
 * @param labels the unit of each node, from 0; −1 for somebody without a unit.
 * Cost O(nodes + arcs + units²) time, 20·units² bytes.
 */
export function unitMatrix(graph: Graph, labels: Int32Array, units: number): UnitMatrix {
  const arcs = new Float64Array(units * units);
  const weight = new Float64Array(units * units);
  const people = new Int32Array(units * units);
  const lastPerson = new Int32Array(units).fill(-1);
  let leftOut = 0;
  for (let i = 0; i < graph.nodes; i++) {
    const own = labels[i]!;
    const {out} = graph;
    for (let at = out.start[i]!; at < out.start[i + 1]!; at++) {
      const other = labels[out.to[at]!]!;
      if (own < 0 || other < 0) {
        leftOut++;
        continue;
      }
      arcs[own * units + other]!++;
      weight[own * units + other]! += out.weight[at]!;
    }
    if (own < 0) continue;
    for (const rows of [out, graph.in]) {
      for (let at = rows.start[i]!; at < rows.start[i + 1]!; at++) {
        const other = labels[rows.to[at]!]!;
        if (other < 0 || lastPerson[other] === i) continue;
        lastPerson[other] = i;
        people[own * units + other]!++;
      }
    }
  }
  return {units, arcs, weight, people, leftOut};
}

/** All pairs of two units that have contact, by a, then b. Cost O(units²). */
export function unitPairs({units, arcs, weight, people}: UnitMatrix): UnitPair[] {
  const pairs: UnitPair[] = [];
  for (let a = 0; a < units; a++) {
    for (let b = a + 1; b < units; b++) {
      const there = a * units + b;
      const back = b * units + a;
      if (arcs[there]! + arcs[back]! === 0) continue;
      pairs.push({
        a,
        b,
        arcs: arcs[there]! + arcs[back]!,
        weight: weight[there]! + weight[back]!,
        peopleA: people[there]!,
        peopleB: people[back]!,
      });
    }
  }
  return pairs;
}

/**
 * Pairs of units that meet, thinnest bridge first: by the smaller number of people on either side, then by the weight of
 * their contact, then by the numbers of the units.
 * @param communityOf the community of each unit (majorityGroups): pairs inside one are no bridges and are left out;
 * without it every pair is one. A unit in no community (−1) is apart from all.
 * Cost O(pairs log pairs).
 */
export function rankBridges(pairs: readonly UnitPair[], communityOf?: Int32Array): UnitPair[] {
  const apart = pairs.filter(({a, b}) => !communityOf || communityOf[a]! < 0 || communityOf[a] !== communityOf[b]);
  return apart.sort(
    (one, two) => carriers(one) - carriers(two) || one.weight - two.weight || one.a - two.a || one.b - two.b,
  );
}

/** The smaller number of distinct people on either side: as many carry the contact between the two units. */
export function carriers({peopleA, peopleB}: UnitPair): number {
  return Math.min(peopleA, peopleB);
}
