/**
 * Several quantiles of many values at once, without sorting them all; the same quantiles as statistics/quantile (type 7).
 * @param values finite numbers in any order, left as they are; @param shares 0…1, in any order; the middle one first is quickest.
 * @returns one number a share in the values' unit; NaN when there are no values.
 * @throws RangeError when a share is not in 0…1. Expected cost O(n) a share.
 * Source: R. W. Floyd & R. L. Rivest, "Algorithm 489: SELECT", Comm. ACM 18 (1975) 173.
 */
export function percentiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  const kept = Float64Array.from(values);
  const settled: number[] = [];
  const ordered = (place: number): number => {
    if (!settled.includes(place)) {
      const left = Math.max(-1, ...settled.filter((other) => other < place)) + 1;
      const right = Math.min(kept.length, ...settled.filter((other) => other > place)) - 1;
      settle(kept, place, left, right);
      settled.push(place);
    }
    return kept[place]!;
  };
  return shares.map((share) => {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`A percentile is asked for a share of 0 to 1; got ${share}.`);
    if (kept.length === 0) return NaN;
    const place = share * (kept.length - 1);
    const below = ordered(Math.floor(place));
    return below + (place - Math.floor(place)) * (ordered(Math.ceil(place)) - below);
  });
}

/**
 * Reorders from `left` up to and including `right`, so that at `place` stands what a sort would put there, nothing larger before it
 * and nothing smaller behind it.
 */
function settle(values: Float64Array, place: number, left: number, right: number): void {
  let [from, to] = [left, right];
  while (from < to) {
    if (to - from > large) settleSample(values, place, from, to);
    const pivot = values[place]!;
    let [i, j] = [from, to];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const held = values[i]!;
      values[i++] = values[j]!;
      values[j--] = held;
    }
    if (place <= j) to = j;
    else if (place >= i) from = i;
    else return;
  }
}

/** Settles the place among a few values around it: a good guess of what belongs there, so that a pivot throws most away. */
function settleSample(values: Float64Array, place: number, from: number, to: number): void {
  const n = to - from + 1;
  const rank = place - from + 1;
  const size = 0.5 * n ** (2 / 3);
  const margin = 0.5 * Math.sqrt((Math.log(n) * size * (n - size)) / n) * Math.sign(rank - n / 2);
  const left = Math.max(from, Math.floor(place - (rank * size) / n + margin));
  const right = Math.min(to, Math.floor(place + ((n - rank) * size) / n + margin));
  settle(values, place, left, right);
}

/** Below so many values a sample costs more than it saves. */
const large = 600;
