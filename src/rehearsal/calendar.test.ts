import {expect, test} from "vitest";
import {dayAt, daysOf} from "./calendar.ts";

const midnight = Date.parse("2026-11-02T00:00:00+01:00");

test("a year of 52 weeks up to Monday 2 November 2026 begins on Monday 3 November 2025", () => {
  const days = daysOf(midnight, 52);
  expect(days.length).toBe(364);
  expect(days[0]).toMatchObject({date: "2025-11-03", start: Date.parse("2025-11-03T00:00:00+01:00"), isWorkday: true});
  expect(days.at(-1)).toMatchObject({date: "2026-11-01", isWorkday: false});
});

test("a summer day begins at 22:00 UTC, a winter day at 23:00, and the change of the clock falls in between", () => {
  const start = new Map(daysOf(midnight, 52).map((day) => [day.date, new Date(day.start).toISOString()]));
  expect(start.get("2026-03-29")).toBe("2026-03-28T23:00:00.000Z");
  expect(start.get("2026-03-30")).toBe("2026-03-29T22:00:00.000Z");
  expect(start.get("2026-10-25")).toBe("2026-10-24T22:00:00.000Z");
  expect(start.get("2026-10-26")).toBe("2026-10-25T23:00:00.000Z");
});

test("the first moment of a day belongs to it, the moment before to the day before", () => {
  const days = daysOf(midnight, 52);
  for (const i of [1, 146, 147, 357, 363]) {
    expect(dayAt(days, days[i]!.start)).toBe(i);
    expect(dayAt(days, days[i]!.start - 1)).toBe(i - 1);
  }
});

test("the last day counts only as far as it has come", () => {
  const whole = daysOf(midnight + 86_400_000, 1).at(-1)!;
  const half = daysOf(midnight + 43_200_000, 1).at(-1)!;
  expect(half.date).toBe("2026-11-02");
  expect(half.weight).toBeCloseTo(whole.weight / 2, 12);
});
