import {Problem} from "../platform/problem.ts";

/** A run of whole ISO weeks with the key that stands in the address bar. Days are "YYYY-MM-DD". */
export interface Period {
  /** "2026-W10", "2026-03", "2026-Q1" or "2026". */
  readonly key: string;
  /** Monday of the first week. */
  readonly from: string;
  /** Sunday of the last week. */
  readonly to: string;
}

/**
 * The weeks a key stands for. An ISO week belongs to the month, quarter and year of its Thursday, so that each week counts
 * exactly once and twelve months make a year (ISO 8601).
 * @throws Problem "bad-input" for a key of no period.
 */
export function periodOf(key: string): Period {
  const week = /^(\d{4})-W(\d{2})$/.exec(key);
  if (week) {
    const monday = addDays(firstMonday(Number(week[1])), 7 * (Number(week[2]) - 1));
    const period = {key, from: monday, to: addDays(monday, 6)};
    if (weekKey(monday) !== key) throw unknown(key);
    return period;
  }
  const span = monthsOf(key);
  if (!span) throw unknown(key);
  const from = firstWeekOf(span.year, span.firstMonth);
  const next = span.firstMonth + span.months;
  const after = next > 12 ? firstWeekOf(span.year + 1, next - 12) : firstWeekOf(span.year, next);
  return {key, from, to: addDays(after, -1)};
}

/** The period of the same length just before. */
export function previousPeriod({key, from}: Period): Period {
  return periodOf(keyLike(key, addDays(from, -4)));
}

/** The key of the period of the same length (week, month, quarter, year) as `key` that holds a Thursday. */
function keyLike(key: string, thursday: string): string {
  const [year, month] = [thursday.slice(0, 4), thursday.slice(5, 7)];
  if (key.includes("W")) return weekKey(addDays(thursday, -3));
  if (key.includes("Q")) return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return key.length === 4 ? year : `${year}-${month}`;
}

/** The month that the week beginning on this Monday belongs to: "2026-03". */
export function monthOfWeek(monday: string): string {
  return addDays(monday, 3).slice(0, 7);
}

/** "2026-W10" for the Monday that opens it. */
export function weekKey(monday: string): string {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const number = daysBetween(firstMonday(Number(year)), monday) / 7 + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** The Mondays of a period, in order. */
export function mondaysOf({from, to}: Pick<Period, "from" | "to">): string[] {
  const mondays: string[] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Monday of ISO week 1: the week with 4 January in it. */
function firstMonday(year: number): string {
  return mondayOf(`${String(year).padStart(4, "0")}-01-04`);
}

/** The Monday of a day's ISO week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The Monday of the first week whose Thursday lies in a month. */
function firstWeekOf(year: number, month: number): string {
  const first = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  return mondayOf(addDays(first, 3));
}

function monthsOf(key: string): {year: number; firstMonth: number; months: number} | undefined {
  const [, year, quarter, month] = /^(\d{4})(?:-Q([1-4])|-(\d{2}))?$/.exec(key) ?? [];
  if (!year) return undefined;
  if (quarter) return {year: Number(year), firstMonth: 3 * Number(quarter) - 2, months: 3};
  if (!month) return {year: Number(year), firstMonth: 1, months: 12};
  return Number(month) >= 1 && Number(month) <= 12
    ? {year: Number(year), firstMonth: Number(month), months: 1}
    : undefined;
}

const unknown = (key: string) =>
  new Problem("bad-input", {
    nl: `“${key}” is geen week, maand, kwartaal of jaar (zoals 2026-W10, 2026-03, 2026-Q1, 2026).`,
    en: `“${key}” is not a week, month, quarter or year (such as 2026-W10, 2026-03, 2026-Q1, 2026).`,
  });
