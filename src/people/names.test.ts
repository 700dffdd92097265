import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isNearName, isSingleName, nameKey, nameSignatures} from "./names.ts";

describe("a name is compared in one form", () => {
  test.each([
    ["Anne-Fleur de Vries", "anne fleur de vries"],
    ["Vries, Anne-Fleur de", "anne fleur de vries"],
    ["DE VRIES, Anne-Fleur (HR)", "anne fleur de vries"],
    ["  Zoë   Çelik ", "zoe celik"],
    ["Søren Łukasz Groß", "soren lukasz gross"],
    ["Yvonne d’Hondt", "yvonne dhondt"],
    ["Jan Jansen, MSc", "jan jansen"],
    ["Jan Jansen", "jan jansen"],
    ["j.jansen", "j jansen"],
    ["李 明", "李 明"],
    ["Deleted User 12", ""],
    ["- ?!", ""],
  ])("%s → %s", (name, key) => expect(nameKey(name)).toBe(key));

  test("the form of a form is itself", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary", maxLength: 30}), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});

test("one word is a single name", () => {
  expect(isSingleName("jan")).toBe(true);
  expect(isSingleName("jan jansen")).toBe(false);
});

describe("nearly the same name", () => {
  test.each([
    ["jan van den berg", "jan berg"],
    ["j jansen", "jan jansen"],
    ["a b de vries", "anna de vries"],
    ["jansen jan", "jan jansen"],
    ["piet jansen", "piet janssen"],
    ["mark rutte", "makr rutte"],
  ])("%s ~ %s", (a, b) => {
    expect(isNearName(a, b)).toBe(true);
    expect(isNearName(b, a)).toBe(true);
    expect(nameSignatures(a).some((signature) => nameSignatures(b).includes(signature))).toBe(true);
  });

  test.each([
    ["jan jansen", "joost jansen"],
    ["jan jansen", "piet jansen"],
    ["jan", "jan jansen"],
    ["li wu", "li wo"],
  ])("%s and %s are not", (a, b) => expect(isNearName(a, b)).toBe(false));

  test("names that are near always meet under a signature", () => {
    const name = fc
      .array(fc.constantFrom("jan", "jans", "an", "j", "berg", "bergh", "de", "van", "maria"), {
        minLength: 2,
        maxLength: 4,
      })
      .map((words) => words.join(" "));
    let near = 0;
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (!isNearName(a, b)) return;
        near++;
        expect(nameSignatures(a).some((signature) => nameSignatures(b).includes(signature))).toBe(true);
      }),
      {numRuns: 5_000},
    );
    expect(near).toBeGreaterThan(20);
  });
});
