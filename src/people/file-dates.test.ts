import {describe, expect, test} from "vitest";
import {dateOrder, isAmbiguous, readDay} from "./file-dates.ts";

describe("a day is read however it is written", () => {
  test.each([
    ["2026-03-01", "2026-03-01"],
    ["2026-03-01T00:00:00Z", "2026-03-01"],
    ["2026-03-01 08:30", "2026-03-01"],
    ["20260301", "2026-03-01"],
    ["1-3-2026", "2026-03-01"],
    ["01/03/26", "2026-03-01"],
    ["1.3.1999", "1999-03-01"],
    ["31-12-98", "1998-12-31"],
    ["1 mrt 2026", "2026-03-01"],
    ["1 maart 2026", "2026-03-01"],
    ["1-okt-24", "2024-10-01"],
    ["45292", "2024-01-01"],
    ["29-02-2024", "2024-02-29"],
  ])("%s → %s", (text, day) => expect(readDay(text, "day-first")).toBe(day));

  test("month first, the same figures are another day", () => {
    expect(readDay("1-3-2026", "month-first")).toBe("2026-01-03");
  });

  test.each([
    "29-02-2023",
    "29-02-1900",
    "31-04-2024",
    "13-13-2024",
    "0-1-2024",
    "1 foo 2024",
    "gisteren",
    "1024-01-01",
  ])("%s is no day", (text) => expect(readDay(text, "day-first")).toBeUndefined());

  test.each(["31-12-9999", "9999-12-31"])("%s means that there is no end", (text) => {
    expect(readDay(text, "day-first")).toBeNull();
  });
});

test("the order shows where one of the two is above twelve", () => {
  expect(dateOrder(["01/02/2024", "13/01/2024"])).toBe("day-first");
  expect(dateOrder(["01/02/2024", "01/13/2024"])).toBe("month-first");
  expect(dateOrder(["01/02/2024", "2024-01-13"])).toBe("either");
  expect(dateOrder(["13/01/2024", "01/13/2024"])).toBe("both");
});

test("3-4-2026 can be read in two ways, 4-4-2026 and 2026-04-03 in one", () => {
  expect(["3-4-2026", "4-4-2026", "2026-04-03"].map(isAmbiguous)).toEqual([true, false, false]);
});
