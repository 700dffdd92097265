import {expect, test} from "vitest";
import {barsOf} from "./import-months.ts";

test("a month without messages has a bar too, across the turn of a year", () => {
  expect(
    barsOf([
      {month: "2025-11", messages: 4},
      {month: "2026-01", messages: 2},
    ]),
  ).toEqual([
    {key: "2025-11", messages: 4},
    {key: "2025-12", messages: 0},
    {key: "2026-01", messages: 2},
  ]);
});

test("48 months have a bar each; one more, and each year has one", () => {
  const upTo = (last: string) =>
    barsOf([
      {month: "2020-01", messages: 3},
      {month: last, messages: 5},
    ]);
  expect(upTo("2023-12")).toHaveLength(48);
  expect(upTo("2024-01")).toEqual([
    {key: "2020", messages: 3},
    {key: "2021", messages: 0},
    {key: "2022", messages: 0},
    {key: "2023", messages: 0},
    {key: "2024", messages: 5},
  ]);
});

test("no messages, no bars", () => expect(barsOf([])).toEqual([]));
