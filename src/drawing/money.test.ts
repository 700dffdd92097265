import {expect, test} from "vitest";
import {formatEuro, formatPrice} from "./money.ts";

test("12400 is € 12.400 in Dutch and €12,400 in English; below zero the minus comes first", () => {
  expect(formatEuro(12_400, "nl")).toBe("€\u00a012.400");
  expect(formatEuro(-12_400, "en")).toBe("−€12,400");
});

test("in two digits 98,429 is 98,000, and −0.4 is no amount below zero", () => {
  expect(formatEuro(98_429, "en", 2)).toBe("€98,000");
  expect(formatEuro(-0.4, "en")).toBe("€0");
});

test("an hour of 48.5 costs € 48,50 in Dutch, and one of 48 is written without cents", () => {
  expect(formatPrice(48.5, "nl")).toBe("€\u00a048,50");
  expect(formatPrice(48, "en")).toBe("€48");
});
