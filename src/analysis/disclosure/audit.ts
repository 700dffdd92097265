import {type Equation, opposite, randomNullVectors} from "./elimination.ts";
import type {LinkedTotals} from "./linked-totals.ts";

/**
 * The sensitive cells that a reader can work out although they are hidden: those that lie in the row space of all that is shown, by
 * themselves or added to one other sensitive cell. For every total is an equation over its hidden cells, and readers who
 * put together all they see can solve these and no more.
 *
 * A sum of two is no leak where it is what is left of a total of which just those two are hidden: suppression has seen to it
 * that enough people are behind that. Sums of three and more, and bounds, are not looked at here.
 * Cost: that of the elimination, see elimination.ts. Sources: I. P. Fellegi, "On the question of statistical confidentiality",
 * JASA 67 (1972) 7–18; L. Willenborg & T. de Waal, Elements of Statistical Disclosure Control (2001) §6; A. Hundepool et al. (2012) §4.
 */
export function leakingCells(
  {people, totals}: Pick<LinkedTotals, "people" | "totals">,
  hidden: Uint8Array,
  isSensitive: (cell: number) => boolean,
): number[] {
  const cells = Array.from(hidden.keys()).filter((cell) => hidden[cell]);
  const unknownOf = new Int32Array(people.length).fill(-1);
  for (const [unknown, cell] of cells.entries()) unknownOf[cell] = unknown;
  const equations: Equation[] = [];
  const pairs: number[] = [];
  for (const {whole, parts} of totals) {
    const dark = parts.filter((part) => hidden[part]);
    if (dark.length === 0) continue;
    const unknowns = dark.map((part) => unknownOf[part]!);
    const factors = dark.map(() => 1);
    if (hidden[whole]) {
      unknowns.push(unknownOf[whole]!);
      factors.push(-1);
    } else if (dark.length === 2) pairs.push(unknowns[0]!);
    equations.push({unknowns, factors});
  }
  const [first, second] = randomNullVectors(equations, cells.length, 2) as [Float64Array, Float64Array];
  const key = (unknown: number) => first[unknown]! * 2 ** 26 + second[unknown]!;
  const oppositeKey = (unknown: number) => opposite(first[unknown]!) * 2 ** 26 + opposite(second[unknown]!);
  const covered = new Set(pairs.flatMap((unknown) => [key(unknown), oppositeKey(unknown)]));
  const sensitive = Array.from(cells.keys()).filter((unknown) => isSensitive(cells[unknown]!));
  const seen = new Set(sensitive.map(key));
  return sensitive
    .filter((unknown) => key(unknown) === 0 || (seen.has(oppositeKey(unknown)) && !covered.has(key(unknown))))
    .map((unknown) => cells[unknown]!);
}
