import {expect, test} from "vitest";
import {everyWeek} from "./every-week.ts";

const written = (week: string) => ({week, messages: 3, active: 2});
const silent = (week: string) => ({week, messages: 0, active: 0});

test("the weeks without messages stand between those with them, also over a change of year", () => {
  const weeks = [written("2025-12-22"), written("2026-01-12"), written("2026-01-19")];
  expect(everyWeek(weeks)).toEqual([
    written("2025-12-22"),
    silent("2025-12-29"),
    silent("2026-01-05"),
    written("2026-01-12"),
    written("2026-01-19"),
  ]);
});

test("one week stays one, none stays none", () => {
  expect(everyWeek([written("2026-01-12")])).toEqual([written("2026-01-12")]);
  expect(everyWeek([])).toEqual([]);
});
