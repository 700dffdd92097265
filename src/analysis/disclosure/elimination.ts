import {seeded, wholeBelow} from "../statistics/index.ts";

/** An equation in whole numbers: unknowns by number, each once, and what each is multiplied with (not 0). Its outcome does not matter here. */
export interface Equation {
  readonly unknowns: readonly number[];
  readonly factors: readonly number[];
}

/** The largest prime below 2²⁶: products of two numbers below it are exact. */
const prime = 67_108_859;

/**
 * A random solution, modulo a large prime, of the equations with 0 as their outcome: a change that the unknowns can
 * undergo without any outcome changing. An unknown that the equations fix is 0 in every such solution, and one that they
 * leave open is 0 with a chance of 1 in 67 million; the same holds for a sum of unknowns. So a few solutions tell at once,
 * for any number of cells, what lies in the row space of the equations.
 *
 * Seen from the rational numbers, a fixed unknown is missed only when the prime divides a subdeterminant of the equations; for coefficients
 * of −1, 0 and 1 that does not happen by itself, and nobody chooses the numbers.
 *
 * Gaussian elimination of sparse equations: first the unknowns that occur once, which costs nothing, then the shortest equation with its rarest
 * unknown (H. M. Markowitz, "The elimination form of the inverse", Management Science 3 (1957) 255–269). Cost is near O(size of the
 * equations) where they are those of a table, O(equations² · unknowns) at worst.
 * @param unknowns how many there are. @returns `count` solutions of one number per unknown, 0 ≤ x < 2²⁶. The same every time.
 */
export function randomNullVectors(equations: readonly Equation[], unknowns: number, count: number): Float64Array[] {
  const pivots = eliminate(equations, unknowns);
  const isPivot = new Uint8Array(unknowns);
  for (const {unknown} of pivots) isPivot[unknown] = 1;
  return Array.from({length: count}, (_, stream) => {
    const chance = seeded(unknowns, stream);
    const vector = Float64Array.from(isPivot, (pivot) => (pivot ? 0 : 1 + wholeBelow(chance, prime - 1)));
    for (const {unknown, equation} of pivots.toReversed()) {
      let sum = 0;
      let own = 1;
      for (const [i, other] of equation.unknowns.entries()) {
        if (other === unknown) own = equation.factors[i]!;
        else sum = (sum + times(modulo(equation.factors[i]!), vector[other]!)) % prime;
      }
      vector[unknown] = times(prime - sum, inverse(modulo(own)));
    }
    return vector;
  });
}

/** The unknowns that follow from sums of unknowns, in rising order. */
export function solvedUnknowns(sums: readonly (readonly number[])[], unknowns: number): number[] {
  const equations = sums.map((sum) => ({unknowns: sum, factors: sum.map(() => 1)}));
  const [first, second] = randomNullVectors(equations, unknowns, 2) as [Float64Array, Float64Array];
  return Array.from(first.keys()).filter((unknown) => first[unknown] === 0 && second[unknown] === 0);
}

/** The number that adds up to 0 with this one, modulo the prime. */
export const opposite = (value: number) => (value === 0 ? 0 : prime - value);

interface Pivot {
  readonly unknown: number;
  /** Holds, besides the unknown, only unknowns of later pivots and of none. */
  readonly equation: Equation;
}

function eliminate(equations: readonly Equation[], unknowns: number): Pivot[] {
  const {pivots, left} = peel(equations, unknowns);
  return [...pivots, ...eliminateRest(left)];
}

