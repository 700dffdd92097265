/** One day as the municipality lives it. */
export interface Day {
  /** "2026-03-01", in Europe/Amsterdam. */
  readonly date: string;
  /** Local midnight, milliseconds since 1970 UTC. */
  readonly start: number;
  readonly isWorkday: boolean;
  /** How much is written on this day: 1 is an ordinary Tuesday at the end of the period. */
  readonly weight: number;
}

const dayMs = 86_400_000;
export const hourMs = 3_600_000;

/**
 * The days of a period in Europe/Amsterdam: whole weeks up to the moment `until`, the last one cut off there.
 * Little is written in the weekend, less in summer and between Christmas and New Year, and somewhat more every month.
 * @param until milliseconds since 1970 UTC, the first moment that no longer counts.
 */
export function daysOf(until: number, weeks: number): Day[] {
  const last = Date.parse(`${localDate(until - 1)}T00:00:00Z`);
  const count = weeks * 7;
  return Array.from({length: count}, (_, i) => {
    const utcMidnight = last - (count - 1 - i) * dayMs;
    const date = new Date(utcMidnight).toISOString().slice(0, 10);
    const weekday = new Date(utcMidnight).getUTCDay();
    const start = utcMidnight - offsetAt(utcMidnight - 2 * hourMs);
    const isHoliday = ["01-01", "04-27", "12-25", "12-26"].includes(date.slice(5));
    const part = Math.min(1, (until - start) / dayMs);
    const growth = 0.75 + (0.25 * (i + 1)) / count;
    return {
      date,
      start,
      isWorkday: weekday !== 0 && weekday !== 6 && !isHoliday,
      weight: weekdayWeight[weekday]! * (isHoliday ? 0.06 : seasonWeight(date.slice(5))) * growth * part,
    };
  });
}

/** Index of the day that holds the moment; the first or last day for a moment outside the period. */
export function dayAt(days: readonly Day[], at: number): number {
  let i = Math.max(0, Math.min(days.length - 1, Math.floor((at - days[0]!.start) / dayMs)));
  while (i > 0 && days[i]!.start > at) i--;
  while (i + 1 < days.length && days[i + 1]!.start <= at) i++;
  return i;
}

/** Relative activity per hour of the day, from midnight. */
export const hourWeights = [
  0.02, 0.01, 0, 0, 0, 0.05, 0.3, 1.5, 6, 10, 10.5, 9.5, 5, 7, 9.5, 9, 7.5, 4, 1.2, 1, 1.3, 1, 0.5, 0.12,
] as const;

// Sunday first.
const weekdayWeight = [0.03, 1, 1, 0.95, 1, 0.7, 0.04];

function seasonWeight(monthDay: string): number {
  if (monthDay >= "07-11" && monthDay <= "08-23") return 0.45;
  if (monthDay >= "12-24" || monthDay <= "01-03") return 0.2;
  if (monthDay >= "04-28" && monthDay <= "05-05") return 0.6;
  return 1;
}

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "medium",
});

/** The moment in Europe/Amsterdam as "2026-03-01". Costs a microsecond or more: not for every message. */
function localDate(at: number): string {
  return clock.format(at).slice(0, 10);
}

function offsetAt(at: number): number {
  return Date.parse(`${clock.format(at).replace(" ", "T")}Z`) - Math.floor(at / 1000) * 1000;
}
