import {expect, test} from "vitest";
import {mondaysOf, monthOfWeek, periodOf, previousPeriod, weekKey} from "./period.ts";

test("week 1 of 2026 begins on Monday 29 December 2025, because its Thursday is 1 January", () => {
  expect(periodOf("2026-W01")).toEqual({key: "2026-W01", from: "2025-12-29", to: "2026-01-04"});
  expect(weekKey("2025-12-29")).toBe("2026-W01");
});

test("2026 has 53 weeks (1 January is a Thursday); 2025 has 52, so 2025-W53 does not exist", () => {
  expect(periodOf("2026-W53").from).toBe("2026-12-28");
  expect(() => periodOf("2025-W53")).toThrow("2025-W53");
  expect(mondaysOf(periodOf("2026"))).toHaveLength(53);
});

test("October 2026 is the weeks whose Thursday lies in it: 28 September up to 1 November", () => {
  expect(periodOf("2026-10")).toEqual({key: "2026-10", from: "2026-09-28", to: "2026-11-01"});
  expect(monthOfWeek("2026-09-28")).toBe("2026-10");
});

test("twelve months are one year and four quarters, with no week twice and none left out", () => {
  const year = mondaysOf(periodOf("2026"));
  const months = Array.from({length: 12}, (_, i) =>
    mondaysOf(periodOf(`2026-${String(i + 1).padStart(2, "0")}`)),
  ).flat();
  const quarters = [1, 2, 3, 4].flatMap((q) => mondaysOf(periodOf(`2026-Q${q}`)));
  expect(months).toEqual(year);
  expect(quarters).toEqual(year);
});

test("the period before has the same length: week, month, quarter and year across the turn of the year", () => {
  expect(previousPeriod(periodOf("2026-W01")).key).toBe("2025-W52");
  expect(previousPeriod(periodOf("2026-01")).key).toBe("2025-12");
  expect(previousPeriod(periodOf("2026-Q1")).key).toBe("2025-Q4");
  expect(previousPeriod(periodOf("2026")).key).toBe("2025");
});

test.each(["2026-13", "2026-Q5", "2026-W00", "26", "maart"])("%s is no period", (key) => {
  expect(() => periodOf(key)).toThrow("is not a week, month, quarter or year");
});
