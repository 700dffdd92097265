import {type Graph, graphOf} from "../analysis/graph/index.ts";
import type {PlayerInPeriod, UnitRow} from "../people/index.ts";
import {type TieKind, tieKinds} from "./contract.ts";
import {type ShownUnit, unitLevel} from "./unit-level.ts";

/** Who is tied to whom in one scope: the plain data of the network's measures. People are numbers; nobody has a name here. */
export interface NetworkReading {
  /**
   * Ties among the people of the scope, each kind by its weight. Nodes: everybody of the scope whom the people file names,
   * and, without a unit in the scope, everybody else with a tie.
   */
  readonly graph: Graph;
  /**
   * Ties with at least one end in the scope, weighing their number of interactions. Its first nodes are those of `graph`;
   * without a unit in the scope there are no others.
   */
  readonly contact: Graph;
  /** Arcs of `graph` per kind of tie; an arc of two kinds counts in both. */
  readonly arcsByKind: Readonly<Record<TieKind, number>>;
  /** Interactions of people of the scope with themselves: in no figure. */
  readonly selfTies: number;
  /** Per node of `contact` its unit at the level that is shown, 0…unitCount − 1; −1 without one. */
  readonly unitOf: Int32Array;
  readonly unitCount: number;
  /** Per node of `contact` its place in `units`; −1 when that has none. */
  readonly shownUnitOf: Int32Array;
  /** Largest first, "other" last; of the whole organisation, whatever the scope. */
  readonly units: readonly ShownUnit[];
  /** Per node of `contact` its place in `locations`; −1 without one. */
  readonly locationOf: Int32Array;
  readonly locations: readonly string[];
  /** People of the scope. */
  readonly players: number;
  /** People outside it; 0 when it is everybody. */
  readonly otherPlayers: number;
  readonly seed: number;
}

/** The contact of one person with another in the scope's weeks, of one kind. */
export interface TieRow {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  /** Interactions, ≥ 1. */
  readonly ties: number;
  /** Their sum after the weights of the kinds, > 0. */
  readonly weight: number;
}

/** What was read for a scope; people and units by id. */
export interface NetworkRows {
  readonly everybody: readonly PlayerInPeriod[];
  /** Whether a people file names everybody: then who has no ties counts too. */
  readonly isNamed: boolean;
  readonly units: readonly UnitRow[];
  /** The unit of the scope with all below it; absent when the scope is the whole organisation. */
  readonly within?: readonly string[] | undefined;
  readonly ties: readonly TieRow[];
  /** Who wrote or reacted. */
  readonly active: ReadonlySet<string>;
  readonly seed: number;
}

/** The reading of these rows. Cost O(people + ties). */
export function networkReading({everybody, isNamed, units, within, ties, active, seed}: NetworkRows): NetworkReading {
  const players = within ? everybody.filter(({unitId}) => unitId !== null && within.includes(unitId)) : everybody;
  const scope = within && new Set(players.map(({playerId}) => playerId));
  const touching = scope ? ties.filter(({from, to}) => scope.has(from) || scope.has(to)) : ties;
  const inside = scope ? touching.filter(({from, to}) => scope.has(from) && scope.has(to)) : ties;

  const nodeOf = new Map<string, number>();
  if (isNamed) for (const {playerId} of players) nodeOf.set(playerId, nodeOf.size);
  for (const {from, to} of touching) {
    if (!nodeOf.has(from)) nodeOf.set(from, nodeOf.size);
    if (!nodeOf.has(to)) nodeOf.set(to, nodeOf.size);
  }
  const personOf = new Map(everybody.map((player) => [player.playerId, player]));
  const people = Array.from(nodeOf.keys(), (id) => personOf.get(id));
  const level = unitLevel(everybody, units, active);
  const locations = [...new Set(everybody.flatMap(({location}) => location ?? []))].sort();
  const locationPlace = new Map(locations.map((location, place) => [location, place]));
  return {
    graph: graphFrom(inside, nodeOf, scope ? players.length : nodeOf.size, ({weight}) => weight),
    contact: graphFrom(touching, nodeOf, nodeOf.size, (tie) => tie.ties),
    ...countedByKind(inside),
    unitOf: Int32Array.from(people, (person) => level.unitPlace(person?.unitId)),
    unitCount: level.count,
    shownUnitOf: Int32Array.from(people, (person) => level.shownPlace(person?.unitId)),
    units: level.shown,
    locationOf: Int32Array.from(people, (person) => locationPlace.get(person?.location ?? "") ?? -1),
    locations,
    players: players.length,
    otherPlayers: everybody.length - players.length,
    seed,
  };
}

function graphFrom(
  ties: readonly TieRow[],
  nodeOf: ReadonlyMap<string, number>,
  nodes: number,
  weightOf: (tie: TieRow) => number,
): Graph {
  return graphOf({
    nodes,
    from: Int32Array.from(ties, ({from}) => nodeOf.get(from)!),
    to: Int32Array.from(ties, ({to}) => nodeOf.get(to)!),
    weight: Float64Array.from(ties, weightOf),
  });
}

function countedByKind(ties: readonly TieRow[]): Pick<NetworkReading, "arcsByKind" | "selfTies"> {
  const arcsByKind = Object.fromEntries(tieKinds.map((kind) => [kind, 0])) as Record<TieKind, number>;
  let selfTies = 0;
  for (const {from, to, kind, ties: times} of ties) {
    if (from === to) selfTies += times;
    else arcsByKind[kind]++;
  }
  return {arcsByKind, selfTies};
}
