import fc from "fast-check";
import {expect, test} from "vitest";
import {cardsInList} from "./card-list-rules.ts";

const anywhere = {pane: null, mayNamePane: true, known: []} as const;
const short = (pasted: string, options: Parameters<typeof cardsInList>[1] = anywhere) =>
  cardsInList(pasted, options).map(({pane, text, stars, fault}) => [pane, text, stars, fault]);

test("a line names its pane in Dutch, in English or by its number, whatever the capitals", () => {
  expect(short("denk in mensen: Bel de balie\nLook across the border : The regional group\n1: Ik lees veel")).toEqual([
    ["people", "Bel de balie", 0, undefined],
    ["beyond", "The regional group", 0, undefined],
    ["player", "Ik lees veel", 0, undefined],
  ]);
});

test("a line with a pane alone is a heading for the lines below it, until the next", () => {
  expect(
    short("Denk in mensen\n- Bel de balie\n3: Leesclub\nBode *2\nVlak 4\nRegiogroep\n5:\nWij verbinden\n6"),
  ).toEqual([
    ["people", "Bel de balie", 0, undefined],
    ["networks", "Leesclub", 0, undefined],
    ["people", "Bode", 2, undefined],
    ["beyond", "Regiogroep", 0, undefined],
    ["support", "Wij verbinden", 0, undefined],
    ["support", "6", 0, undefined],
  ]);
});

test("rows of a spreadsheet are pane, text and stars", () => {
  expect(short("Denk in mensen\tBel de balie\t3\n3\tLeesclub\n2\tTel tot 3\t")).toEqual([
    ["people", "Bel de balie", 3, undefined],
    ["networks", "Leesclub", 0, undefined],
    ["people", "Tel tot 3", 0, undefined],
  ]);
});

test("a colon after something else belongs to the text", () => {
  expect(short("Inkoopkring: begon met drie mensen", {...anywhere, pane: "networks"})).toEqual([
    ["networks", "Inkoopkring: begon met drie mensen", 0, undefined],
  ]);
});

test("stars stand at the end: *3, * 3, three asterisks or drawn stars; within the text they are text", () => {
  const at = {...anywhere, pane: "player"} as const;
  expect(short("a *3\nb * 2\nc ***\nd ★★\ne*5 f\ng *\nh*2", at).map(([, text, stars]) => [text, stars])).toEqual([
    ["a", 3],
    ["b", 2],
    ["c", 3],
    ["d", 2],
    ["e*5 f", 0],
    ["g", 1],
    ["h*2", 0],
  ]);
});

test("signs of a list are left out, and empty lines give nothing", () => {
  expect(short("- a\r\n\r\n• b\n1. c\n* d\n   \n2) e", {...anywhere, pane: "player"}).map(([, text]) => text)).toEqual([
    "a",
    "b",
    "c",
    "d",
    "e",
  ]);
  expect(short("")).toEqual([]);
});

test("a number that begins a text stays", () => {
  expect(short("3 teams delen een app", {...anywhere, pane: "networks"})[0]?.[1]).toBe("3 teams delen een app");
});

test("on a board copied from paper no line changes pane", () => {
  expect(short("1: eerst dit", {pane: "support", mayNamePane: false, known: []})).toEqual([
    ["support", "1: eerst dit", 0, undefined],
  ]);
});

test("what gives no card says why", () => {
  expect(short(`los\n2: ${"a".repeat(301)}\n*3\n2: b\n2: B\n3: b`)).toEqual([
    [null, "los", 0, "no-pane"],
    ["people", "a".repeat(301), 0, "too-long"],
    [null, "", 3, "no-text"],
    ["people", "b", 0, undefined],
    ["people", "B", 0, "twice"],
    ["networks", "b", 0, undefined],
  ]);
});

test("a card that is on the board already is not added again", () => {
  expect(short("De balie", {...anywhere, pane: "people", known: [{pane: "people", text: "de balie "}]})[0]?.[3]).toBe(
    "twice",
  );
});

test("the 501st card waits for the next time", () => {
  const pasted = Array.from({length: 501}, (_, i) => `kaart ${i}`).join("\n");
  const lines = cardsInList(pasted, {...anywhere, pane: "people"});
  expect(lines.filter(({fault}) => fault === undefined)).toHaveLength(500);
  expect(lines.at(-1)?.fault).toBe("too-many");
});

test("whatever is pasted, what becomes a card has a pane, a text that fits, and 0 to 999 stars", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary", maxLength: 60}), (pasted) => {
      for (const {pane, text, stars, fault} of cardsInList(pasted, anywhere)) {
        expect(stars >= 0 && stars <= 999).toBe(true);
        if (fault === undefined) expect(pane !== null && text.length > 0 && text.length <= 300).toBe(true);
      }
    }),
  );
});
