import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {shownCells} from "./table.ts";

describe("shownCells", () => {
  test("12 and 15 are shown, an empty cell is not", () => {
    expect(shownCells([[12, 0, 15]], 10)).toEqual([[true, false, true]]);
  });
  test("4 and 7 in one row hide together, with two below them: their columns would give them away", () => {
    const table = [
      [4, 20, 7],
      [30, 31, 32],
    ];
    expect(shownCells(table, 10)).toEqual([
      [false, true, false],
      [false, true, false],
    ]);
  });
  test("a small cell takes one of its row, one of its column, and the corner between them", () => {
    const table = [
      [5, 11, 30],
      [12, 13, 30],
      [40, 30, 30],
    ];
    expect(shownCells(table, 10)).toEqual([
      [false, false, true],
      [false, false, true],
      [true, true, true],
    ]);
  });
  test("seven people hidden in a row are too few, even where no equation gives 4 or 3 away", () => {
    const table = [
      [4, 3, 20],
      [4, 3, 20],
      [20, 20, 20],
    ];
    expect(shownCells(table, 10)).toEqual([
      [false, false, false],
      [false, false, false],
      [false, false, true],
    ]);
  });
  test("what may not be shown stays hidden and covers small cells: nothing else needs to hide", () => {
    const table = [
      [4, 20, 30],
      [25, 40, 50],
    ];
    const shown = shownCells(table, 10, (_, column) => column === 2);
    expect(shown).toEqual([
      [false, false, true],
      [false, false, true],
    ]);
  });
  test("one row with its column totals: a small cell cannot be covered, so nothing is shown", () => {
    expect(shownCells([[4, 20, 12]], 10)).toEqual([[false, false, false]]);
  });

  const tables = fc.tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 1, max: 4})).chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.integer({min: 10, max: 40})), {
        minLength: columns,
        maxLength: columns,
      }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

  test("no small cell is shown, nor follows from totals and shown cells by solving the equations", () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const shown = shownCells(counts, 10);
        if (!shown.flat().includes(true)) return;
        for (const [r, row] of counts.entries())
          for (const [c, people] of row.entries()) {
            if (shown[r]![c]) expect(people).toBeGreaterThanOrEqual(10);
            else if (people > 0 && people < 10) expect(follows(counts, shown, r, c)).toBe(false);
          }
      }),
      {numRuns: 500},
    );
  });
});

/** Whether the equations (one a line, over its hidden cells) fix this cell: its unit vector is a sum of them. */
function follows(counts: number[][], shown: boolean[][], row: number, column: number): boolean {
  const empty = (cells: [number, number][]) => cells.every(([r, c]) => shown[r]![c] || counts[r]![c] === 0);
  const inRow = (r: number) => counts[0]!.map((_, c): [number, number] => [r, c]);
  const inColumn = (c: number) => counts.map((_, r): [number, number] => [r, c]);
  const unknown = counts
    .flatMap((line, r) => line.map((_, c): [number, number] => [r, c]))
    .filter(([r, c]) => !shown[r]![c] && !empty(inRow(r)) && !empty(inColumn(c)));
  const equations = [
    ...counts.map((_, r) => unknown.map(([at]) => (at === r ? 1 : 0))),
    ...counts[0]!.map((_, c) => unknown.map(([, at]) => (at === c ? 1 : 0))),
  ];
  const wanted = unknown.map(([r, c]) => (r === row && c === column ? 1 : 0));
  return rank([...equations, wanted]) === rank(equations);
}

function rank(given: number[][]): number {
  const rows = given.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, i) => i >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    const head = rows[found]!;
    for (const [i, row] of rows.entries()) {
      if (i === found) continue;
      const factor = row[column]! / head[column]!;
      for (let k = 0; k < row.length; k++) row[k]! -= factor * head[k]!;
    }
    found++;
  }
  return found;
}
