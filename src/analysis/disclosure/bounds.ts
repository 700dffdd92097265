import {type LinkedTotals, type Total, totalsOfCells} from "./linked-totals.ts";
import {feasibleIntervals} from "./simplex.ts";

/** More hidden cells than this hold one another so loosely that their bounds are not looked at. */
const mostUnknowns = 40;

/** A hidden amount must be open by at least this part of itself: twice the ten percent within which nobody may guess it. */
const openShare = 0.2;

/**
 * The sensitive cells that a reader, who knows that no number is below 0, can find between bounds closer than the
 * protection asked: half the floor for people, a fifth of itself for an amount. Looked at where at most forty hidden cells hang
 * together, as in a small organisation, for there the totals are small as well.
 * Cost two linear programmes a cell. Source: M. Fischetti & J. J. Salazar, "Models and algorithms for the 2-dimensional cell suppression problem in
 * statistical disclosure control", Mathematical Programming 84 (1999) 283–312.
 */
export function narrowCells(
  table: LinkedTotals,
  hidden: Uint8Array,
  isSensitive: (cell: number) => boolean,
  floor: number,
): number[] {
  const {people, totals, amounts = []} = table;
  const narrow = new Set<number>();
  const look = (numbers: ArrayLike<number>, of: readonly Total[], protection: (cell: number) => number) => {
    for (const group of hangingTogether({people, totals: of}, hidden)) {
      // Totals that do not cross leave each part anything between 0 and all there is left, and suppression has seen to that.
      if (!doCross(group) || group.cells.length > mostUnknowns) continue;
      const sensitive = group.cells.filter(isSensitive);
      if (sensitive.length === 0) continue;
      const unknownOf = new Map(group.cells.map((cell, unknown) => [cell, unknown]));
      const interval = feasibleIntervals(
        group.totals.map((total) => equationOf(total, unknownOf, numbers)),
        group.cells.length,
      );
      for (const cell of sensitive) {
        const [low, high] = interval(unknownOf.get(cell)!);
        if (high - low < protection(cell) - 1e-6) narrow.add(cell);
      }
    }
  };
  look(
    people,
    totals.filter(({isDisjoint}) => isDisjoint),
    () => floor / 2,
  );
  for (const amount of amounts) look(amount, totals, (cell) => openShare * amount[cell]!);
  return [...narrow].sort((a, b) => a - b);
}

interface Group {
  readonly cells: readonly number[];
  readonly totals: readonly Total[];
}

/** The hidden cells in groups that no total joins, with the totals that hold them together. */
function hangingTogether(table: Pick<LinkedTotals, "people" | "totals">, hidden: Uint8Array): Group[] {
  const {asPart, asWhole} = totalsOfCells(table);
  const seen = new Uint8Array(hidden.length);
  const groups: Group[] = [];
  for (let start = 0; start < hidden.length; start++) {
    if (!hidden[start] || seen[start]) continue;
    seen[start] = 1;
    const cells = [start];
    const around = new Set<number>();
    for (const cell of cells)
      for (const t of [...asPart[cell]!, ...asWhole[cell]!]) {
        if (around.has(t)) continue;
        around.add(t);
        const {whole, parts} = table.totals[t]!;
        for (const other of [whole, ...parts]) {
          if (!hidden[other] || seen[other]) continue;
          seen[other] = 1;
          cells.push(other);
        }
      }
    groups.push({cells, totals: Array.from(around, (t) => table.totals[t]!)});
  }
  return groups;
}

function doCross({totals}: Group): boolean {
  const parts = totals.flatMap((total) => total.parts);
  return new Set(parts).size < parts.length;
}

/** What the hidden cells of a total add up to, as a reader can work it out from the shown ones. */
function equationOf({whole, parts}: Total, unknownOf: ReadonlyMap<number, number>, numbers: ArrayLike<number>) {
  const row = new Array<number>(unknownOf.size + 1).fill(0);
  const add = (cell: number, factor: number) => {
    const unknown = unknownOf.get(cell);
    if (unknown === undefined) return;
    row[unknown]! += factor;
    row[unknownOf.size]! += factor * numbers[cell]!;
  };
  for (const part of parts) add(part, 1);
  add(whole, -1);
  return row;
}
