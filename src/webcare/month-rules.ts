import {dayNumber, isoDate, weekday} from "../drawing/index.ts";

/** The weeks of a month, Monday first, with the days of the months beside it. @param month "2026-03". */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = dayNumber(`${month}-01`);
  const start = first - weekday(first) + 1;
  const end = dayNumber(`${monthAfter(month, 1)}-01`);
  const weeks = Math.ceil((end - start) / 7);
  return Array.from({length: weeks}, (_, week) => Array.from({length: 7}, (_, day) => isoDate(start + 7 * week + day)));
}

/** So many months later, or earlier below zero: monthAfter("2026-12", 1) is "2027-01". */
export function monthAfter(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}
