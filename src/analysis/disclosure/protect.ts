import {leakingCells} from "./audit.ts";
import {narrowCells} from "./bounds.ts";
import {isSensitive, type LinkedTotals, totalsOfCells} from "./linked-totals.ts";
import {type Suppression, smallestShown, suppression} from "./suppression.ts";

/**
 * Which cells may be shown: none that is sensitive, and none from which, with all the others and all totals, somebody could work out one that is.
 * Suppression (suppression.ts) hides; the audit (audit.ts) and, in small tables, the bounds (bounds.ts) look for what can be worked out
 * all the same, and what covers it is hidden too, to a fixed point. It ends, for every round hides at least one cell.
 * @param floor the fewest distinct people behind a shown cell.
 * @returns 1 for a shown cell; the same table gives the same answer.
 * Cost: that of an audit a round, and one or two rounds are usual. Meant to be kept for a version of the data.
 */
export function shownInTotals(table: LinkedTotals, floor: number): Uint8Array {
  const suppressed = suppression(table, floor);
  const {hidden} = suppressed;
  const mayNotLeak = (cell: number) => isSensitive(table, floor, cell);
  for (;;) {
    const leaks = leakingCells(table, hidden, mayNotLeak);
    const open = leaks.length > 0 ? leaks : narrowCells(table, hidden, mayNotLeak, floor);
    if (open.length === 0 || !hidden.includes(0)) return hidden.map((dark) => 1 - dark);
    cover(table, suppressed, open);
  }
}

/** Hides something near each leaking cell, unless that was done just before for another one near it. */
function cover(table: LinkedTotals, {hidden, hide}: Suppression, leaks: readonly number[]): void {
  const before = hidden.slice();
  const near = neighbourhood(table);
  for (const leak of leaks) {
    const cell = near(leak, hidden, before);
    if (cell !== undefined) hide(cell);
  }
}

/**
 * Gives the cell to hide for one that leaks: the smallest shown part of the totals around it, else of those around the hidden cells in
 * these, and so on; else the smallest shown whole met on the way. Undefined when a part met was hidden since `before`.
 */
function neighbourhood(table: LinkedTotals) {
  const {people, totals} = table;
  const {asPart, asWhole} = totalsOfCells(table);
  return (leak: number, hidden: Uint8Array, before: Uint8Array): number | undefined => {
    const met = new Set([leak]);
    const wholes: number[] = [];
    for (const cell of met) {
      const around = [...asPart[cell]!, ...asWhole[cell]!].map((total) => totals[total]!);
      const parts = around.flatMap((total) => total.parts);
      if (parts.some((part) => hidden[part] && !before[part])) return undefined;
      const part = smallestShown(people, hidden, parts);
      if (part !== undefined) return part;
      for (const {whole} of around) {
        if (hidden[whole]) met.add(whole);
        else wholes.push(whole);
      }
      for (const other of parts) met.add(other);
    }
    return smallestShown(people, hidden, wholes) ?? smallestShown(people, hidden, Array.from(hidden.keys()));
  };
}
