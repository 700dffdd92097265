import type {Axis} from "./axis.ts";
import {type Amount, amountsTogether, type DominanceRule, isDominated} from "./dominance.ts";
import type {LinkedTotals, Total} from "./linked-totals.ts";

export interface LatticeAxes {
  readonly units: Axis;
  readonly periods: Axis;
  readonly values: Axis;
}

/** An amount of every cell; see Amount. */
interface AmountColumns {
  readonly sum: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** What was counted in every cell of a lattice, by the cell's number. */
export interface CountedCells {
  /** The number of a cell; undefined when there is none. */
  readonly at: (unit: string, period: string, value: string) => number | undefined;
  readonly people: Float64Array;
  readonly amounts: readonly AmountColumns[];
}

interface Group {
  readonly period: string;
  readonly value: string | null;
  readonly people: number;
  readonly amounts: readonly Amount[];
}

/** Nobody, who did nothing. Who moved to another unit may have left something done and be counted there. */
export const isEmpty = ({people, amounts}: Pick<Group, "people" | "amounts">) =>
  people === 0 && amounts.every(({sum}) => sum === 0);

/**
 * Adds groups up along the tree of units, for nobody is in two units. Periods and values are not added up: a group says by itself how many distinct
 * people are in those.
 * @param nodeOf the unit's node a group belongs to. @throws RangeError see lattice.ts.
 */
export function countedCells<G extends Group>(
  {units, periods, values}: LatticeAxes,
  groups: readonly G[],
  nodeOf: (group: G) => string | undefined,
): CountedCells {
  const layers = periods.ids.length * values.ids.length;
  const size = units.ids.length * layers;
  const above = parents(units);
  const people = new Float64Array(size);
  const kinds = groups[0]?.amounts.length ?? 0;
  const amounts = Array.from({length: kinds}, (): AmountColumns => {
    return {sum: new Float64Array(size), first: new Float64Array(size), second: new Float64Array(size)};
  });
  const layerAt = (period: string, value: string) => {
    const [p, v] = [periods.placeOf.get(period), values.placeOf.get(value)];
    return p === undefined || v === undefined ? undefined : p * values.ids.length + v;
  };
  for (const group of groups) {
    if (isEmpty(group)) continue;
    const lowest = units.placeOf.get(nodeOf(group) ?? "nowhere");
    const layer = layerAt(group.period, group.value ?? "");
    if (lowest === undefined || layer === undefined)
      throw new RangeError("A group of an unknown unit, period or value.");
    if (group.amounts.length !== kinds)
      throw new RangeError(`A group has ${group.amounts.length} amounts, not ${kinds}.`);
    for (let node = lowest; node >= 0; node = above[node]!) {
      const cell = node * layers + layer;
      people[cell]! += group.people;
      for (const [k, columns] of amounts.entries()) {
        const {sum, first, second} = amountsTogether([amountIn(columns, cell), group.amounts[k]!]);
        columns.sum[cell] = sum;
        columns.first[cell] = first;
        columns.second[cell] = second;
      }
    }
  }
  return {
    people,
    amounts,
    at: (unit, period, value) => {
      const [node, layer] = [units.placeOf.get(unit), layerAt(period, value)];
      return node === undefined || layer === undefined ? undefined : node * layers + layer;
    },
  };
}

/** Every total of a lattice: of units below a unit, of periods in a period, of values in all, each along the two other directions. */
export function latticeTotals(
  {units, periods, values}: LatticeAxes,
  {people, amounts}: CountedCells,
  valuesAreDisjoint: boolean,
  rule: DominanceRule,
): LinkedTotals {
  const steps = [periods.ids.length * values.ids.length, values.ids.length, 1] as const;
  const totals = [
    ...totalsAlong(units, steps[0], people.length, true),
    ...totalsAlong(periods, steps[1], people.length, false),
    ...totalsAlong(values, steps[2], people.length, valuesAreDisjoint),
  ];
  return {
    people,
    totals,
    amounts: amounts.map(({sum}) => sum),
    isDominated: (cells) =>
      amounts.some((columns) => isDominated(amountsTogether(cells.map((cell) => amountIn(columns, cell))), rule)),
  };
}

/** @param step from a cell to the one at the next place of the axis. */
function totalsAlong(axis: Axis, step: number, cells: number, isDisjoint: boolean): Total[] {
  const places = axis.ids.length;
  const starts = Array.from({length: cells / places}, (_, i) => Math.floor(i / step) * step * places + (i % step));
  return axis.parts.flatMap((parts, place) =>
    parts.length === 0
      ? []
      : starts.map((start) => ({
          whole: start + place * step,
          parts: parts.map((part) => start + part * step),
          isDisjoint,
        })),
  );
}

const amountIn = ({sum, first, second}: AmountColumns, cell: number): Amount => ({
  sum: sum[cell]!,
  first: first[cell]!,
  second: second[cell]!,
});

/** For each place the one it is a part of; −1 for none. */
function parents({ids, parts}: Axis): Int32Array {
  const above = new Int32Array(ids.length).fill(-1);
  for (const [whole, of] of parts.entries()) for (const part of of) above[part] = whole;
  return above;
}
