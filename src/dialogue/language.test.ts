import {expect, test} from "vitest";
import {loadLanguages} from "./language.ts";

const languageOf = await loadLanguages();

test.each([
  ["Kan iemand mij helpen met het formulier?", "nl"],
  ["Could you have a look at this form, please?", "en"],
  ["Könnte sich jemand das Formular ansehen, bitte?", "simple"],
  ["Vous pouvez regarder ce formulaire, s'il vous plaît ?", "simple"],
])("%s is %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test("a text in two languages is told by its letters, not by its small words", () => {
  expect(languageOf("Het formulier is niet goed: could you have a look at this form, please? Thanks to you all!")).toBe(
    "en",
  );
});

test("a text without small words is told by its letters", () => {
  expect(languageOf("Vergaderverslag gemeenteraadsvergadering donderdagavond")).toBe("nl");
});

test("of fewer than twelve letters no language is told", () => {
  expect(languageOf("het is goed")).toBe("simple");
});
