/** A cell that is the sum of others: an organisation of its units, a month of its weeks, all channels of each channel. */
export interface Total {
  readonly whole: number;
  /** At least one, each cell once. */
  readonly parts: readonly number[];
  /** Whether nobody is in two parts, so that people add up too: true of units, not of channels or weeks. */
  readonly isDisjoint: boolean;
}

/** Cells by number, with the totals that a reader knows to hold between them; a cell may be a part of several. */
export interface LinkedTotals {
  /** Distinct people behind each cell. */
  readonly people: ArrayLike<number>;
  readonly totals: readonly Total[];
  /** What is shown of each cell beside its people and adds up in every total (messages, replies …): numbers of at least 0. */
  readonly amounts?: readonly ArrayLike<number>[];
  /** Whether one person carries most of what these cells hold together; see dominance.ts. Never, when left out. */
  readonly isDominated?: (cells: readonly number[]) => boolean;
}

/** Whether a cell gives people away by itself: too few behind it (nobody is too few, for hidden and empty look alike) or one who carries most. */
export function isSensitive({people, isDominated}: LinkedTotals, floor: number, cell: number): boolean {
  return people[cell]! < floor || (isDominated?.([cell]) ?? false);
}

/** For each cell the numbers of the totals it is in, as a part and as the whole. Cost O(cells + parts). */
export function totalsOfCells({people, totals}: LinkedTotals): {asPart: number[][]; asWhole: number[][]} {
  const asPart = Array.from(people, (): number[] => []);
  const asWhole = Array.from(people, (): number[] => []);
  for (const [t, {whole, parts}] of totals.entries()) {
    asWhole[whole]!.push(t);
    for (const part of parts) asPart[part]!.push(t);
  }
  return {asPart, asWhole};
}
