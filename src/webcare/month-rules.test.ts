import {expect, test} from "vitest";
import {monthAfter, weeksOf} from "./month-rules.ts";

test("March 2026 begins on a Sunday and has six weeks; February 2027 fills four exactly", () => {
  const march = weeksOf("2026-03");
  expect([march.length, march[0]?.[0], march[5]?.[6]]).toEqual([6, "2026-02-23", "2026-04-05"]);
  const february = weeksOf("2027-02");
  expect([february.length, february[0]?.[0], february[3]?.[6]]).toEqual([4, "2027-02-01", "2027-02-28"]);
});

test("months go over the turn of the year both ways", () => {
  expect([monthAfter("2026-12", 1), monthAfter("2026-01", -1), monthAfter("2026-06", 8)]).toEqual([
    "2027-01",
    "2025-12",
    "2027-02",
  ]);
});
