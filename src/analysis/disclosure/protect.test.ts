import {env} from "node:process";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {leakingCells} from "./audit.ts";
import {narrowCells} from "./bounds.ts";
import type {LinkedTotals, Total} from "./linked-totals.ts";
import {shownInTotals} from "./protect.ts";
import {solver} from "./solver.suite.ts";
import {suppression} from "./suppression.ts";

const isLong = env["SAMENSPEL_LONG"] === "1";

/** A box of numbers, its last place in every direction the total of the others; cells in the order of the box. */
function box(sizes: readonly number[], inner: (at: readonly number[]) => number): LinkedTotals {
  const places = sizes.map((size) => size + 1);
  const steps = places.map((_, axis) => places.slice(axis + 1).reduce((product, n) => product * n, 1));
  const cells = places.reduce((product, n) => product * n, 1);
  const at = (cell: number) => places.map((n, axis) => Math.floor(cell / steps[axis]!) % n);
  const people = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const place = at(cell);
    if (place.some((p, axis) => p === sizes[axis])) continue;
    for (let corner = 0; corner < 2 ** sizes.length; corner++) {
      const to = place.map((p, axis) => ((corner >> axis) & 1 ? sizes[axis]! : p));
      people[to.reduce((sum, p, axis) => sum + p * steps[axis]!, 0)]! += inner(place);
    }
  }
  const totals: Total[] = Array.from({length: cells}, (_, whole) => whole).flatMap((whole) =>
    at(whole).flatMap((p, axis) =>
      p === sizes[axis]
        ? [{whole, isDisjoint: true, parts: Array.from({length: p}, (_, part) => whole - (p - part) * steps[axis]!)}]
        : [],
    ),
  );
  return {people, totals};
}

const cellsWhere = (flags: Uint8Array, value: number) =>
  Array.from(flags.keys()).filter((cell) => flags[cell] === value);

describe("the audit", () => {
  // Two squares of hidden cells, joined by the one in the middle of the second row: its row and column hide others as well, and yet
  // what is left of rows 1 and 2 (a b + c d m) less columns 1 and 2 (a c + b d) is m.
  const rows = [
    [20, 20, 30, 30],
    [20, 20, 3, 30],
    [30, 30, 20, 20],
    [30, 30, 20, 20],
  ];
  const table = box([4, 4], ([r, c]) => rows[r!]![c!]!);
  const cell = (r: number, c: number) => r * 5 + c;
  const dark = [
    cell(0, 0),
    cell(0, 1),
    cell(1, 0),
    cell(1, 1),
    cell(1, 2),
    cell(2, 2),
    cell(2, 3),
    cell(3, 2),
    cell(3, 3),
  ];
  const hidden = Uint8Array.from(table.people, (_, at) => (dark.includes(at) ? 1 : 0));

  test("finds the cell between two squares, which no single total gives away", () => {
    expect(leakingCells(table, hidden, (at) => table.people[at]! < 10)).toEqual([cell(1, 2)]);
  });
  test("finds nothing when one more cell links the squares", () => {
    const more = hidden.slice();
    more[cell(0, 2)] = 1;
    expect(leakingCells(table, more, (at) => table.people[at]! < 10)).toEqual([]);
  });
  test("finds two small cells of which the sum can be worked out", () => {
    // As above with the 3 as two cells of 2 and 1, side by side in the row: each is open, together they are not.
    const wide = rows.map((row, r) => [row[0]!, row[1]!, ...(r === 1 ? [2, 1] : [15, 15]), 30, 30]);
    const sums = box([4, 6], ([r, c]) => wide[r!]![c!]!);
    const place = (r: number, c: number) => r * 7 + c;
    const open = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 2],
      [2, 3],
      [3, 2],
      [3, 3],
    ];
    const flags = new Uint8Array(sums.people.length);
    for (const [r, c] of open) flags[place(r!, c!)] = 1;
    expect(leakingCells(sums, flags, (at) => sums.people[at]! < 10)).toEqual([place(1, 2), place(1, 3)]);
  });
});

