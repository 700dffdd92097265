import {expect, test} from "vitest";
import {dayAt, startOfDay} from "./days.ts";

const utc = (ms: number) => new Date(ms).toISOString();

test("a winter day in Amsterdam begins an hour before UTC's, a summer day two hours", () => {
  expect(utc(startOfDay("2026-01-15", "Europe/Amsterdam"))).toBe("2026-01-14T23:00:00.000Z");
  expect(utc(startOfDay("2026-07-15", "Europe/Amsterdam"))).toBe("2026-07-14T22:00:00.000Z");
});

test("the days on which the clock changes begin under the old time and the days behind them under the new", () => {
  expect(utc(startOfDay("2026-03-29", "Europe/Amsterdam"))).toBe("2026-03-28T23:00:00.000Z");
  expect(utc(startOfDay("2026-03-30", "Europe/Amsterdam"))).toBe("2026-03-29T22:00:00.000Z");
  expect(utc(startOfDay("2026-10-25", "Europe/Amsterdam"))).toBe("2026-10-24T22:00:00.000Z");
  expect(utc(startOfDay("2026-10-26", "Europe/Amsterdam"))).toBe("2026-10-25T23:00:00.000Z");
});

test("west of Greenwich a day begins later than UTC's; half hours count", () => {
  expect(utc(startOfDay("2026-01-15", "America/New_York"))).toBe("2026-01-15T05:00:00.000Z");
  expect(utc(startOfDay("2026-01-15", "Asia/Kolkata"))).toBe("2026-01-14T18:30:00.000Z");
});

test("half past eleven in the evening UTC is tomorrow in Amsterdam", () => {
  expect(dayAt(Date.UTC(2026, 0, 14, 23, 30), "Europe/Amsterdam")).toBe("2026-01-15");
});
