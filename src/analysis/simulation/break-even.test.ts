import {expect, test} from "vitest";
import {breakEvenMinutes} from "./break-even.ts";

const office = {yearlyCost: 184_000, people: 800, weeksPerYear: 46, hourlyRate: 50, capture: 1};

test("184,000 a year over 800 people, 46 weeks and 50 an hour is 0.1 hour: 6 minutes a week", () => {
  expect(breakEvenMinutes(office)).toBeCloseTo(6, 12);
});

test("when only half of a saved minute becomes useful, twice as many are needed", () => {
  expect(breakEvenMinutes({...office, capture: 0.5})).toBeCloseTo(12, 12);
});

test("free needs no minutes; with nobody to save them no number is enough", () => {
  expect(breakEvenMinutes({...office, yearlyCost: 0, people: 0})).toBe(0);
  expect(breakEvenMinutes({...office, people: 0})).toBe(Infinity);
});
