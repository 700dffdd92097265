import fc from "fast-check";
import {expect, test} from "vitest";
import {dayNumber, isoDate, isoWeek} from "./calendar.ts";
import {formatDays, formatHours, formatNumber, formatShare, formatSigned, periodName, pointsBetween} from "./format.ts";

test("1.304 · 0,41 · −42 in Dutch, 1,304 · 0.41 · −42 in English, with a real minus and no minus zero", () => {
  expect([
    formatNumber(1304, "nl"),
    formatNumber(0.41, "nl", 2),
    formatNumber(-42, "nl"),
    formatNumber(-0.2, "nl"),
  ]).toEqual(["1.304", "0,41", "−42", "0"]);
  expect([
    formatNumber(1304, "en"),
    formatNumber(0.41, "en", 2),
    formatSigned(3, "en"),
    formatSigned(-0.04, "en", 1),
  ]).toEqual(["1,304", "0.41", "+3", "0.0"]);
});

test("a share is never rounded to none or all", () => {
  expect([0, 0.001, 0.27, 0.999, 1].map((share) => formatShare(share, "nl"))).toEqual([
    "0\u00a0%",
    "<1\u00a0%",
    "27\u00a0%",
    ">99\u00a0%",
    "100\u00a0%",
  ]);
  expect(formatShare(0.27, "en")).toBe("27%");
});

test("52.4 % was 47.6 %: the change is that of what is shown, 52 − 48", () => {
  expect(pointsBetween(0.524, 0.476)).toBe(4);
});

test("hours in the unit that people say", () => {
  const said = (hours: number): string => Object.values(formatHours(hours, "nl")).join(" ");
  expect([0, 0.4, 0.99, 2.7, 31, 60, 400].map(said)).toEqual([
    "1 minuut",
    "24 minuten",
    "59 minuten",
    "2,7 uur",
    "31 uur",
    "2,5 dagen",
    "17 dagen",
  ]);
});

test("a calendar month, and the whole weeks whose Thursday lies in it, have the month's name", () => {
  const october = {kind: "month", name: "oktober 2026", before: "september"};
  expect(periodName({from: "2026-10-01", to: "2026-10-31"}, "nl")).toEqual(october);
  expect(periodName({from: "2026-09-28", to: "2026-11-01"}, "nl")).toEqual(october);
  expect(periodName({from: "2026-01-01", to: "2026-01-31"}, "nl").before).toBe("december");
});

test("weeks, quarters, years and loose days", () => {
  expect(periodName({from: "2026-10-26", to: "2026-11-01"}, "nl").name).toBe("week 44 van 2026");
  expect(periodName({from: "2026-06-29", to: "2026-09-27"}, "en")).toEqual({
    kind: "quarter",
    name: "Q3 2026",
    before: "the previous quarter",
  });
  expect(periodName({from: "2025-12-29", to: "2027-01-03"}, "nl").name).toBe("2026");
  expect(periodName({from: "2026-08-01", to: "2026-10-30"}, "nl")).toEqual({
    kind: "days",
    name: "1 aug – 30 okt 2026",
    before: null,
  });
  expect(formatDays({from: "2026-03-03", to: "2026-03-19"}, "nl")).toBe("3 – 19 mrt 2026");
});

test("days agree with the calendar of the machine, from 1900 up to 2200", () => {
  fc.assert(
    fc.property(fc.integer({min: -25567, max: 84006}), (number) => {
      // biome-ignore lint/style/noRestrictedGlobals: the machine's calendar is the peer
      const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect([isoDate(number), dayNumber(iso)]).toEqual([iso, number]);
    }),
  );
});

test("ISO 8601: 1 January 2027 lies in week 53 of 2026, 29 December 2025 in week 1 of 2026", () => {
  expect([isoWeek("2027-01-01"), isoWeek("2025-12-29")]).toEqual([
    {year: 2026, week: 53},
    {year: 2026, week: 1},
  ]);
});
