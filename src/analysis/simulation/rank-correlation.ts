import {ascending} from "../statistics/quantile.ts";

/**
 * Spearman's rank correlation: do two rows rise together, in whatever shape?
 * @returns −1 (one falls as the other rises) … 1 (they rise together); NaN when a row has one value only, or none.
 * @throws RangeError when the rows differ in length. Cost O(n log n).
 * Source: C. Spearman, "The proof and measurement of association between two things", Am. J. Psychology 15 (1904) 72–101.
 */
export const rankCorrelation = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  correlation(ranks(one), ranks(other));

/** The place of each value among all, from 0 for the least; equal values share the mean of their places. Cost O(n log n). */
export function ranks(values: ArrayLike<number>): Float64Array {
  const sorted = ascending(values);
  return Float64Array.from(values, (value) => (before(sorted, value, false) + before(sorted, value, true) - 1) / 2);
}

/**
 * Pearson's correlation of two rows. @returns −1…1; NaN when a row does not vary.
 * @throws RangeError when the rows differ in length. Cost O(n).
 */
export function correlation(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const n = one.length;
  if (other.length !== n) throw new RangeError(`Rows of ${n} and ${other.length} values cannot be compared.`);
  const [middle, otherMiddle] = [mean(one), mean(other)];
  let [together, spread, otherSpread] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [a, b] = [one[i]! - middle, other[i]! - otherMiddle];
    together += a * b;
    spread += a * a;
    otherSpread += b * b;
  }
  return spread > 0 && otherSpread > 0 ? together / Math.sqrt(spread * otherSpread) : NaN;
}

function mean(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total / values.length;
}

/** How many of the sorted values lie before `value`, those equal to it counted or not. */
function before(sorted: Float64Array, value: number, withEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value || (withEqual && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
