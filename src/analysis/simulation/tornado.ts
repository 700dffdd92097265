import type {Spread} from "./pert.ts";

/** What one uncertain number does to the outcome by itself. */
export interface TornadoBar<Id> {
  readonly id: Id;
  /** The outcome with this one at its low and at its high, all others at base. */
  readonly atLow: number;
  readonly atHigh: number;
  /** |atHigh − atLow|, ≥ 0. */
  readonly swing: number;
}

/**
 * What matters most: each uncertain number goes from low to high by itself, the others stay at base.
 * It does not see numbers that only matter together; the rank correlation over the draws does.
 * @param outcome the result for one value a spread, in the order of the spreads; called twice a spread that has a width.
 * @returns one bar a spread with a width, widest swing first; equal ones stay in the given order.
 */
export function tornado<Id>(
  spreads: readonly (Spread & {readonly id: Id})[],
  outcome: (values: readonly number[]) => number,
): TornadoBar<Id>[] {
  const bases = spreads.map(({base}) => base);
  return spreads
    .flatMap(({id, low, high}, i) => {
      if (low === high) return [];
      const atLow = outcome(bases.with(i, low));
      const atHigh = outcome(bases.with(i, high));
      return [{id, atLow, atHigh, swing: Math.abs(atHigh - atLow)}];
    })
    .sort((a, b) => b.swing - a.swing);
}
