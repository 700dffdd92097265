import fc from "fast-check";
import {expect, test} from "vitest";
import {contrast, darkTheme, lightTheme, withBrand} from "./theme.ts";

test("black on white is 21 : 1, and our brand on white 9.8", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 6);
  expect(contrast("#6B2C5E", "#FFFFFF")).toBeCloseTo(9.8, 1);
});

test("whatever the organisation's colour, it stands out on the surface and carries its text at 4.5 : 1", () => {
  const colour = fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(colour, fc.constantFrom(lightTheme, darkTheme), (given, theme) => {
      const {brand, onBrand, surface} = withBrand(theme, given);
      expect(contrast(brand, surface)).toBeGreaterThanOrEqual(4.49);
      expect(contrast(brand, onBrand)).toBeGreaterThanOrEqual(4.49);
    }),
  );
});

test("a colour that is none leaves the theme as it is", () => {
  expect(withBrand(lightTheme, "red; }")).toBe(lightTheme);
});
