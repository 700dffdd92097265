import {type AxisPart, axisOf} from "./axis.ts";
import {type Amount, type DominanceRule, dominanceRule} from "./dominance.ts";
import {countedCells, isEmpty, type LatticeAxes, latticeTotals} from "./lattice-cells.ts";
import {shownInTotals} from "./protect.ts";
import {countedIn} from "./roll-up.ts";

/** The only places where figures exist: a unit (or everybody) × a period × at most one value of one crossed attribute. */
export interface Lattice {
  /** The tree of units; those without a parent are the organisation's. */
  readonly units: readonly AxisPart[];
  /** A period with others below it is the sum of those. */
  readonly periods: readonly AxisPart[];
  /**
   * Of one attribute (source, channel, network …), each amount in exactly one of the lowest, so that they add up to all. What is in none is a
   * value as well. Values that overlap (themes) are each crossed by themselves: the theme and the rest.
   */
  readonly values: readonly AxisPart[];
  /** Whether nobody is behind two values. */
  readonly valuesAreDisjoint?: boolean;
}

/**
 * People directly in a unit (null: in none), and what was done there. Who changes units within a period is counted in one of them, and what was done in
 * the unit of that day: else a quarter less its months is what the mover did. Empty groups may be left out.
 */
export interface CountedGroup {
  readonly unit: string | null;
  readonly period: string;
  /** Null for all values together. Periods and values with others below them are counted too, for people are in several of those. */
  readonly value: string | null;
  /** Distinct people. */
  readonly people: number;
  /** In one order for all groups. */
  readonly amounts: readonly Amount[];
}

/** What may leave the server of a group; null stands for hidden, empty and unknown alike. */
export interface ShownGroup {
  readonly people: number;
  readonly amounts: readonly number[];
}

/** What is left of a unit (or everybody) beside the units below it that are shown. */
export interface ShownRest extends ShownGroup {
  /** The units below that are not shown by themselves, and the unit itself (null: in none) when people are directly in it. */
  readonly units: readonly (string | null)[];
}

/** A lattice as everybody may see it. */
export interface ShownLattice {
  readonly group: (unit: string | null, period: string, value?: string | null) => ShownGroup | null;
  readonly rest: (unit: string | null, period: string, value?: string | null) => ShownRest | null;
  /** For each unit the one in which the people directly in it count; see roll-up.ts. */
  readonly countedIn: ReadonlyMap<string, string | null>;
}

export interface DisclosureRule {
  /** Fewest distinct people behind a figure. */
  readonly floor: number;
  readonly dominance?: DominanceRule;
}

/**
 * Hides what has to be hidden in a lattice (protect.ts); not in use yet, see docs/decisions/0016. It holds for figures that add up and so for
 * those that do not (rates, medians, Gini): the complement of a shown group in each of its wholes is nobody, or at least
 * the floor. The order in which units, periods, values and groups are given does not matter.
 * @throws RangeError for a group of an unknown unit, period or value, and for amounts that are not as many in every group.
 * Cost O(cells) beside that of protection. Keep the outcome for a version of the data.
 */
export function shownLattice(lattice: Lattice, groups: readonly CountedGroup[], rule: DisclosureRule): ShownLattice {
  const homes = countedIn(lattice.units, peopleByUnit(lattice, groups), rule.floor);
  const homeOf = (unit: string | null) => (unit === null ? null : homes.get(unit));
  const axes: LatticeAxes = {
    units: axisOf(unitNodes(lattice.units, groups, homeOf), everybody),
    periods: axisOf(lattice.periods),
    values: axisOf(lattice.values, all),
  };
  const isInner = (node: string) => axes.units.parts[axes.units.placeOf.get(node)!]!.length > 0;
  const cells = countedCells(axes, groups, ({unit}) => {
    const home = homeOf(unit);
    if (home === undefined) return undefined;
    const node = nodeOf(home);
    return isInner(node) ? ownOf(node) : node;
  });
  const table = latticeTotals(axes, cells, lattice.valuesAreDisjoint ?? false, rule.dominance ?? dominanceRule);
  const shown = shownInTotals(table, rule.floor);

  const shownCell = (unit: string | null, period: string, value: string | null) => {
    const cell = cells.at(nodeOf(unit), period, value ?? all);
    return cell !== undefined && shown[cell] ? cell : undefined;
  };
  return {
    countedIn: homes,
    group: (unit, period, value = null) => {
      const cell = shownCell(unit, period, value);
      return cell === undefined ? null : together([cell]);
    },
    rest: (unit, period, value = null) => {
      if (shownCell(unit, period, value) === undefined) return null;
      const node = nodeOf(unit);
      const below = axes.units.parts[axes.units.placeOf.get(node)!]!.map((place) => axes.units.ids[place]!);
      const left = below.filter((id) => id === ownOf(node) || !shown[cells.at(id, period, value ?? all)!]);
      if (left.length === 0) return null;
      return {
        units: left.map((id) => (id === ownOf(node) ? unit : unitOf(id))),
        ...together(left.map((id) => cells.at(id, period, value ?? all)!)),
      };
    },
  };

  /** Of cells that nobody is in two of. */
  function together(parts: readonly number[]): ShownGroup {
    const sum = (numbers: ArrayLike<number>) => parts.reduce((total, cell) => total + numbers[cell]!, 0);
    return {people: sum(cells.people), amounts: cells.amounts.map((amount) => sum(amount.sum))};
  }
}

const everybody = "";
const all = "";
/** Units are nodes of the tree; people directly in a unit with others below it are a node below it of their own. */
const nodeOf = (unit: string | null) => (unit === null ? everybody : `unit ${unit}`);
const unitOf = (node: string) => node.slice("unit ".length);
const ownOf = (node: string) => `own ${node}`;

function unitNodes(
  units: readonly AxisPart[],
  groups: readonly CountedGroup[],
  homeOf: (unit: string | null) => string | null | undefined,
): AxisPart[] {
  const filled = new Set(groups.flatMap((group) => (isEmpty(group) ? [] : [homeOf(group.unit)])));
  const parents = new Set(units.map(({parentId}) => parentId));
  const own = Array.from(parents)
    .filter((unit) => filled.has(unit))
    .map((unit) => ({id: ownOf(nodeOf(unit)), parentId: nodeOf(unit)}));
  return [...units.map(({id, parentId}) => ({id: nodeOf(id), parentId: nodeOf(parentId)})), ...own];
}

/** For each unit the people directly in it, in each period. */
function peopleByUnit({periods}: Lattice, groups: readonly CountedGroup[]): Map<string | null, number[]> {
  const placeOf = new Map(periods.map(({id}, place) => [id, place]));
  const people = new Map<string | null, number[]>();
  for (const group of groups) {
    const place = placeOf.get(group.period);
    if (group.value !== null || place === undefined) continue;
    const row = people.get(group.unit) ?? new Array<number>(periods.length).fill(0);
    row[place]! += group.people;
    people.set(group.unit, row);
  }
  return people;
}
