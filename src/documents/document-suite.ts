import {describe, expect, test} from "vitest";
import {type Block, type Document, type Inline, type List, words} from "./document.ts";
import {sampleAdvice} from "./sample-advice.suite.ts";

export interface WriterCases {
  readonly write: (document: Document) => Promise<Uint8Array>;
  /** Every word of the file, in the order of reading as far as the format has one. */
  readonly text: (file: Uint8Array) => string;
  /** Throws when the file is not sound, or leads anywhere but by a link of the text. */
  readonly check: (file: Uint8Array) => void;
  /** How many pictures with alt text the file holds. */
  readonly altTexts: (file: Uint8Array) => readonly string[];
  /** The chapters that have a number, with it: "1 Spelers". In a template whose style decides about numbers, those it may give one. */
  readonly numbered: (file: Uint8Array) => readonly string[];
  /** What the format cannot write: emoji have no glyph in the font of the PDF. */
  readonly hasEmoji: boolean;
}

/** What every writer of documents promises. */
export function describeWriter(name: string, {write, text, check, altTexts, numbered, hasEmoji}: WriterCases): void {
  const written = async (document: Document): Promise<string> => {
    const file = await write(document);
    check(file);
    return bare(text(file));
  };

  describe(`${name}: what every writer of documents promises`, () => {
    test("every word of an advice is in it, chapters in order, pictures with their words", async () => {
      const document = sampleAdvice({brand: "#0B5FA5", font: "Calibri"});
      const file = await write(document);
      check(file);
      const found = bare(text(file));
      for (const words of textsOf(document)) expect(found, words).toContain(bare(words));
      const order = document.sections
        .map(({title, lead}) => bare(title + (lead ?? "")))
        .map((words) => found.lastIndexOf(words.slice(0, 60)));
      expect(order.every((at) => at >= 0)).toBe(true);
      for (const block of document.sections.flatMap((section) => section.blocks))
        if (block.kind === "picture") expect(altTexts(file)).toContain(block.picture.alt);
    });

    test("a section without a number does not count: the first with one is chapter 1", async () => {
      const blocks: readonly Block[] = [{kind: "paragraph", text: words("tekst")}];
      const sections = [
        {title: "Voorwoord", isNumbered: false, blocks},
        {title: "Spelers", blocks},
        {title: "Thema’s", blocks},
        {title: "Slotwoord", isNumbered: false, blocks},
      ];
      expect(numbered(await write({...of(), sections}))).toEqual(["1 Spelers", "2 Thema’s"]);
    });

    test("what stands later in the document stands later in the file", async () => {
      const marks = Array.from({length: 12}, (_, i) => `merk${"abcdefghijkl"[i]}`);
      const found = await written(of(...marks.map((mark): Block => ({kind: "paragraph", text: words(`${mark}.`)}))));
      const places = marks.map((mark) => found.indexOf(mark));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    });

    test("Dutch letters, signs and quotes stay what they are", async () => {
      const letters = "coördinatie, geïnd, één, façade, IJsland, ‘zo’, “nee”, € 5, −42, ½, 27 %, a–b…";
      expect(await written(of({kind: "paragraph", text: words(letters)}))).toContain(bare(letters));
    });

    test("a document with nothing in it is a document", async () => {
      const empty = {...of(), sections: []};
      expect(await written(empty)).toContain(bare(empty.title));
      await written({...empty, title: "", subtitle: "", organisation: "", status: ""});
    });

    test("empty chapters, lists, tables, figures and texts are no mistake", async () => {
      const blocks: readonly Block[] = [
        {kind: "paragraph", text: []},
        {kind: "list", isOrdered: true, items: []},
        {kind: "list", isOrdered: false, items: [{text: [], lists: []}]},
        {kind: "table", columns: [], rows: []},
        {kind: "table", columns: [{name: ""}, {name: "b"}], rows: []},
        {kind: "table", columns: [{name: "kop"}, {name: "leeg"}], rows: [{cells: []}, {cells: [[], words("cel")]}]},
        {kind: "key-figures", figures: []},
        {kind: "callout", tone: "note", text: []},
        {kind: "quote", text: []},
        {kind: "heading", level: 1, text: ""},
        {kind: "page-break"},
        {kind: "page-break"},
      ];
      const found = await written({
        ...of(...blocks),
        sections: [...of(...blocks).sections, {title: "Leeg", blocks: []}],
      });
      for (const word of ["kop", "leeg", "cel", "Leeg"]) expect(found).toContain(word);
    });

    test("a table of 200 rows is whole", async () => {
      const rows = Array.from({length: 200}, (_, i) => ({cells: [words(`rij ${i + 1}.`), words(`waarde ${i * 7}.`)]}));
      const found = await written(
        of({kind: "table", title: "Lang", columns: [{name: "Rij"}, {name: "Waarde", align: "right"}], rows}),
      );
      const places = rows.map((_, i) => found.indexOf(bare(`rij ${i + 1}.`)));
      expect(places.filter((place) => place < 0)).toEqual([]);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    });

    test("a word of 400 letters, in a text, a cell and a heading, is whole", async () => {
      const [one, two, three] = ["lang", "breed", "diep"].map((word) => word.repeat(100));
      const found = await written(
        of(
          {kind: "heading", level: 2, text: three ?? ""},
          {kind: "paragraph", text: words(one ?? "")},
          {
            kind: "table",
            columns: [{name: "a"}, {name: "b", width: 0.2}],
            rows: [{cells: [words("x"), words(two ?? "")]}],
          },
        ),
      );
      for (const word of [one, two, three]) expect(found).toContain(word);
    });

    test("text that looks like markup, a formula or a control is text", async () => {
      const hostile = [
        `</w:t></a:t>&amp;<script>alert("1")</script>]]>`,
        `#panic("x") *vet* _schuin_ $x^2$ @label <label> \\ \`code\` = kop`,
        `=HYPERLINK("x") {{naam}} \${naam} %s \u00a0 \u2028`,
      ].join(" ");
      const controls = `voor\u0000\u0007\u001b\ud800na`;
      const citation: Inline = {kind: "citation", address: hostile, words: hostile, value: "1 <", n: 3, period: "&"};
      const document: Document = {
        ...of(
          {kind: "heading", level: 1, text: hostile},
          {
            kind: "paragraph",
            text: [...words(hostile), citation, {kind: "footnote", text: hostile}, ...words(controls)],
          },
          {kind: "quote", text: words("q"), by: hostile},
          {kind: "key-figures", figures: [{label: hostile, value: hostile, unit: hostile, note: hostile}]},
          {kind: "callout", tone: "missing", title: hostile, text: words(hostile)},
          {
            kind: "table",
            title: hostile,
            note: hostile,
            columns: [{name: hostile}],
            rows: [{group: hostile}, {cells: [words(hostile)]}],
          },
        ),
        title: hostile,
        subtitle: hostile,
        organisation: hostile,
        status: hostile,
        style: {
          brand: `red"/><x>`,
          accent: "#zzzzzz",
          font: `Arial"/><x`,
          footer: hostile,
          logo: new TextEncoder().encode(hostile),
        },
      };
      const found = await written(document);
      expect(found).toContain(bare(hostile));
      expect(found).toContain("voorna");
    });

    test.runIf(hasEmoji)("emoji stay", async () => {
      expect(await written(of({kind: "paragraph", text: words("goed 👍🏽 en 🇳🇱")}))).toContain("goed👍🏽en🇳🇱");
    });

    test("only links of http, https and mailto lead out; the words of any other stay", async () => {
      const linked = (text: string, link: string): Inline => ({kind: "words", text, link});
      const file = await write(
        of({
          kind: "paragraph",
          text: [
            linked("een", "https://voorbeeld.example/a?b=1&c=2"),
            linked("twee", "javascript:alert(1)"),
            linked("drie", "file:///etc/passwd"),
            linked("vier", 'https://x.example/"><script>'),
          ],
        }),
      );
      check(file);
      expect(bare(text(file))).toContain("eentweedrievier");
      expect(Buffer.from(file).includes("etc/passwd")).toBe(false);
    });
  });
}