describe("the bounds", () => {
  test("with rows of 1 and 3 and columns of 1 and 3 no cell has room enough, though no equation fixes one", () => {
    const table = box(
      [2, 2],
      ([r, c]) =>
        [
          [1, 0],
          [0, 3],
        ][r!]![c!]!,
    );
    const hidden = Uint8Array.from(table.people, (_, at) => ([0, 1, 3, 4].includes(at) ? 1 : 0));
    expect(leakingCells(table, hidden, () => true)).toEqual([]);
    expect(narrowCells(table, hidden, () => true, 10)).toEqual([0, 1, 3, 4]);
  });
  test("50 messages that lie between 49 and 51 are guessed: more is hidden than for the people alone", () => {
    // 4 8 20      50 1 70 messages
    // 8 4 20       1 1 60
    // 20 20 20    80 90 75
    const people = [
      [4, 8, 20],
      [8, 4, 20],
      [20, 20, 20],
    ];
    const messages = [
      [50, 1, 70],
      [1, 1, 60],
      [80, 90, 75],
    ];
    const table = box([3, 3], ([r, c]) => people[r!]![c!]!);
    const amounts = [box([3, 3], ([r, c]) => messages[r!]![c!]!).people];
    expect(cellsWhere(shownInTotals(table, 10), 0)).toEqual([0, 1, 4, 5]);
    const hidden = cellsWhere(shownInTotals({...table, amounts}, 10), 0);
    expect(hidden).toEqual(expect.arrayContaining([0, 1, 4, 5]));
    expect(hidden.length).toBeGreaterThan(4);
  });
});

describe("whatever the table of two or three directions,", () => {
  const tables = fc
    .oneof(
      fc.array(fc.integer({min: 2, max: 8}), {minLength: 2, maxLength: 2}),
      fc.array(fc.integer({min: 2, max: 3}), {minLength: 3, maxLength: 3}),
    )
    .chain((sizes) => {
      const count = sizes.reduce((product, n) => product * n, 1);
      const people = fc.oneof(
        {weight: 8, arbitrary: fc.integer({min: 10, max: 40})},
        {weight: 1, arbitrary: fc.nat(9)},
      );
      return fc.array(people, {minLength: count, maxLength: count}).map((numbers) => {
        const steps = sizes.map((_, axis) => sizes.slice(axis + 1).reduce((product, n) => product * n, 1));
        return box(sizes, (at) => numbers[at.reduce((sum, p, axis) => sum + p * steps[axis]!, 0)]!);
      });
    });
  const lowest = ({totals, people}: LinkedTotals) => {
    const wholes = new Set(totals.map(({whole}) => whole));
    return Array.from(people, (_, cell) => cell).filter((cell) => !wholes.has(cell));
  };

  test("no cell below the floor is shown or follows from what is, and a total leaves nobody or at least the floor", {
    timeout: 900_000,
  }, () => {
    let repaired = 0;
    fc.assert(
      fc.property(tables, (table) => {
        const shown = shownInTotals(table, 10);
        const atoms = lowest(table);
        const partsOf = (cell: number): number[] => {
          const total = table.totals.find(({whole}) => whole === cell);
          return total ? total.parts.flatMap(partsOf) : [atoms.indexOf(cell)];
        };
        const follows = solver(cellsWhere(shown, 1).map(partsOf), atoms.length);
        for (const cell of cellsWhere(shown, 1)) expect(table.people[cell]).toBeGreaterThanOrEqual(10);
        for (const cell of cellsWhere(shown, 0))
          if (table.people[cell]! < 10) expect(follows(partsOf(cell))).toBe(false);
        for (const {whole, parts} of table.totals) {
          const left = parts.filter((part) => !shown[part]).reduce((sum, part) => sum + table.people[part]!, 0);
          if (shown[whole]) expect(left === 0 || left >= 10).toBe(true);
        }
        const {hidden} = suppression(table, 10);
        if (cellsWhere(hidden, 0).length > cellsWhere(shown, 1).length) repaired++;
      }),
      {numRuns: isLong ? 5_000 : 400, seed: 49},
    );
    // The audit had something to do, so that this is a test of it too.
    expect(repaired).toBeGreaterThan(0);
  });
});
