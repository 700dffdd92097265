import {seeded} from "../statistics/index.ts";
import {discountFactors} from "./discount.ts";
import {percentiles} from "./percentiles.ts";
import {pertQuantile, type Spread} from "./pert.ts";
import {correlation, ranks} from "./rank-correlation.ts";

/** A case in uncertain numbers: what comes in and goes out, month by month. */
export interface CashCase {
  /** Each with a number of its own for its row of chance: adding or leaving out one does not move the draws of the others. */
  readonly numbers: readonly (Spread & {readonly stream: number})[];
  readonly months: number;
  /**
   * Fills the flows of one draw: place 0 is paid at the start, place m in the m-th month. What was in `flows` before is of another draw.
   * @returns any other figure of the draw that is wanted, such as the yearly result in the end.
   */
  readonly flows: (values: Float64Array, flows: Float64Array) => number;
}

/** Low, middle and high of many draws: one in ten lies below p10, half below p50, one in ten above p90. */
export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Simulation {
  /** Sum of all discounted flows, one number a draw. */
  readonly worth: Float64Array;
  /** What `flows` returned, one number a draw. */
  readonly figure: Float64Array;
  /** The running total of the discounted flows at the start and after each month; the last is that of `worth`. */
  readonly runningTotal: readonly Band[];
  /** Rank correlation of each number with `worth` over the draws; NaN for a number without a width. */
  readonly correlations: readonly number[];
}

/**
 * Draws a case many times: every number from the PERT distribution of its spread, independent of the others.
 * @param draws ≥ 1; @param seed any safe integer: the same seed gives the same simulation; @param discountRate a year, as a share.
 * Cost O(draws · (numbers + months)) and the case's own; memory 8 bytes a draw, number and month.
 * Source: D. B. Hertz, "Risk analysis in capital investment", Harvard Business Review 42 (1964) 95–106.
 */
export function simulate(
  {numbers, months, flows}: CashCase,
  {draws, seed, discountRate}: {readonly draws: number; readonly seed: number; readonly discountRate: number},
): Simulation {
  const factors = discountFactors(discountRate, months);
  const grades = numbers.map(({low, high, stream}) => (low === high ? null : chanceRow(seed, stream, draws)));
  const drawn = numbers.map((spread, i) => valueRow(spread, grades[i] ?? null, draws));
  const values = new Float64Array(numbers.length);
  const totals = Array.from({length: months + 1}, () => new Float64Array(draws));
  const figure = new Float64Array(draws);
  const flow = new Float64Array(months + 1);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < drawn.length; i++) values[i] = drawn[i]![draw]!;
    figure[draw] = flows(values, flow);
    let total = 0;
    for (let month = 0; month <= months; month++) {
      total += flow[month]! * factors[month]!;
      totals[month]![draw] = total;
    }
  }
  const worth = totals[months]!;
  const places = ranks(worth);
  return {
    worth,
    figure,
    runningTotal: totals.map(band),
    // The grade of a draw is its place among all possible draws of its number: it needs no ranking.
    correlations: grades.map((row) => (row ? correlation(row, places) : NaN)),
  };
}

/** The band of many draws; NaN throughout when there are none. */
export function band(values: ArrayLike<number>): Band {
  const [p50, p10, p90] = percentiles(values, [0.5, 0.1, 0.9]) as [number, number, number];
  return {p10, p50, p90};
}

function chanceRow(seed: number, stream: number, draws: number): Float64Array {
  const chance = seeded(seed, stream);
  const row = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) row[draw] = chance();
  return row;
}

/** The number in each draw; `grades` null for one without a width. */
function valueRow(spread: Spread, grades: Float64Array | null, draws: number): Float64Array {
  const quantile = pertQuantile(spread);
  const row = new Float64Array(draws);
  if (!grades) return row.fill(spread.low);
  for (let draw = 0; draw < draws; draw++) row[draw] = quantile(grades[draw]!);
  return row;
}
