import type {Entry, Words} from "../dossier/kinds.ts";
import type {budgetLine} from "./kinds.ts";

export type Line = Entry<typeof budgetLine>;

/** One year of the budget, in euro. */
export interface BudgetYear {
  readonly year: number;
  readonly once: number;
  readonly recurring: number;
  readonly total: number;
  /** What no cover was named for. */
  readonly uncovered: number;
}

export interface Budget {
  /** Year after year, those without lines too; none when no line names a year and an amount. */
  readonly years: readonly BudgetYear[];
  readonly total: number;
  readonly uncovered: number;
}

/** How far a budget looks ahead when something in it recurs, in years. */
const yearsAhead = 3;

/**
 * The budget per year. A line that recurs counts in its year and in every later one; the budget runs from the first to the last
 * year that a line names, and over at least three years when something recurs. Lines without year or amount do not count.
 */
export function budgetOf(lines: readonly Line[]): Budget {
  const counted = lines.flatMap(({details: {year, amount, repeats, cover}}) =>
    year === null || amount === null
      ? []
      : [{year, amount, recurs: repeats === "recurring", isCovered: cover.trim() !== ""}],
  );
  if (counted.length === 0) return {years: [], total: 0, uncovered: 0};
  const first = Math.min(...counted.map(({year}) => year));
  const named = Math.max(...counted.map(({year}) => year));
  const last = counted.some(({recurs}) => recurs) ? Math.max(named, first + yearsAhead - 1) : named;
  const years = Array.from({length: last - first + 1}, (_, i): BudgetYear => {
    const year = first + i;
    const own = counted.filter((line) => (line.recurs ? line.year <= year : line.year === year));
    const sum = (which: (line: (typeof own)[number]) => boolean) =>
      own.filter(which).reduce((total, {amount}) => total + amount, 0);
    return {
      year,
      once: sum(({recurs}) => !recurs),
      recurring: sum(({recurs}) => recurs),
      total: sum(() => true),
      uncovered: sum(({isCovered}) => !isCovered),
    };
  });
  return {
    years,
    total: years.reduce((sum, {total}) => sum + total, 0),
    uncovered: years.reduce((sum, {uncovered}) => sum + uncovered, 0),
  };
}

/** What is not right yet, in the order of the lines: no year, no amount, not said how often, no cover, nobody who holds it. */
export function budgetRemarks(lines: readonly Line[]): readonly Words[] {
  return lines.flatMap(({details: {what, year, amount, repeats, cover, owner}}) => [
    ...when(year === null, {nl: `“${what}” heeft nog geen jaar.`, en: `“${what}” has no year yet.`}),
    ...when(amount === null, {nl: `“${what}” heeft nog geen bedrag.`, en: `“${what}” has no amount yet.`}),
    ...when(repeats === null, {
      nl: `Zeg bij “${what}” of het eenmalig is of elk jaar terugkomt.`,
      en: `Say of “${what}” whether it is once or every year.`,
    }),
    ...when(cover.trim() === "", {nl: `“${what}” is nog niet gedekt.`, en: `“${what}” is not covered yet.`}),
    ...when(owner.trim() === "", {
      nl: `“${what}” heeft nog geen budgethouder.`,
      en: `“${what}” has no budget holder yet.`,
    }),
  ]);
}

const when = (isSo: boolean, words: Words): readonly Words[] => (isSo ? [words] : []);
