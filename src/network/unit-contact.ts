import {floors, shownEdges, shownWith} from "../analysis/disclosure/index.ts";
import {
  carriers,
  eiIndex,
  graphOf,
  layout,
  majorityGroups,
  type Point,
  rankBridges,
  reachOf,
  type UnitPair,
  undirected,
  unitMatrix,
  unitPairs,
} from "../analysis/graph/index.ts";
import {communitiesOf, shownGroups} from "./found-groups.ts";
import type {NetworkReading} from "./reading.ts";
import type {ShownUnit} from "./unit-level.ts";

/** A unit with its contact. Figures of units that are only partly in the scope, or of too few people, are null. */
export interface UnitInContact extends ShownUnit {
  readonly eiIndex: number | null;
  /** Arcs inside the unit, and across its border. */
  readonly internal: number | null;
  readonly external: number | null;
  /** The shown community that most of its people are in, from 0; null when that is not shown. */
  readonly community: number | null;
}

/** Places in `units`. */
export interface UnitPairPlaces {
  readonly a: number;
  readonly b: number;
}

/** Fewer people than these count as none, so that nobody is pointed at by a number of them. */
export const countedPeople = (people: number) => (people >= floors.tie ? people : 0);

/**
 * Which of the shown units lie in the scope with all their people. Only of these are there figures: a part of a unit beside
 * the whole would give away the rest.
 */
export function wholeUnits({graph, shownUnitOf, units}: NetworkReading): (unit: number) => boolean {
  const inScope = new Int32Array(units.length);
  for (let node = 0; node < graph.nodes; node++) if (shownUnitOf[node]! >= 0) inScope[shownUnitOf[node]!]!++;
  return (unit) => inScope[unit] === units[unit]!.people;
}

/** The shown units, largest first, "other" last. Cost O(nodes + ties), and that of the communities. */
export function unitsInContact(reading: NetworkReading): UnitInContact[] {
  const {contact, graph, shownUnitOf, units} = reading;
  const isWhole = wholeUnits(reading);
  const balance = eiIndex(contact, shownUnitOf, units.length).units;
  const reach = reachOf(contact, shownUnitOf, units.length);
  const groups = majorityGroups(communitiesOf(reading).of, shownUnitOf.subarray(0, graph.nodes), units.length);
  const everybody = reading.players + reading.otherPlayers;
  return units.map((unit, place) => {
    const {index, internal, external} = balance[place]!;
    const group = groups[place]!;
    const hasFigures =
      isWhole(place) &&
      shownWith(reach[place]!.reached, floors.dialogue) &&
      shownWith(unit.people, floors.unit, everybody - unit.people);
    return {
      ...unit,
      active: countedPeople(unit.active),
      eiIndex: hasFigures ? index : null,
      internal: hasFigures ? internal : null,
      external: hasFigures ? external : null,
      community: isWhole(place) && group >= 0 && group < shownGroups(reading) ? group : null,
    };
  });
}

/**
 * The pairs of units with contact that may be shown: at least one of the two wholly in the scope, so that a pair's figure
 * is the same in every scope, and at least five people on either side. By place. Cost O(nodes + ties + units²).
 */
export function shownPairs(reading: NetworkReading): UnitPair[] {
  const isWhole = wholeUnits(reading);
  const pairs = unitPairs(unitMatrix(reading.contact, reading.shownUnitOf, reading.units.length));
  return shownEdges(pairs, floors.tie).filter(({a, b}) => isWhole(a) || isWhole(b));
}

/** All other pairs of units that the scope is about: without contact, or with contact of too few. They look alike. */
export function pairsNotShown(reading: NetworkReading, shown: readonly UnitPair[]): UnitPairPlaces[] {
  const isWhole = wholeUnits(reading);
  const isShown = new Set(shown.map(({a, b}) => a * reading.units.length + b));
  return reading.units.flatMap((_, a) =>
    reading.units.flatMap((_, b) =>
      a < b && (isWhole(a) || isWhole(b)) && !isShown.has(a * reading.units.length + b) ? [{a, b}] : [],
    ),
  );
}

/** The shown pairs of units of different communities, thinnest first. */
export function bridgesBetween(units: readonly UnitInContact[], shown: readonly UnitPair[]): UnitPair[] {
  return rankBridges(
    shown,
    Int32Array.from(units, ({community}) => community ?? -1),
  );
}

/** Where each unit stands in the picture: of what is shown only, so that no place gives away a hidden contact. */
export function unitPlaces(units: readonly ShownUnit[], shown: readonly UnitPair[], seed: number): Point[] {
  const graph = graphOf({
    nodes: units.length,
    from: Int32Array.from(shown, ({a}) => a),
    to: Int32Array.from(shown, ({b}) => b),
    weight: Float64Array.from(shown, carriers),
  });
  const largest = Math.max(1, ...units.map(({people}) => people));
  const widest = Math.min(0.09, 0.3 / Math.sqrt(Math.max(1, units.length)));
  return layout(undirected(graph), {seed, radii: units.map(({people}) => widest * Math.sqrt(people / largest))});
}
