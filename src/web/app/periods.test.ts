import {expect, test} from "vitest";
import {kindOf, nameOfPeriod, periodAfter, periodAt, periodOfKind} from "./periods.ts";

test("31 December 2025 is a Wednesday: its week's Thursday is 1 January, so all four periods are of 2026", () => {
  expect(periodAt("2025-12-31", "week")).toBe("2026-W01");
  expect(periodAt("2025-12-31", "month")).toBe("2026-01");
  expect(periodAt("2025-12-31", "quarter")).toBe("2026-Q1");
  expect(periodAt("2025-12-31", "year")).toBe("2026");
});

test("a Sunday belongs to the week that began six days before", () => {
  expect(periodAt("2026-11-01", "week")).toBe("2026-W44");
  expect(periodAt("2026-11-01", "month")).toBe("2026-10");
});

test("2026 has 53 ISO weeks, 2025 has 52", () => {
  expect(periodAfter("2026-W53", 1)).toBe("2027-W01");
  expect(periodAfter("2026-W01", -1)).toBe("2025-W52");
  expect(periodAfter("2027-W01", -1)).toBe("2026-W53");
});

test("one further crosses the end of the year", () => {
  expect(periodAfter("2026-12", 1)).toBe("2027-01");
  expect(periodAfter("2026-Q1", -1)).toBe("2025-Q4");
  expect(periodAfter("2026", 1)).toBe("2027");
  expect(periodAfter("2026-03", -14)).toBe("2025-01");
});

test("another kind keeps the end of what was chosen", () => {
  expect(periodOfKind("2026-10", "quarter")).toBe("2026-Q4");
  expect(periodOfKind("2026-Q3", "month")).toBe("2026-09");
  expect(periodOfKind("2026", "week")).toBe("2026-W53");
  expect(periodOfKind("2026-W44", "month")).toBe("2026-10");
});

test("a period is named in words", () => {
  expect(kindOf("2026-W44")).toBe("week");
  expect(nameOfPeriod("2026-03", "nl")).toMatchObject({name: "maart 2026", before: "februari"});
  expect(nameOfPeriod("2026-W44", "nl").name).toBe("week 44 van 2026");
  expect(nameOfPeriod("2026-Q1", "en").name).toBe("Q1 2026");
});
