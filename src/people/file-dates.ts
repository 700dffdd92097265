/** Which of day and month stands first where neither is a name. "either": all dates would do both ways. */
export type DateOrder = "day-first" | "month-first" | "either" | "both";

/**
 * How the dates of a file are written, seen over all of them. "both": some can only be day-month, others only month-day,
 * so that the ones in between cannot be trusted.
 */
export function dateOrder(texts: Iterable<string>): DateOrder {
  let [days, months] = [false, false];
  for (const text of texts) {
    const [, first, second] = numeric.exec(text.trim()) ?? [];
    if (Number(first) > 12 && Number(second) <= 12) days = true;
    if (Number(second) > 12 && Number(first) <= 12) months = true;
  }
  if (days && months) return "both";
  return days ? "day-first" : months ? "month-first" : "either";
}

/** Whether a date reads differently with day and month exchanged: 3-4-2026, not 2026-04-03 or 4-4-2026. */
export function isAmbiguous(text: string): boolean {
  const [, first, second] = numeric.exec(text.trim()) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/**
 * A day as "YYYY-MM-DD" from the ways in which systems and people write it: 2026-03-01 (with or without a time), 20260301,
 * 1-3-2026, 01/03/26, 1.3.2026, 1 mrt 2026, and Excel's day number (46082). Two digits of a year: 70–99 are 19…, else 20….
 * @returns null for "far away" (9999 and the like: no end), undefined for what is no existing day from 1900 to 2200.
 */
export function readDay(text: string, order: "day-first" | "month-first"): string | null | undefined {
  const date = text.trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(date) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, first, second, year] = numeric.exec(date) ?? [];
  if (first !== undefined) {
    const [day, month] = order === "day-first" ? [first, second] : [second, first];
    return existing(fullYear(year!), Number(month), Number(day));
  }
  const named = /^(\d{1,2})[-. ]*([a-z]{3})[a-z]*\.?[-, ]*(\d{4}|\d{2})$/.exec(date);
  if (named) return existing(fullYear(named[3]!), monthNames[named[2]!] ?? 0, Number(named[1]));
  if (/^\d{5}(\.\d+)?$/.test(date)) return fromDayNumber(Math.floor(Number(date)));
  return undefined;
}

const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[ t].*)?$/i;

const monthNames: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 70 ? 1900 : 2000);

function existing(year: number, month: number, day: number): string | null | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (year > 2200) return null;
  if (year < 1900) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Excel counts from 1900-01-01 as 1 and takes 1900 for a leap year; from March 1900 on day 0 is 1899-12-30. */
function fromDayNumber(number: number): string | null | undefined {
  const date = new Date(Date.UTC(1899, 11, 30) + number * 86_400_000);
  return existing(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
