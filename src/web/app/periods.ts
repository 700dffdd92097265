import type {Language} from "../../drawing/index.ts";
import {periodName} from "../../drawing/index.ts";

/** Keys of periods: "2026-W10", "2026-03", "2026-Q1", "2026". A week belongs to the month, quarter and year of its Thursday. */
export type PeriodKind = "week" | "month" | "quarter" | "year";
export const periodKinds: readonly PeriodKind[] = ["week", "month", "quarter", "year"];

export function kindOf(key: string): PeriodKind {
  if (key.includes("W")) return "week";
  if (key.includes("Q")) return "quarter";
  return key.length === 4 ? "year" : "month";
}

/** The period of a kind that a day lies in, by the Thursday of its week. @param day "2026-03-05". */
export function periodAt(day: string, kind: PeriodKind): string {
  const thursday = shifted(day, 4 - (weekdayOf(day) || 7));
  const year = thursday.slice(0, 4);
  const month = Number(thursday.slice(5, 7));
  if (kind === "year") return year;
  if (kind === "quarter") return `${year}-Q${Math.ceil(month / 3)}`;
  if (kind === "month") return thursday.slice(0, 7);
  const week = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * dayMs)) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The period so many of its own length later (or earlier, below zero). */
export function periodAfter(key: string, count: number): string {
  const kind = kindOf(key);
  const {from} = calendarDays(key);
  if (kind === "week") return periodAt(shifted(from, 7 * count), "week");
  const months = {month: 1, quarter: 3, year: 12}[kind] * count;
  const date = new Date(`${from.slice(0, 7)}-15T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return periodAt(date.toISOString().slice(0, 10), kind);
}

/** The period of another kind to go to from this one: the one that its last week lies in, or its last part. */
export function periodOfKind(key: string, kind: PeriodKind): string {
  const {to} = calendarDays(key);
  return periodAt(shifted(to, -((weekdayOf(to) + 3) % 7)), kind);
}

/** "maart 2026", and of the period before it "februari". */
export const nameOfPeriod = (key: string, language: Language) => periodName(calendarDays(key), language);

/** The calendar days of a period: what its name is about, not which weeks count. */
function calendarDays(key: string): {readonly from: string; readonly to: string} {
  const kind = kindOf(key);
  const year = key.slice(0, 4);
  if (kind === "week") {
    const fourth = `${year}-01-04`;
    const monday = shifted(fourth, 1 - (weekdayOf(fourth) || 7) + 7 * (Number(key.slice(6)) - 1));
    return {from: monday, to: shifted(monday, 6)};
  }
  const first = kind === "month" ? Number(key.slice(5)) : kind === "quarter" ? 3 * Number(key.slice(6)) - 2 : 1;
  const last = first + {month: 1, quarter: 3, year: 12}[kind] - 1;
  return {
    from: `${year}-${String(first).padStart(2, "0")}-01`,
    to: new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10),
  };
}

const dayMs = 86_400_000;
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
