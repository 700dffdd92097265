/** Equations in full: each row its coefficients and, last, its outcome. */
export type DenseEquations = readonly (readonly number[])[];

const tiny = 1e-9;

/**
 * Between which numbers an unknown lies when all unknowns are at least 0 and the equations hold; the upper end may be Infinity.
 * @param equations with some solution; whole numbers of moderate size. @returns a function of the unknown's number.
 * Linear programming by the simplex method in two phases, with Bland's rule, so that it ends (R. G. Bland, "New finite pivoting rules
 * for the simplex method", Math. of OR 2 (1977) 103–107). Cost O(equations · unknowns) a step; for dozens of unknowns, not hundreds.
 */
export function feasibleIntervals(equations: DenseEquations, unknowns: number): (unknown: number) => [number, number] {
  const start = firstVertex(equations, unknowns);
  const most = (unknown: number, sign: number) => {
    const rows = start.rows.map((row) => [...row]);
    const costs = Array.from({length: unknowns + 1}, (_, column) => (column === unknown ? -sign : 0));
    return optimum(rows, [...start.basis], costs);
  };
  return (unknown) => [Math.max(0, -most(unknown, -1)), most(unknown, 1)];
}

interface Vertex {
  /** One row per unknown in the basis; the outcome is last and at least 0. */
  readonly rows: number[][];
  readonly basis: number[];
}

/** A vertex of the feasible region: each equation gets an unknown of its own, and the sum of those is brought to 0. */
function firstVertex(equations: DenseEquations, unknowns: number): Vertex {
  const rows = equations.map((equation, r) => {
    const sign = equation[unknowns]! < 0 ? -1 : 1;
    const own = equations.map((_, other) => (other === r ? 1 : 0));
    return [...equation.slice(0, unknowns).map((factor) => sign * factor), ...own, sign * equation[unknowns]!];
  });
  const basis = equations.map((_, r) => unknowns + r);
  const costs = Array.from({length: unknowns + equations.length + 1}, (_, column) =>
    column >= unknowns && column < unknowns + equations.length ? 1 : 0,
  );
  optimum(rows, basis, costs);
  // What is left of the own unknowns is 0: swap it for a real one, or drop an equation that follows from the others.
  for (let r = rows.length - 1; r >= 0; r--) {
    if (basis[r]! < unknowns) continue;
    const column = rows[r]!.findIndex((factor, at) => at < unknowns && Math.abs(factor) > tiny);
    if (column >= 0) pivot(rows, basis, r, column);
    else {
      rows.splice(r, 1);
      basis.splice(r, 1);
    }
  }
  return {rows: rows.map((row) => [...row.slice(0, unknowns), row.at(-1)!]), basis};
}

/** Brings the costs to their least, in place. @returns how far they sank below 0; Infinity when they have no least. */
function optimum(rows: number[][], basis: number[], costs: number[]): number {
  const outcome = costs.length - 1;
  const reduce = (row: readonly number[], column: number) => {
    const factor = costs[column]!;
    if (factor !== 0) for (const [at, value] of row.entries()) costs[at]! -= factor * value;
  };
  for (const [r, row] of rows.entries()) reduce(row, basis[r]!);
  for (;;) {
    const column = costs.findIndex((cost, at) => at < outcome && cost < -tiny);
    if (column < 0) return costs[outcome]!;
    let leaving = -1;
    let least = Infinity;
    for (const [r, row] of rows.entries()) {
      if (row[column]! <= tiny) continue;
      const ratio = row[outcome]! / row[column]!;
      const isTie = leaving >= 0 && Math.abs(ratio - least) <= tiny;
      if (isTie ? basis[r]! < basis[leaving]! : ratio < least) [leaving, least] = [r, ratio];
    }
    if (leaving < 0) return Infinity;
    pivot(rows, basis, leaving, column);
    reduce(rows[leaving]!, column);
  }
}

function pivot(rows: number[][], basis: number[], r: number, column: number): void {
  const row = rows[r]!;
  const head = row[column]!;
  for (let at = 0; at < row.length; at++) row[at]! /= head;
  for (const [other, into] of rows.entries()) {
    const factor = into[column]!;
    if (other === r || factor === 0) continue;
    for (let at = 0; at < row.length; at++) into[at]! -= factor * row[at]!;
  }
  basis[r] = column;
}
