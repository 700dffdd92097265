/**
 * The moment a day begins in a time zone, in milliseconds since 1970 UTC.
 * @param day "YYYY-MM-DD"; where midnight is skipped (a change of the clock) the first moment of that day.
 */
export function startOfDay(day: string, timeZone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`);
  const first = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(first, timeZone);
}

/** The day it is at a moment in a time zone, "YYYY-MM-DD". */
export function dayAt(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", {timeZone}).format(at);
}

/** What the clock on the wall shows more than UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  const wall = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return wall - Math.floor(at / 1000) * 1000;
}
