import {expect, test} from "vitest";
import {type Block, words} from "./document.ts";
import {of} from "./document-suite.ts";
import {gathered} from "./evidence-list.ts";
import {slidesOf} from "./slides.ts";

const room = {width: 800, height: 340};

/** The slides of one chapter, after cover, contents and divider. */
const slides = (...blocks: readonly Block[]) => slidesOf(of(...blocks), gathered(of(...blocks)), room).slice(3);
const paragraph = (text: string): Block => ({kind: "paragraph", text: words(text)});

test("a document is a cover, its contents, and a divider per chapter", () => {
  const document = of();
  expect(slidesOf(document, gathered(document), room).map(({kind, title}) => [kind, title])).toEqual([
    ["cover", "Titel van het stuk"],
    ["points", "Inhoud"],
    ["divider", "Eerste"],
  ]);
});

test("a short text stands on its slide in full; of a long one the first sentences, all of it in the notes", () => {
  const [short] = slides(paragraph("Een zin. En nog een."));
  expect(short).toMatchObject({points: [{text: words("Een zin. En nog een.")}], size: 24});
  const long = `Dit is de kern. ${"Daarna volgt uitleg die lang is. ".repeat(80)}`;
  const [cut] = slides(paragraph(long));
  expect(cut).toMatchObject({points: [{text: words("Dit is de kern.")}], notes: long});
});

test("an abbreviation does not end a sentence when no capital follows", () => {
  const long = `Neem bijv. de Inkoopkring mee. ${"Daarna volgt uitleg die lang is. ".repeat(80)}`;
  expect(slides(paragraph(long))[0]).toMatchObject({points: [{text: words("Neem bijv. de Inkoopkring mee.")}]});
});

test("a heading begins a slide and is its title; what does not fit goes on as part 2", () => {
  const made = slides(
    {kind: "heading", level: 1, text: "Kies één plek"},
    ...Array.from({length: 30}, (_, i) => paragraph(`Zin ${i}.`)),
  );
  expect(made[0]?.title).toBe(`Kies één plek (deel 1 van ${made.length})`);
  expect(made.at(-1)?.title).toBe(`Kies één plek (deel ${made.length} van ${made.length})`);
  expect(made.flatMap((slide) => (slide.kind === "points" ? slide.points : []))).toHaveLength(30);
});

test("what the chapter says is the title of its slides until the first heading", () => {
  const document = {...of(), sections: [{title: "Spelers", lead: "Een speler ontbreekt.", blocks: [paragraph("a")]}]};
  expect(slidesOf(document, gathered(document), room)[3]?.title).toBe("Een speler ontbreekt.");
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
