import {expect, test} from "vitest";
import {formatIn} from "../i18n/format.ts";
import {changeOf} from "./figure-change.ts";
import {uiWords} from "./words.ts";

const dutch = (value: number, previous: number, unit: string) =>
  changeOf(value, previous, unit, "september", formatIn("nl"), uiWords.nl.change);
const english = (value: number, previous: number, unit: string) =>
  changeOf(value, previous, unit, "September", formatIn("en"), uiWords.en.change);

test("shares differ in whole points: 64 % against 58 %", () => {
  expect(dutch(0.64, 0.58, "share")).toEqual({direction: "up", words: "6 punten meer dan in september"});
  expect(english(0.57, 0.58, "share")).toEqual({direction: "down", words: "1 point less than in September"});
});

test("a difference that rounds to nothing is no change", () => {
  expect(dutch(0.641, 0.639, "share")).toEqual({direction: "same", words: "Gelijk aan september"});
  expect(dutch(0.4101, 0.4099, "index").direction).toBe("same");
});

test("hours are longer or shorter, in minutes when it is less than one", () => {
  expect(dutch(3, 1.5, "hours").words).toBe("1,5 uur langer dan in september");
  expect(dutch(1, 1.5, "hours").words).toBe("30 minuten korter dan in september");
});

test("an index is higher or lower, with its decimals", () => {
  expect(dutch(0.37, 0.41, "index").words).toBe("0,04 lager dan in september");
  expect(english(1304, 1000, "people").words).toBe("304 more than in September");
});
