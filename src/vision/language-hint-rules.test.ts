import {describe, expect, test} from "vitest";
import {panes} from "./frame-content.ts";
import {hintWords} from "./language-hint-content.ts";
import {hintsByWord, languageHints} from "./language-hint-rules.ts";
import {afterwards, script} from "./script-content.ts";

const inDutch = (text: string) => languageHints(text, "nl").map(({found}) => found);
const inEnglish = (text: string) => languageHints(text, "en").map(({found}) => found);

describe("Dutch", () => {
  test("a word is found in its inflections and small forms, with capitals and beside signs", () => {
    expect(inDutch("Doelgroep! En de DOELGROEPEN, een doelgroepje; (subdoelgroep)")).toEqual([
      "Doelgroep",
      "DOELGROEPEN",
      "doelgroepje",
      "subdoelgroep",
    ]);
    expect(inDutch("Wij zenden. Wie zendt? Het is gezonden, en heel zendergericht.")).toEqual([
      "zenden",
      "zendt",
      "gezonden",
      "zendergericht",
    ]);
    expect(inDutch("De uitrol begint. Het is uitgerold. Uit te rollen in mei.")).toEqual([
      "uitrol",
      "uitgerold",
      "Uit te rollen",
    ]);
  });

  test("words that stand apart are found together", () => {
    expect(inDutch("We rollen het nieuwe beleid in mei uit.")).toEqual(["We rollen het nieuwe beleid in mei uit"]);
    expect(inDutch("We gaan naar de collega’s communiceren wat er komt.")).toEqual(["naar de collega’s communiceren"]);
    expect(inDutch("Eerst draagvlak creëren, dan van draagvlak krijgen spreken.")).toEqual([
      "draagvlak creëren",
      "draagvlak krijgen",
    ]);
  });

  test("é and e with a loose accent are the same letter", () => {
    expect(inDutch("draagvlak cree\u0308ren")).toEqual(["draagvlak creëren"]);
  });

  test("a word within another word, and names of things, are left alone", () => {
    expect(
      inDutch(
        "Het doelgroepenvervoer rijdt via het uitzendbureau. Onze boodschappen doen we lopend. De lokale zender bloeit. Zoek naar manieren om te communiceren. We kijken ernaar uit. De rol van HR is uit te leggen. Er is draagvlak. Vier landen laten landen zien.",
      ),
    ).toEqual([]);
  });

  test("the employee in general is found, the one of the front desk is not", () => {
    expect(inDutch("Wat wil de medewerker?")).toEqual(["de medewerker"]);
    expect(inDutch("Vraag de medewerker van de balie. De medewerkers weten het.")).toEqual([]);
  });
});

describe("English", () => {
  test("words are found in their inflections, with capitals and hyphens", () => {
    expect(inEnglish("Target groups and the target-audience. Audiences differ.")).toEqual([
      "Target groups",
      "target-audience",
      "Audiences",
    ]);
    expect(inEnglish("We rolled out, roll-out, the rollout; we roll the new plan out.")).toEqual([
      "rolled out",
      "roll-out",
      "rollout",
      "roll the new plan out",
    ]);
    expect(inEnglish("Cascading the key messages to all; we communicate it to staff.")).toEqual([
      "Cascading",
      "key messages",
      "communicate it to staff",
    ]);
  });

  test("other meanings are left alone", () => {
    expect(
      inEnglish(
        "We scroll outside. Cascading style sheets. An audience with the mayor. The employee survey. The employee who asked. People communicate in order to learn. Supporters.",
      ),
    ).toEqual([]);
  });
});

test("each hint carries its sentence, and a broken line does not hide a word", () => {
  expect(
    languageHints("Eerst dit. Wij zijn er voor de\tdoelgroep zelf! En dan dat.", "nl").map(({sentence}) => sentence),
  ).toEqual(["Wij zijn er voor de doelgroep zelf!"]);
  expect(languageHints("een kaart\nde werkvloer", "nl").map(({sentence}) => sentence)).toEqual(["de werkvloer"]);
});

test("a word that is left alone is not found; the others still are", () => {
  expect(languageHints("De doelgroep op de werkvloer", "nl", new Set(["doelgroep"])).map(({found}) => found)).toEqual([
    "de werkvloer",
  ]);
});

test("hints are gathered by word", () => {
  const hints = languageHints("Doelgroep A. De cascade. Doelgroepen B.", "nl");
  expect(hintsByWord(hints).map(({hint, places}) => [hint.word, places.length])).toEqual([
    ["doelgroep", 2],
    ["cascaderen", 1],
  ]);
});

test("nothing is found in an empty text", () => {
  expect(languageHints("", "nl")).toEqual([]);
  expect(languageHints(" \n ", "en")).toEqual([]);
});

test("every word finds itself, and none of its alternatives is found", () => {
  for (const language of ["nl", "en"] as const) {
    expect(new Set(hintWords[language].map(({word}) => word)).size).toBe(hintWords[language].length);
    for (const {word, instead, question} of hintWords[language]) {
      const sample = word === "communicate to" ? "communicate to all" : word === "create buy-in" ? "buy-in" : word;
      expect([word, languageHints(`We ${sample}.`, language).map(({hint}) => hint.word)]).toEqual([word, [word]]);
      expect(instead.length).toBeGreaterThan(0);
      expect(languageHints([...instead, question].join(". "), language)).toEqual([]);
    }
  }
});

test("our own texts of step 1 speak of people, not of target groups", () => {
  const own = [
    ...panes.flatMap(({about, prompts, example, opening}) => [about, ...prompts, example, opening]),
    ...script.flatMap(({does, says}) => [does, says]),
    ...afterwards,
  ];
  for (const {nl, en} of own) expect([...languageHints(nl, "nl"), ...languageHints(en, "en")]).toEqual([]);
});
