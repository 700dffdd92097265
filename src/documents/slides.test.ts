import {expect, test} from "vitest";
import {type Block, type Inline, plainText, words} from "./document.ts";
import {of} from "./document-suite.ts";
import {gathered} from "./evidence-list.ts";
import type {Slide} from "./slide.ts";
import {slidesOf} from "./slides.ts";

/** Nine lines high: 340 / (18 × 1.3 + 8) = 10.8, and never more than nine. */
const room = {width: 800, height: 340};

/** The slides of one chapter, after cover and contents. */
const slides = (...blocks: readonly Block[]) => slidesOf(of(...blocks), gathered(of(...blocks)), room).slice(2);
const paragraph = (text: string): Block => ({kind: "paragraph", text: words(text)});
const heading = (text: string): Block => ({kind: "heading", level: 2, text});
const list = (...items: readonly (string | readonly Inline[])[]): Block => ({
  kind: "list",
  isOrdered: false,
  items: items.map((item) => ({text: typeof item === "string" ? words(item) : item, lists: []})),
});
const said = (slide: Slide | undefined) =>
  slide?.kind === "points" ? slide.points.map(({text}) => plainText(text)) : [];

test("a document is a cover, its contents, and a slide for a chapter that says nothing", () => {
  const document = of();
  const made = slidesOf(document, gathered(document), room);
  expect(made.map(({kind, kicker, title}) => [kind, kicker, title])).toEqual([
    ["cover", undefined, "Titel van het stuk"],
    ["points", undefined, "Inhoud"],
    ["points", "1  Eerste", "Eerste"],
  ]);
  expect(said(made[1])).toEqual(["1  Eerste"]);
});

test("what the chapter says is the title of its slides until the first heading; its number and name stand above it", () => {
  const five = Array.from({length: 5}, (_, i) => paragraph(`${i}.`));
  const document = {
    ...of(),
    sections: [
      {title: "Kern", isNumbered: false, blocks: [paragraph("b")]},
      {title: "Spelers", lead: "Een speler ontbreekt.", blocks: [paragraph("a"), heading("Kies één plek"), ...five]},
    ],
  };
  const made = slidesOf(document, gathered(document), room).slice(2);
  expect(made.map(({kicker, title}) => [kicker, title])).toEqual([
    ["Kern", "Kern"],
    ["1  Spelers", "Een speler ontbreekt."],
    ["1  Spelers", "Kies één plek"],
  ]);
});

test("where a heading comes first, what the chapter says has a slide before it", () => {
  const five = Array.from({length: 5}, (_, i) => paragraph(`${i}.`));
  const section = {title: "Spelers", lead: "Een speler ontbreekt.", blocks: [heading("Kies één plek"), ...five]};
  const document = {...of(), sections: [section]};
  const made = slidesOf(document, gathered(document), room).slice(2);
  expect(made.map((slide) => [slide.title, ...said(slide)])).toEqual([
    ["Spelers", "Een speler ontbreekt."],
    ["Kies één plek", "0.", "1.", "2.", "3.", "4."],
  ]);
});

test("a short text stands on its slide in full; of a long one the first sentences, all of it in the notes", () => {
  const [short] = slides(paragraph("Een zin. En nog een."));
  expect(short).toMatchObject({points: [{text: words("Een zin. En nog een.")}], size: 20});
  const long = `Dit is de kern. ${"Daarna volgt uitleg die lang is. ".repeat(80)}`;
  const [cut] = slides(paragraph(long));
  expect(cut).toMatchObject({points: [{text: words("Dit is de kern.")}], notes: long});
});

test("an abbreviation does not end a sentence when no capital follows", () => {
  const long = `Neem bijv. de Inkoopkring mee. ${"Daarna volgt uitleg die lang is. ".repeat(80)}`;
  expect(slides(paragraph(long))[0]).toMatchObject({points: [{text: words("Neem bijv. de Inkoopkring mee.")}]});
});

test("thirty sentences are four slides of at most nine: 9 + 9 + 9 + 3, each with its part in the title", () => {
  const made = slides(heading("Kies één plek"), ...Array.from({length: 30}, (_, i) => paragraph(`Zin ${i}.`)));
  expect(made.map((slide) => said(slide).length)).toEqual([9, 9, 9, 3]);
  expect(made.map(({title}) => title)).toEqual([1, 2, 3, 4].map((part) => `Kies één plek (deel ${part} van 4)`));
});

test("a topic of a few lines joins the slide before it, under its heading", () => {
  const [first, second] = slides(paragraph("a"), heading("Wat het oplevert"), paragraph("Tijd."));
  expect([said(first), second]).toEqual([["a", "Wat het oplevert", "Tijd."], undefined]);
});

test("a list with a slide of its own has its introduction as title; of a long one the first seven, and how many more there are", () => {
  const many = Array.from({length: 12}, (_, i) => `Punt ${i + 1}`);
  const made = slides(paragraph("Dit is de kern."), paragraph("Dit vonden we over de spelers:"), list(...many));
  expect(made.map(({title}) => title)).toEqual(["Eerste", "Dit vonden we over de spelers"]);
  expect(said(made[1])).toEqual([...many.slice(0, 7), "… en nog 5"]);
  for (const point of many) expect(made[1]?.notes).toContain(point);
});

test("of a long item in a full list the first clause stands there, with its figure", () => {
  const citation = {kind: "citation", address: "a", words: "b", value: "24 uur", n: null, period: ""} as const;
  const long = words(`Elif Demir volgt wijkgericht-werken; ${"vervanger is Samira Roelofs, en dan ".repeat(3)}`);
  const items = Array.from({length: 7}, () => [...long, citation]);
  expect(said(slides(list(...items))[0])).toEqual(items.map(() => "Elif Demir volgt wijkgericht-werken 24 uur"));
});

test("the evidence of a slide's figures is told in its notes, not shown", () => {
  const figure = {words: "Contact", value: "27 %", n: 412, period: "oktober 2026"};
  const text: readonly Inline[] = [{kind: "citation", address: "gini · 2026-10", ...figure}];
  const made = slides({kind: "paragraph", text});
  expect(made.map(({notes}) => notes)).toEqual([
    "27 %, oktober 2026 [1]\n\nOnderbouwing bij deze dia\n[1] Contact: 27 % · oktober 2026 · n = 412 · gini · 2026-10",
  ]);
});

test("no slide of a table is taller than the slide: rows × (size × 1.3 + 9)", () => {
  const rows = Array.from({length: 60}, (_, i) => ({cells: [words(`rij ${i}`), words("x ".repeat((i * 37) % 200))]}));
  const made = slides({kind: "table", columns: [{name: "a"}, {name: "b"}], rows});
  const kept = made.flatMap((slide) => (slide.kind === "table" ? slide.rows : []));
  expect(kept).toHaveLength(60);
  for (const slide of made)
    if (slide.kind === "table")
      expect((slide.rows.length + 1) * (slide.size * 1.3 + 9)).toBeLessThanOrEqual(room.height);
});

test("nine key figures are two slides, of eight and one", () => {
  const figures = Array.from({length: 9}, (_, i) => ({label: `f${i}`, value: `${i}`}));
  expect(
    slides({kind: "key-figures", figures}).map((slide) => slide.kind === "figures" && slide.figures.length),
  ).toEqual([8, 1]);
});
