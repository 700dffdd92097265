import {expect, test} from "vitest";
import {listed} from "../dossier/naming-rules.ts";
import {inSentence, joined} from "./sentence-rules.ts";

test("a list reads as people write it", () => {
  const words = (name: string) => ({nl: name, en: name});
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((names) => listed(names.map(words)).nl)).toEqual([
    "",
    "a",
    "a en b",
    "a, b en c",
  ]);
});

test("a name loses its capital in a sentence, an abbreviation keeps it", () => {
  expect([inSentence({nl: "Tijd", en: "Time"}).nl, inSentence({nl: "ICT", en: "IT"}).en]).toEqual(["tijd", "IT"]);
});

test("sentences that do not hold are left out", () => {
  expect(joined([{nl: "Een.", en: "One."}, false, {nl: "Drie.", en: "Three."}])).toEqual({
    nl: "Een. Drie.",
    en: "One. Three.",
  });
});
