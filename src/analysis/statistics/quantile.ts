/**
 * The value below which a share of the values lies, with straight lines between the sorted values (type 7, as in R, NumPy and spreadsheets).
 * @param values finite numbers in any order, left as they are; @param share 0…1.
 * @returns a number in their unit; NaN when there are no values.
 * @throws RangeError when the share is not in 0…1. Cost O(n log n).
 * Source: R. J. Hyndman & Y. Fan, "Sample quantiles in statistical packages", Am. Statistician 50 (1996) 361–365.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A quantile is asked for a share of 0 to 1; got ${share}.`);
  const sorted = ascending(values);
  if (sorted.length === 0) return NaN;
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (place - Math.floor(place)) * (above - below);
}

/** The middle value, or the mean of the middle two; NaN when there are no values. See quantile. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** A sorted copy, smallest first. */
export function ascending(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}