/** Takes away, as long as there is one, an equation with an unknown that occurs in no other: no other has to change. */
function peel(equations: readonly Equation[], unknowns: number): {pivots: Pivot[]; left: Equation[]} {
  const occurrences = new Int32Array(unknowns);
  // The numbers of the equations that an unknown is in, by exclusive or: with one of them left, this is its number.
  const whereabouts = new Int32Array(unknowns);
  for (const [r, equation] of equations.entries())
    for (const unknown of equation.unknowns) {
      occurrences[unknown]!++;
      whereabouts[unknown]! ^= r;
    }
  const once = Array.from(occurrences.keys()).filter((unknown) => occurrences[unknown] === 1);
  const isTaken = new Uint8Array(equations.length);
  const pivots: Pivot[] = [];
  for (let unknown = once.pop(); unknown !== undefined; unknown = once.pop()) {
    if (occurrences[unknown] !== 1) continue;
    const r = whereabouts[unknown]!;
    const equation = equations[r]!;
    isTaken[r] = 1;
    pivots.push({unknown, equation});
    for (const other of equation.unknowns) {
      whereabouts[other]! ^= r;
      if (--occurrences[other]! === 1) once.push(other);
    }
  }
  return {pivots, left: equations.filter((_, r) => !isTaken[r])};
}

/** Takes the shortest equation again and again and subtracts it from the others with its rarest unknown. */
function eliminateRest(equations: readonly Equation[]): Pivot[] {
  const rows = equations.map(
    (equation) => new Map(equation.unknowns.map((unknown, i) => [unknown, modulo(equation.factors[i]!)])),
  );
  const rowsWith = new Map<number, Set<number>>();
  for (const [r, row] of rows.entries())
    for (const unknown of row.keys()) {
      const known = rowsWith.get(unknown);
      if (known) known.add(r);
      else rowsWith.set(unknown, new Set([r]));
    }
  const bySize = new RowsBySize(rows);
  const pivots: Pivot[] = [];
  for (let r = bySize.shortest(); r !== undefined; r = bySize.shortest()) {
    const row = rows[r]!;
    bySize.remove(r);
    let unknown: number | undefined;
    for (const other of row.keys())
      if (unknown === undefined || rowsWith.get(other)!.size < rowsWith.get(unknown)!.size) unknown = other;
    if (unknown === undefined) continue;
    for (const other of row.keys()) rowsWith.get(other)!.delete(r);
    pivots.push({unknown, equation: {unknowns: [...row.keys()], factors: [...row.values()]}});
    const scale = prime - inverse(row.get(unknown)!);
    for (const target of [...rowsWith.get(unknown)!]) {
      const into = rows[target]!;
      const factor = times(into.get(unknown)!, scale);
      for (const [other, value] of row) {
        const before = into.get(other);
        const after = ((before ?? 0) + times(factor, value)) % prime;
        if (after !== 0) into.set(other, after);
        else into.delete(other);
        if (before === undefined) rowsWith.get(other)!.add(target);
        else if (after === 0) rowsWith.get(other)!.delete(target);
      }
      bySize.update(target);
    }
  }
  return pivots;
}

/** The equations not used yet, findable by their size. */
class RowsBySize {
  readonly #rows: readonly ReadonlyMap<number, number>[];
  readonly #bySize: Set<number>[] = [];
  readonly #sizeOf: number[];

  constructor(rows: readonly ReadonlyMap<number, number>[]) {
    this.#rows = rows;
    this.#sizeOf = rows.map(({size}) => size);
    for (const [r, size] of this.#sizeOf.entries()) this.#of(size).add(r);
  }
  #of(size: number): Set<number> {
    while (this.#bySize.length <= size) this.#bySize.push(new Set());
    return this.#bySize[size]!;
  }
  remove(r: number): void {
    this.#of(this.#sizeOf[r]!).delete(r);
  }
  update(r: number): void {
    this.remove(r);
    this.#sizeOf[r] = this.#rows[r]!.size;
    this.#of(this.#sizeOf[r]!).add(r);
  }
  shortest(): number | undefined {
    for (const rows of this.#bySize) for (const r of rows) return r;
    return undefined;
  }
}

const modulo = (value: number) => ((value % prime) + prime) % prime;

/** Exact: the product is below 2⁵². */
function times(a: number, b: number): number {
  const product = a * b;
  return product - Math.floor(product / prime) * prime;
}

/** By Fermat: a^(p − 2). */
function inverse(value: number): number {
  if (value === 1) return 1;
  if (value === prime - 1) return value;
  let result = 1;
  let square = value;
  for (let left = prime - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = times(result, square);
    square = times(square, square);
  }
  return result;
}
