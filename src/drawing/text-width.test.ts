import fc from "fast-check";
import {expect, test} from "vitest";
import {shorten, textWidth, wrap} from "./text-width.ts";

test("“Aa” in Inter 400 at 10 points is 6.90 + 5.62 wide; an accent takes no room", () => {
  expect(textWidth("Aa", 10)).toBeCloseTo(12.52, 6);
  expect(textWidth("Áa", 10)).toBeCloseTo(12.52, 6);
});

test("what fits stays, what does not ends in an ellipsis and fits", () => {
  expect(shorten("Zorg", 100, 8)).toBe("Zorg");
  fc.assert(
    fc.property(fc.string({minLength: 1}), fc.integer({min: 20, max: 200}), (words, room) => {
      expect(textWidth(shorten(words, room, 8), 8)).toBeLessThanOrEqual(room);
    }),
  );
});

test("lines break at spaces; the last one is shortened", () => {
  expect(wrap("een twee drie vier", 40, 8, 3)).toEqual(["een twee", "drie vier"]);
  expect(wrap("een twee drie vier vijf zes", 40, 8, 2)).toEqual(["een twee", "drie vier…"]);
});
