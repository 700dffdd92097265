/**
 * Which cells of a table of people may be shown when its row and column totals are known: none below the floor, and none
 * from which somebody could work out one below it. More cells are hidden, smallest first, until a line (row or column)
 * with a shown cell hides nobody or at least the floor, and no hidden small cell follows from the totals.
 * @param counts distinct people per row and column, each person in one cell. A total that is not published only makes
 * the table safer. @param mayShow false for cells that stay hidden whatever they hold.
 * @returns a table of the same shape; an empty cell is hidden too, for hidden and empty must look alike.
 * Bounds are not looked at: a reader may still learn that a hidden cell holds at most so many.
 * Cost O(cells²) for each cell that is hidden besides. Method: A. Hundepool et al., Statistical Disclosure Control (2012)
 * §4; in a table of two ways a cell follows from the totals exactly when it is a bridge between its row and its column.
 */
export function shownCells(
  counts: readonly (readonly number[])[],
  floor: number,
  mayShow: (row: number, column: number) => boolean = () => true,
): boolean[][] {
  const cells = counts.flatMap((row, r) => row.map((people, c) => ({r, c, people})));
  const shown = counts.map((row, r) => row.map((people, c) => people >= floor && mayShow(r, c)));
  for (;;) {
    const open = cells.filter(({r, c}) => shown[r]![c]!);
    const hidden = cells.filter(({r, c}) => !shown[r]![c]!);
    const covers = unsafeLine(open, hidden, floor) ?? coversOfDerived(open, hidden, floor);
    if (open.length === 0 || !covers) return shown;
    const next = covers.reduce((least, cell) => (cell.people < least.people ? cell : least));
    shown[next.r]![next.c] = false;
  }
}

interface Cell {
  readonly r: number;
  readonly c: number;
  readonly people: number;
}

/** The shown cells of a line in which too few people are hidden; undefined when there is no such line. */
function unsafeLine(open: readonly Cell[], hidden: readonly Cell[], floor: number): Cell[] | undefined {
  const lines = open.flatMap(({r, c}) => [(cell: Cell) => cell.r === r, (cell: Cell) => cell.c === c]);
  const unsafe = lines.find((line) => {
    const people = sum(hidden.filter(line));
    return people > 0 && people < floor;
  });
  return unsafe && open.filter(unsafe);
}

/** For a hidden cell below the floor that the totals give away: the shown cells that may cover it; undefined without one. */
function coversOfDerived(open: readonly Cell[], hidden: readonly Cell[], floor: number): readonly Cell[] | undefined {
  // Where a line hides nobody, a reader knows its hidden cells to be empty.
  const hidesIn = (line: (cell: Cell) => boolean) => sum(hidden.filter(line)) > 0;
  const unknown = hidden.filter(({r, c}) => hidesIn((cell) => cell.r === r) && hidesIn((cell) => cell.c === c));
  for (const cell of unknown) {
    if (cell.people === 0 || cell.people >= floor) continue;
    const others = unknown.filter((other) => other !== cell);
    const ofRow = connected(others, [cell.r], []);
    if (ofRow.columns.has(cell.c)) continue;
    const ofColumn = connected(others, [], [cell.c]);
    const closing = open.filter(
      ({r, c}) => (ofRow.rows.has(r) && ofColumn.columns.has(c)) || (ofColumn.rows.has(r) && ofRow.columns.has(c)),
    );
    if (closing.length > 0) return closing;
    const alone = open.filter(
      ({r, c}) => (r === cell.r && ofRow.columns.size === 0) || (c === cell.c && ofColumn.rows.size === 0),
    );
    return alone.length > 0 ? alone : open;
  }
  return undefined;
}

/** The rows and columns that can be reached over cells from these on. */
function connected(cells: readonly Cell[], fromRows: number[], fromColumns: number[]) {
  const rows = new Set(fromRows);
  const columns = new Set(fromColumns);
  for (let size = 0; size < rows.size + columns.size; ) {
    size = rows.size + columns.size;
    for (const {r, c} of cells) {
      if (!rows.has(r) && !columns.has(c)) continue;
      rows.add(r);
      columns.add(c);
    }
  }
  return {rows, columns};
}

const sum = (cells: readonly Cell[]) => cells.reduce((total, {people}) => total + people, 0);
