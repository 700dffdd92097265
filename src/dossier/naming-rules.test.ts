import {expect, test} from "vitest";
import {eachOnce, enumerated, listed, sameName, withinSentence} from "./naming-rules.ts";

test("names stand in a row as each language says it, and the same name once", () => {
  expect(enumerated(["Zorg", "Jeugd", " zorg ", "ICT", ""])).toEqual({
    nl: "Zorg, Jeugd en ICT",
    en: "Zorg, Jeugd and ICT",
  });
  expect(enumerated([])).toEqual({nl: "", en: ""});
  expect(listed([{nl: "leiders", en: "leaders"}])).toEqual({nl: "leiders", en: "leaders"});
});

test("capitals and spaces do not make another name; the first spelling stays", () => {
  expect(sameName("De  Werf", " de werf")).toBe(true);
  expect(eachOnce(["De Werf", "de werf", "Balie"])).toEqual(["De Werf", "Balie"]);
});

test("within a sentence a name loses its capital, an abbreviation does not", () => {
  expect(["Agendapunt", "IC-taak", "OR", "één"].map(withinSentence)).toEqual(["agendapunt", "IC-taak", "OR", "één"]);
});
