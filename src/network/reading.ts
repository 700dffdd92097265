import {type Graph, graphOf, type TieList} from "../analysis/graph/index.ts";
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
   * Ties with at least one end in the scope, weighing their number of interactions. Its first nodes are those of `graph`,
   * the others everybody else with a tie to anybody; without a unit in the scope there are no others.
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

/** The reading of these rows. Cost O(people + ties), of which most is looking up who is who. */
export function networkReading({everybody, isNamed, units, within, ties, active, seed}: NetworkRows): NetworkReading {
  const players = within ? everybody.filter(({unitId}) => unitId !== null && within.includes(unitId)) : everybody;
  const nodeOf = new Map<string, number>();
  const node = (id: string) => {
    const known = nodeOf.get(id) ?? nodeOf.size;
    if (known === nodeOf.size) nodeOf.set(id, known);
    return known;
  };
  if (isNamed) for (const {playerId} of players) node(playerId);
  const from = Int32Array.from(ties, (tie) => node(tie.from));
  const to = Int32Array.from(ties, (tie) => node(tie.to));
  const weight = Float64Array.from(ties, (tie) => tie.weight);
  const times = Float64Array.from(ties, (tie) => tie.ties);

  const inScope = within ? players.length : nodeOf.size;
  const inside = within && ties.map((_, tie) => from[tie]! < inScope && to[tie]! < inScope);
  const touching = within && ties.map((_, tie) => from[tie]! < inScope || to[tie]! < inScope);
  const personOf = new Map(everybody.map((player) => [player.playerId, player]));
  const people = Array.from(nodeOf.keys(), (id) => personOf.get(id));
  const level = unitLevel(everybody, units, active);
  const locations = [...new Set(everybody.flatMap(({location}) => location ?? []))].sort();
  const locationPlace = new Map(locations.map((location, place) => [location, place]));
  return {
    graph: graphOf({nodes: inScope, ...those({from, to, weight}, inside)}),
    contact: graphOf({nodes: nodeOf.size, ...those({from, to, weight: times}, touching)}),
    ...countedByKind(inside ? ties.filter((_, tie) => inside[tie]) : ties),
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

/** The ties that are marked; all without marks. */
function those({from, to, weight}: Required<Omit<TieList, "nodes">>, marks: readonly boolean[] | undefined) {
  if (!marks) return {from, to, weight};
  const isMarked = (_: number, tie: number) => marks[tie]!;
  return {from: from.filter(isMarked), to: to.filter(isMarked), weight: weight.filter(isMarked)};
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
