import {isSensitive, type LinkedTotals, type Total, totalsOfCells} from "./linked-totals.ts";

/** The cells that are hidden so far, with what it takes to hide more. */
export interface Suppression {
  /** 1 for a hidden cell. */
  readonly hidden: Uint8Array;
  /** Hides a cell and all that has to go with it. */
  readonly hide: (cell: number) => void;
}

/**
 * Primary suppression hides every sensitive cell; secondary suppression then hides more until in every total with a hidden part at least two cells
 * are hidden (the whole may be one of them), with at least `floor` people behind the parts. The next part to hide is the smallest of those that
 * start least anew: that are in the fewest totals where they would be the only ones hidden. Of equals it is the first, so that the same
 * table always hides the same cells. It goes on to a fixed point, which `hide` restores each time.
 *
 * It looks at one total at a time: what follows from several together is for the audit (audit.ts).
 * Cost O(cells + Σ parts²) in the worst case; each cell is hidden once.
 * Sources: L. H. Cox, "Suppression methodology and statistical disclosure control", JASA 75 (1980) 377–385;
 * A. Hundepool et al., Statistical Disclosure Control (2012) §4.
 */
export function suppression(table: LinkedTotals, floor: number): Suppression {
  const {people, totals} = table;
  const {asPart, asWhole} = totalsOfCells(table);
  const hidden = new Uint8Array(people.length);
  const toCheck = new Set<number>();

  const mark = (cell: number) => {
    hidden[cell] = 1;
    for (const total of asPart[cell]!) toCheck.add(total);
    for (const total of asWhole[cell]!) toCheck.add(total);
  };
  const startsAnew = (cell: number) => {
    let count = 0;
    for (const of of [asPart[cell]!, asWhole[cell]!])
      for (const total of of) if (!isDark(hidden, totals[total]!)) count++;
    return count;
  };
  const next = ({whole, parts}: Total) => {
    const open = parts.filter((part) => !hidden[part]);
    const least = Math.min(...open.map(startsAnew));
    const part = smallestShown(
      people,
      hidden,
      open.filter((cell) => startsAnew(cell) === least),
    );
    return part ?? (hidden[whole] ? undefined : whole);
  };
  const settle = () => {
    for (const number of toCheck) {
      toCheck.delete(number);
      const total = totals[number]!;
      while (!isCovered(table, hidden, total, floor)) {
        const cell = next(total);
        if (cell === undefined) break;
        mark(cell);
      }
    }
  };
  for (let cell = 0; cell < people.length; cell++) if (isSensitive(table, floor, cell)) mark(cell);
  settle();
  return {
    hidden,
    hide: (cell) => {
      mark(cell);
      settle();
    },
  };
}

const isDark = (hidden: Uint8Array, {whole, parts}: Total) =>
  hidden[whole] === 1 || parts.some((part) => hidden[part] === 1);

/** Whether what is hidden in a total covers one another: nothing is, or two cells are and the parts among them give nobody away. */
function isCovered(table: LinkedTotals, hidden: Uint8Array, total: Total, floor: number): boolean {
  const dark = total.parts.filter((part) => hidden[part]);
  if (dark.length === 0) return !hidden[total.whole];
  if (dark.length === 1 && !hidden[total.whole]) return false;
  return peopleBehind(table.people, hidden, total) >= floor && !table.isDominated?.(dark);
}

/**
 * The fewest distinct people there can be behind the hidden parts of a total: as many as behind the largest of them, and as many as
 * the shown parts leave over. Where people are in one part only, that is their sum.
 */
function peopleBehind(people: ArrayLike<number>, hidden: Uint8Array, {whole, parts}: Total): number {
  let largest = 0;
  let left = people[whole]!;
  for (const part of parts) {
    if (hidden[part]) largest = Math.max(largest, people[part]!);
    else left -= people[part]!;
  }
  return Math.max(largest, left);
}

/** The shown cell with the fewest people, the first of equals; undefined when all are hidden. */
export function smallestShown(
  people: ArrayLike<number>,
  hidden: Uint8Array,
  cells: readonly number[],
): number | undefined {
  let smallest: number | undefined;
  for (const cell of cells) {
    if (hidden[cell]) continue;
    const isSmaller = smallest === undefined || people[cell]! < people[smallest]!;
    if (isSmaller || (people[cell] === people[smallest!] && cell < smallest!)) smallest = cell;
  }
  return smallest;
}
