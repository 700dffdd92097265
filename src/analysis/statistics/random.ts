/** Chance: a number in [0, 1). The only source of randomness in pure code; it comes in as an argument. */
export type Chance = () => number;

/**
 * Chance that returns: the same seed and stream give the same row of numbers on every machine.
 * @param seed any safe integer; @param stream a second integer for rows that must not depend on one another.
 * @returns multiples of 2⁻³² in [0, 1). Not for secrets.
 * @throws RangeError when the seed or stream is not a safe integer.
 * Source: C. Doty-Humphrey, sfc32 of PractRand; its first 15 numbers are thrown away, as the author advises.
 */
export function seeded(seed: number, stream = 0): Chance {
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(stream)) {
    throw new RangeError(`A seed is a whole number; got ${seed}, stream ${stream}.`);
  }
  let a = seed | 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = stream | 0;
  let counter = 1;
  const next = () => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return (out >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** A whole number from 0 up to, not including, `below` (≥ 1). Its bias is at most below·2⁻³². */
export function wholeBelow(chance: Chance, below: number): number {
  return Math.floor(chance() * below);
}

/** One of the items, each as likely. @throws RangeError when there are none. */
export function pick<Item>(chance: Chance, items: readonly Item[]): Item {
  if (items.length === 0) throw new RangeError("Nothing to pick from.");
  return items[wholeBelow(chance, items.length)] as Item;
}

/**
 * Puts the items in a random order, in place, every order as likely, and returns them. Cost O(n).
 * Source: R. Durstenfeld, "Algorithm 235: Random permutation", Comm. ACM 7 (1964) 420.
 */
export function shuffle<Items extends Mutable>(chance: Chance, items: Items): Items {
  const row: {[index: number]: unknown} = items;
  for (let i = items.length - 1; i > 0; i--) {
    const j = wholeBelow(chance, i + 1);
    const kept = row[i];
    row[i] = row[j];
    row[j] = kept;
  }
  return items;
}

/** A draw from the normal distribution with mean 0 and standard deviation 1. Source: Box & Muller, Ann. Math. Stat. 29 (1958) 610–611. */
export function gaussian(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** A positive draw of which the logarithm is normal: half lies below `median`; `spread` is the deviation of the logarithm (≥ 0). */
export function logNormal(chance: Chance, median: number, spread: number): number {
  return median * Math.exp(spread * gaussian(chance));
}

/**
 * How often something happens that happens `mean` times on average (≥ 0). Cost O(mean), O(1) above 500, where
 * the normal distribution stands in for it (rounded, never below 0).
 * Source: D. E. Knuth, The Art of Computer Programming 2, §3.4.1.
 */
export function poisson(chance: Chance, mean: number): number {
  if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian(chance)));
  const stop = Math.exp(-mean);
  let events = 0;
  for (let product = chance(); product > stop; product *= chance()) events++;
  return events;
}

/** A draw from the Pareto distribution: ≥ minimum, P(X > x) = (minimum/x)^exponent. The mean exists for exponent > 1. */
export function powerLaw(chance: Chance, minimum: number, exponent: number): number {
  return minimum / (1 - chance()) ** (1 / exponent);
}

/** The shares of n ranks under Zipf's law: the share of rank k (from 1) is in proportion to k^−exponent; they add up to 1. */
export function zipfShares(n: number, exponent: number): Float64Array {
  const shares = Float64Array.from({length: n}, (_, rank) => (rank + 1) ** -exponent);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/**
 * Draws indexes in proportion to their weights. Cost O(n) to make, O(1) a draw, two numbers of chance each.
 * @param weights ≥ 0, at least one > 0; a weight of 0 is never drawn.
 * @throws RangeError when nothing can be drawn.
 * Source: M. D. Vose, "A linear algorithm for generating random numbers with a given distribution", IEEE TSE 17 (1991) 972–975.
 */
export function weightedIndex(weights: ArrayLike<number>): (chance: Chance) => number {
  const n = weights.length;
  let total = 0;
  let heaviest = 0;
  for (let i = 0; i < n; i++) {
    const weight = weights[i]!;
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`A weight is finite and not negative; got ${weight}.`);
    total += weight;
    if (weight > weights[heaviest]!) heaviest = i;
  }
  if (!(total > 0)) throw new RangeError("Nothing can be drawn: no weight is above 0.");
  const keep = Float64Array.from(weights, (weight) => (weight * n) / total);
  const other = new Int32Array(n).fill(heaviest);
  const low: number[] = [];
  const high: number[] = [];
  for (let i = 0; i < n; i++) (keep[i]! < 1 ? low : high).push(i);
  while (low.length > 0 && high.length > 0) {
    const small = low.pop()!;
    const large = high[high.length - 1]!;
    other[small] = large;
    keep[large]! -= 1 - keep[small]!;
    if (keep[large]! < 1) low.push(high.pop()!);
  }
  // What is left is 1 but for rounding; a true zero keeps its way out to the heaviest.
  for (const i of [...low, ...high]) if (weights[i]! > 0) keep[i] = 1;
  return (chance) => {
    const i = wholeBelow(chance, n);
    return chance() < keep[i]! ? i : other[i]!;
  };
}

type Mutable = unknown[] | Int32Array | Uint32Array | Float64Array;