/** A document of one chapter. */
export const of = (...blocks: readonly Block[]): Document => ({
  title: "Titel van het stuk",
  subtitle: "",
  organisation: "Waterrijk",
  date: "2026-11-24",
  language: "nl",
  status: "",
  style: {},
  sections: [{title: "Eerste", blocks}],
});

/** Without what a line break or a column may change: spaces, and the hyphens of broken words. */
const bare = (text: string): string => text.replace(/[\s\u200b\u00ad\u2010-]/gu, "");

/** Every text of a document, as long as a writer keeps it together. */
function textsOf(document: Document): string[] {
  const {title, subtitle, organisation, status} = document;
  return [
    title,
    subtitle,
    organisation,
    status,
    ...document.sections.flatMap((section) => [
      section.title,
      section.lead ?? "",
      ...section.blocks.flatMap(blockTexts),
    ]),
  ].filter((text) => text !== "");
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return inlineTexts(block.text);
    case "quote":
      return [...inlineTexts(block.text), block.by ?? ""];
    case "callout":
      return [block.title ?? "", ...inlineTexts(block.text)];
    case "list":
      return listTexts(block);
    case "key-figures":
      return block.figures.flatMap(({label, value, unit, note}) => [label, value, unit ?? "", note ?? ""]);
    case "table":
      return [
        block.title ?? "",
        block.note ?? "",
        ...block.columns.map(({name}) => name),
        ...block.rows.flatMap((row) => ("group" in row ? [row.group] : row.cells.flatMap(inlineTexts))),
      ];
    case "picture":
      return [block.title, block.note ?? "", ...block.picture.table.head, ...block.picture.table.rows.flat()];
    default:
      return [];
  }
}

const listTexts = ({items}: List): string[] =>
  items.flatMap(({text, lists}) => [...inlineTexts(text), ...lists.flatMap(listTexts)]);

const inlineTexts = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) =>
    inline.kind === "words" || inline.kind === "footnote"
      ? [inline.text]
      : inline.kind === "citation"
        ? [inline.words, inline.value, inline.period, inline.address]
        : [],
  );
