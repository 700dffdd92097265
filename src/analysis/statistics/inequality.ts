import {ascending} from "./quantile.ts";

/**
 * Gini coefficient: how unevenly contributions are spread over people. G = Σ(2i − n − 1)·xᵢ / (n·Σx), x from least to most.
 * @param values one number ≥ 0 a person; zeros count, so pass those who contributed nothing or leave them out on purpose.
 * @returns 0 (all the same) … 1 − 1/n (one does all), unitless; NaN without values and when all are zero.
 * Cost O(n log n). Source: C. Gini, "Variabilità e mutabilità" (1912), in the sorted form of A. Sen, On Economic Inequality (1973).
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = ascending(values);
  const n = sorted.length;
  let weighed = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    weighed += (2 * i + 1 - n) * sorted[i]!;
    total += sorted[i]!;
  }
  return total > 0 ? Math.max(0, weighed / (n * total)) : NaN;
}

/** The first `people` (a share of them) account for `contributions` (a share of all). Both 0…1. */
export interface SharePoint {
  readonly people: number;
  readonly contributions: number;
}

/**
 * Lorenz curve: what the least active share of the people contributes, with straight lines between persons.
 * @param values one number ≥ 0 a person; @param points at most so many points, evenly spread over the people (≥ 2).
 * @returns min(points, n + 1) points from (0, 0) to (1, 1), convex; none without values and when all are zero.
 * Cost O(n log n). Source: M. O. Lorenz, "Methods of measuring the concentration of wealth", Pub. Am. Stat. Ass. 9 (1905) 209–219.
 */
export function lorenz(values: ArrayLike<number>, points = 101): SharePoint[] {
  const sorted = ascending(values);
  const upTo = runningTotals(sorted);
  const total = upTo[sorted.length]!;
  if (!(total > 0)) return [];
  const steps = Math.max(1, Math.min(points - 1, sorted.length));
  return Array.from({length: steps + 1}, (_, step) => {
    const place = (step * sorted.length) / steps;
    const whole = Math.floor(place);
    const part = (place - whole) * (sorted[whole] ?? 0);
    return {people: step / steps, contributions: (upTo[whole]! + part) / total};
  });
}

/** What the most active people contribute: the share asked for, the number of people that is, and their share of all. */
export interface TopShare extends SharePoint {
  readonly count: number;
}

/**
 * What the most active x % of the people contribute, for each x.
 * @param values one number ≥ 0 a person; @param fractions shares of the people, 0…1.
 * A share of the people is a whole number of persons, rounded up: at least one, so 1 % of 40 people is one person.
 * @returns one answer per fraction, `contributions` 0…1; none without values and when all are zero.
 * Cost O(n log n). Participation inequality: J. Nielsen, "The 90-9-1 rule" (2006).
 */
export function topShares(values: ArrayLike<number>, fractions: readonly number[]): TopShare[] {
  const upTo = runningTotals(ascending(values).reverse());
  const n = upTo.length - 1;
  const total = upTo[n]!;
  if (!(total > 0)) return [];
  return fractions.map((fraction) => {
    const count = Math.min(n, Math.max(1, Math.ceil(fraction * n - roundingSlack)));
    return {people: fraction, count, contributions: upTo[count]! / total};
  });
}

/**
 * The smallest group of people that together makes at least a part of all contributions.
 * @param values one number ≥ 0 a person; @param part 0…1: 0.5 asks who makes half (contributor absence factor; as a share
 * of the people it is the key player index, where higher is healthier), 0.8 who makes 80 %.
 * @returns the number of people, and their share of all people given; 0 people and a share of NaN when there is nothing to divide.
 * Cost O(n log n). Source: CHAOSS, "Contributor Absence Factor".
 */
export function smallestGroup(
  values: ArrayLike<number>,
  part: number,
): {readonly people: number; readonly share: number} {
  const upTo = runningTotals(ascending(values).reverse());
  const n = upTo.length - 1;
  const total = upTo[n]!;
  if (!(total > 0)) return {people: 0, share: NaN};
  const enough = part * total * (1 - roundingSlack);
  let people = 0;
  while (people < n && upTo[people]! < enough) people++;
  return {people, share: people / n};
}

/** Sums of tenths and shares of people miss whole numbers by some 1e-16: 0.1·30 is a little above 3. */
const roundingSlack = 1e-9;

/** n + 1 totals: entry k is the sum of the first k values. */
function runningTotals(values: Float64Array): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) totals[i + 1] = totals[i]! + values[i]!;
  return totals;
}
