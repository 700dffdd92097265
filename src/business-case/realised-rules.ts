import {simulate} from "../analysis/simulation/index.ts";
import {type BusinessCase, baseFlows, netFlows, planOf} from "./plan-rules.ts";

/** What a line turned out to bring in one month after the introduction, as the organisation counted it. */
export interface Realised {
  readonly lineId: string;
  /** The first month after the introduction is 1. */
  readonly month: number;
  /** Euro in that month. */
  readonly value: number;
}

/** What a case promises: per line the euro of each month after the introduction, the first month at place 0. */
export type PromisedYields = ReadonlyMap<string, Float64Array>;

/** A line's promise beside what came of it. Only months that somebody counted are compared: unknown is not nothing. */
export interface LineGap {
  readonly lineId: string;
  readonly months: readonly {readonly month: number; readonly promised: number; readonly realised: number | null}[];
  readonly monthsCounted: number;
  /** Sums over the counted months, in euro. */
  readonly promised: number;
  readonly realised: number;
  /** realised − promised: below 0 it brings less than was promised. */
  readonly gap: number;
}

export interface PromiseKept {
  readonly lines: readonly LineGap[];
  /** Sums of the lines. */
  readonly promised: number;
  readonly realised: number;
  readonly gap: number;
  /**
   * Running totals over the lines that are counted at all, months nobody counted left out on both sides; `realised` null after the last
   * count, from where `promised` goes on as the whole promise of those lines. Before the first count it is the promise of all lines.
   */
  readonly path: readonly {readonly month: number; readonly promised: number; readonly realised: number | null}[];
  /** Counts after the last month of the case, which promised nothing about them. */
  readonly leftOut: number;
}

/**
 * The promise of a case month by month: the middle (P50) of all draws for the yields together, divided over the lines. A line gets its
 * base value and, in proportion to its size, its part of the distance between P50 and base; so the lines add up to P50.
 */
export function promiseOf(given: BusinessCase, draws = 20_000): PromisedYields {
  const plan = planOf({...given, costLines: [], ownCosts: []});
  const {benefits} = baseFlows(plan);
  const {runningTotal} = simulate(
    {numbers: plan.numbers, months: plan.months, flows: netFlows(plan)},
    {draws, seed: given.seed, discountRate: 0},
  );
  const promise = new Map(benefits.map(({id}) => [id, new Float64Array(plan.months)]));
  for (let month = 1; month <= plan.months; month++) {
    const middle = runningTotal[month]!.p50 - runningTotal[month - 1]!.p50;
    const size = benefits.reduce((sum, {flows}) => sum + Math.abs(flows[month]!), 0);
    const distance = middle - benefits.reduce((sum, {flows}) => sum + flows[month]!, 0);
    for (const {id, flows} of benefits) {
      const value = flows[month]!;
      const part = size > 0 ? Math.abs(value) / size : 1 / benefits.length;
      promise.get(id)![month - 1] = value + distance * part;
    }
  }
  return promise;
}

/**
 * Puts what came of a case beside its promise.
 * @param counted euro per line and month; several of one line and month add up. A line that was not promised has a promise of 0.
 */
export function promiseKept(promise: PromisedYields, counted: readonly Realised[]): PromiseKept {
  const months = Math.max(0, ...[...promise.values()].map(({length}) => length));
  const inTime = counted.filter(({month}) => month <= months);
  const ids = new Set([...promise.keys(), ...inTime.map(({lineId}) => lineId)]);
  const lines = [...ids].map((lineId) => {
    const own = inTime.filter((entry) => entry.lineId === lineId);
    return lineGap(lineId, promise.get(lineId) ?? new Float64Array(months), own);
  });
  const sum = (of: (line: LineGap) => number): number => lines.reduce((total, line) => total + of(line), 0);
  return {
    lines,
    promised: sum(({promised}) => promised),
    realised: sum(({realised}) => realised),
    gap: sum(({gap}) => gap),
    path: pathOf(lines, months, Math.max(0, ...inTime.map(({month}) => month))),
    leftOut: counted.length - inTime.length,
  };
}

function lineGap(lineId: string, promised: Float64Array, counted: readonly Realised[]): LineGap {
  const byMonth = new Map<number, number>();
  for (const {month, value} of counted) byMonth.set(month, (byMonth.get(month) ?? 0) + value);
  const months = Array.from(promised, (value, i) => ({
    month: i + 1,
    promised: value,
    realised: byMonth.get(i + 1) ?? null,
  }));
  const known = months.filter(({realised}) => realised !== null);
  const expected = known.reduce((sum, month) => sum + month.promised, 0);
  const came = known.reduce((sum, {realised}) => sum + (realised ?? 0), 0);
  return {lineId, months, monthsCounted: known.length, promised: expected, realised: came, gap: came - expected};
}

function pathOf(lines: readonly LineGap[], months: number, last: number): PromiseKept["path"] {
  const counted = last > 0 ? lines.filter(({monthsCounted}) => monthsCounted > 0) : lines;
  let [promised, realised] = [0, 0];
  return Array.from({length: months}, (_, i) => {
    for (const line of counted) {
      const month = line.months[i]!;
      if (month.realised === null && i < last) continue;
      promised += month.promised;
      realised += month.realised ?? 0;
    }
    return {month: i + 1, promised, realised: i < last ? realised : null};
  });
}
