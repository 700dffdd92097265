import {expect, test} from "vitest";
import {languageIn} from "./problem.ts";

test("a Dutch locale asks for Dutch, any other and none for English", () => {
  expect(languageIn({LANG: "nl_NL.UTF-8"})).toBe("nl");
  expect(languageIn({LANG: "nl"})).toBe("nl");
  expect(languageIn({LANG: "de_DE.UTF-8"})).toBe("en");
  expect(languageIn({LANG: "C"})).toBe("en");
  expect(languageIn({})).toBe("en");
});

test("LC_ALL goes before LC_MESSAGES, that before LANG; an empty one says nothing", () => {
  expect(languageIn({LC_ALL: "en_GB.UTF-8", LC_MESSAGES: "nl_NL.UTF-8", LANG: "nl_NL.UTF-8"})).toBe("en");
  expect(languageIn({LC_ALL: "", LC_MESSAGES: "nl_BE.UTF-8", LANG: "en_GB.UTF-8"})).toBe("nl");
});
