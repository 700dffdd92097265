import {expect, test} from "vitest";
import {compared, type Piece} from "./compared.ts";

const inShort = (pieces: readonly Piece[]) =>
  pieces.map(({text, change}) => ({same: text, gone: `[-${text}-]`, new: `[+${text}+]`})[change]).join("");
const short = (before: readonly string[], after: readonly string[]) =>
  compared(before, after).map(({change, pieces}) => `${change}: ${inShort(pieces)}`);

test("a paragraph that another took the place of is gone and new, its neighbours stay", () => {
  expect(short(["a", "b", "c"], ["a", "x", "c"])).toEqual(["same: a", "gone: [-b-]", "new: [+x+]", "same: c"]);
});

test("equal texts have only what is the same, an empty one only what is new or gone", () => {
  expect(short(["a"], ["a"])).toEqual(["same: a"]);
  expect(short([], ["a"])).toEqual(["new: [+a+]"]);
  expect(short(["a"], [])).toEqual(["gone: [-a-]"]);
});

test("inside a rewritten paragraph the words that went and came are told apart from those that stayed", () => {
  expect(short(["Mensen vinden elkaar snel in netwerken."], ["Mensen vinden elkaar en leren in netwerken."])).toEqual([
    "changed: Mensen vinden elkaar [-snel-][+en leren+] in netwerken.",
  ]);
});

test("of several rewritten paragraphs each stands beside the one that it is alike", () => {
  const [one, two] = ["De balie hoort wat er speelt in de wijk.", "De redactie kijkt elke week terug."];
  expect(
    short(
      [one, "Dit gaat weg.", two],
      ["Een nieuw begin!", `${one} Ook ’s avonds.`, "De redactie kijkt elke dag terug."],
    ),
  ).toEqual([
    "new: [+Een nieuw begin!+]",
    "changed: De balie hoort wat er speelt in de wijk. [+Ook ’s avonds.+]",
    "gone: [-Dit gaat weg.-]",
    "changed: De redactie kijkt elke [-week-][+dag+] terug.",
  ]);
});

test("what went behind the last rewritten paragraph stands behind it, before what came there", () => {
  expect(short(["aa bb", "weg"], ["aa xx", "nieuw"])).toEqual([
    "changed: aa [-bb-][+xx+]",
    "gone: [-weg-]",
    "new: [+nieuw+]",
  ]);
});

test("less than four tenths of the letters in common is not the same paragraph: “aa bb cc” and “aa xx yy” share a third", () => {
  expect(short(["aa bb cc"], ["aa xx yy"])).toEqual(["gone: [-aa bb cc-]", "new: [+aa xx yy+]"]);
  expect(short(["aa bb"], ["aa xx"])).toEqual(["changed: aa [-bb-][+xx+]"]);
});
