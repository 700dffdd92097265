import {formatLongDay, formatNumber, shorten, textWidth} from "../drawing/index.ts";
import {
  type Block,
  type Citation,
  type Document,
  type Inline,
  type KeyFigure,
  type List,
  type PictureBlock,
  plainText,
  type Section,
  type TableColumn,
  type TableRow,
  words,
} from "./document.ts";
import {documentWords, evidenceLine} from "./document-words.ts";
import {citationsIn, type Gathered} from "./evidence-list.ts";

/** One slide: a finding as its title, little on it, all of it in the notes. */
export type Slide = SlideText & SlideContent;

interface SlideText {
  readonly title: string;
  /** The full text behind the slide and its evidence, for the speaker. */
  readonly notes: string;
}

type SlideContent =
  | {readonly kind: "cover" | "divider"; readonly lines: readonly string[]}
  | {readonly kind: "points"; readonly points: readonly Point[]; readonly size: number}
  | {readonly kind: "figures"; readonly figures: readonly KeyFigure[]}
  | {
      readonly kind: "table";
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
      readonly note: string;
      readonly size: number;
    }
  | {readonly kind: "picture"; readonly picture: PictureBlock};

export interface Point {
  readonly kind: "text" | "bullet" | "quote";
  /** How deep a bullet hangs, from 0. */
  readonly depth: number;
  readonly text: readonly Inline[];
}

/** The room for content on a slide, points. */
export interface SlideRoom {
  readonly width: number;
  readonly height: number;
}

/** Sizes of text on a slide, points: the largest with which it all fits on one, else the smallest. */
const pointSizes = [24, 20, 18];
const cellSizes = (columns: number): readonly number[] =>
  columns <= 5 ? [16, 14, 12] : columns <= 8 ? [12, 10] : [10, 8];

/**
 * A document as slides: cover, contents, and per section a divider and its slides. A paragraph stands on a slide by its
 * first sentence, in the notes in full; what does not fit goes on, with its part in the title. Pure.
 */
export function slidesOf(document: Document, all: Gathered, room: SlideRoom): Slide[] {
  const {language, sections, title} = document;
  const furniture = documentWords(language);
  const facts = [document.organisation, formatLongDay(document.date, language), document.status].filter(
    (line) => line !== "",
  );
  const contents: readonly Point[] = sections.map((section, i) => ({
    kind: "text",
    depth: 0,
    text: words(`${i + 1}  ${section.title}`),
  }));
  return [
    {
      kind: "cover",
      title,
      lines: [document.subtitle, facts.join(" · ")],
      notes: [title, document.subtitle, ...facts].join("\n"),
    },
    ...(contents.length === 0 ? [] : pointSlides(furniture.contents, contents, () => "", room, document)),
    ...sections.flatMap((section, i): Slide[] => [
      {
        kind: "divider",
        title: section.title,
        lines: [furniture.chapter(i + 1), section.lead ?? ""].filter((line) => line !== ""),
        notes: [section.title, section.lead ?? ""].filter((line) => line !== "").join("\n"),
      },
      ...sectionSlides(section, document, all, room),
    ]),
    ...evidenceSlides(document, all, room),
  ];
}

function sectionSlides(section: Section, document: Document, all: Gathered, room: SlideRoom): Slide[] {
  const slides: Slide[] = [];
  // Until the first heading, what the section says is the finding.
  let title =
    section.lead !== undefined && section.lead !== "" && section.lead.length <= 140 ? section.lead : section.title;
  let run: Block[] = [];
  const flush = (): void => {
    if (run.length > 0) {
      const source = new Map<Point, Block>();
      const pointsBy = (said: (text: readonly Inline[]) => readonly Inline[]): Point[] =>
        run.flatMap((block) =>
          pointsOf(block, document, said).map((point) => {
            source.set(point, block);
            return point;
          }),
        );
      const whole = pointsBy((text) => text);
      const points = heightOf(whole, room, 20) <= room.height ? whole : pointsBy(firstSentence);
      const notes = (given: readonly Point[]): string =>
        notesOf(
          [...new Set(given.map((point) => source.get(point)))].filter((block) => block !== undefined),
          document,
          all,
        );
      slides.push(...pointSlides(title, points, notes, room, document));
    }
    run = [];
  };
  for (const block of section.blocks) {
    if (block.kind === "heading" && block.level === 1) {
      flush();
      title = block.text;
      slides.push(...(isAlone(section.blocks, block) ? [titleSlide(title)] : []));
    } else if (block.kind === "page-break") flush();
    else if (block.kind === "key-figures") {
      flush();
      const groups = chunks(block.figures, 8);
      slides.push(
        ...groups.map(
          (figures, i): Slide => ({
            kind: "figures",
            title: titlePart(title, i, groups.length, document),
            figures,
            notes: figures.map(figureLine).join("\n"),
          }),
        ),
      );
    } else if (block.kind === "table") {
      flush();
      slides.push(
        ...tableSlides(block.title ?? title, block.columns, block.rows, block.note ?? "", document, all, room),
      );
    } else if (block.kind === "picture") {
      flush();
      const {table, alt} = block.picture;
      slides.push({
        kind: "picture",
        title: block.title,
        picture: block,
        notes: [
          block.title,
          alt,
          block.note ?? "",
          "",
          ...[table.head, ...table.rows].map((row) => row.join(" | ")),
        ].join("\n"),
      });
    } else run.push(block);
  }
  flush();
  return slides;
}

/** A heading that nothing stands under: the next block is a heading as high, or none. */
function isAlone(blocks: readonly Block[], heading: Block): boolean {
  const next = blocks[blocks.indexOf(heading) + 1];
  return next === undefined || (next.kind === "heading" && next.level === 1);
}

const titleSlide = (title: string): Slide => ({kind: "points", title, points: [], size: 18, notes: title});

/** @param said what of a text stands on the slide. */
function pointsOf(block: Block, {language}: Document, said: (text: readonly Inline[]) => readonly Inline[]): Point[] {
  if (block.kind === "heading")
    return [{kind: "text", depth: 0, text: [{kind: "words", text: block.text, isBold: true}]}];
  if (block.kind === "paragraph") return [{kind: "text", depth: 0, text: said(block.text)}];
  if (block.kind === "list") return listPoints(block, 0);
  if (block.kind === "quote")
    return [
      {kind: "quote", depth: 0, text: [...block.text, ...(block.by === undefined ? [] : words(` – ${block.by}`))]},
    ];
  if (block.kind !== "callout") return [];
  const title = block.title ?? (block.tone === "missing" ? documentWords(language).missing : "");
  return [
    {
      kind: "text",
      depth: 0,
      text: [
        ...(title === "" ? [] : [{kind: "words" as const, text: `${title}: `, isBold: true}]),
        ...said(block.text),
      ],
    },
  ];
}

const listPoints = ({isOrdered, items}: List, depth: number): Point[] =>
  items.flatMap(({text, lists}, i) => [
    isOrdered
      ? {kind: "text" as const, depth, text: [...words(`${i + 1}.  `), ...text]}
      : {kind: "bullet" as const, depth, text},
    ...lists.flatMap((list) => listPoints(list, Math.min(depth + 1, 3))),
  ]);

/** Up to the first full stop that a capital follows; a citation right behind it stays with it. Never more than 420 letters. */
function firstSentence(text: readonly Inline[]): readonly Inline[] {
  const sentence: Inline[] = [];
  let letters = 0;
  for (const [i, inline] of text.entries()) {
    if (inline.kind !== "words") {
      if (inline.kind !== "footnote") sentence.push(inline);
      continue;
    }
    const next = text[i + 1];
    const end = /[.!?](?=\s+["‘“]?\p{Lu}|\s*$)/u.exec(inline.text);
    const isLast = end !== null && !(end.index + 1 >= inline.text.trimEnd().length && next?.kind === "citation");
    const part = isLast ? inline.text.slice(0, end.index + 1) : inline.text;
    if (letters + part.length > 420)
      return [...sentence, {...inline, text: `${part.slice(0, Math.max(0, 419 - letters)).trimEnd()}…`}];
    letters += part.length;
    sentence.push({...inline, text: part});
    if (isLast) return sentence;
  }
  return sentence;
}

function pointSlides(
  title: string,
  points: readonly Point[],
  notes: (points: readonly Point[]) => string,
  room: SlideRoom,
  document: Document,
): Slide[] {
  const size = pointSizes.find((each) => heightOf(points, room, each) <= room.height * 0.9) ?? 18;
  const groups = filled(points, (point) => pointHeight(point, room.width, size), room.height);
  return groups.map((group, i) => ({
    kind: "points",
    title: titlePart(title, i, groups.length, document),
    points: group,
    size,
    notes: notes(group),
  }));
}

const heightOf = (points: readonly Point[], room: SlideRoom, size: number): number =>
  points.reduce((sum, point) => sum + pointHeight(point, room.width, size), 0);

function pointHeight({text, depth}: Point, width: number, size: number): number {
  const letters = plainText(text);
  const lines = letters.split("\n").map((line) => Math.ceil(textWidth(line, size) / (width - 24 - 22 * depth)) || 1);
  return lines.reduce((sum, count) => sum + count, 0) * size * 1.3 + 8;
}

function tableSlides(
  title: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  note: string,
  document: Document,
  all: Gathered,
  room: SlideRoom,
): Slide[] {
  if (columns.length === 0) return [];
  const total = columns.reduce((sum, {width}) => sum + (width ?? 1), 0);
  const widths = columns.map(({width}) => ((width ?? 1) / total) * room.width - 14);
  const most = (size: number): number => Math.max(1, Math.floor((room.height * 0.45) / (size * 1.3)));
  const lines = (text: string, i: number, size: number): number =>
    text
      .split("\n")
      .reduce((sum, line) => sum + (Math.ceil(textWidth(line, size) / Math.max(10, widths[i] ?? 10)) || 1), 0);
  const rowHeight = (row: TableRow, size: number): number =>
    ("group" in row
      ? 1
      : Math.min(most(size), Math.max(1, ...row.cells.map((cell, i) => lines(plainText(cell), i, size))))) *
      size *
      1.3 +
    9;
  const head = (size: number): number => rowHeight({cells: columns.map(({name}) => words(name))}, size);
  const free = (size: number): number => room.height - head(size) - (note === "" ? 0 : 26);
  const sizes = cellSizes(columns.length);
  const size =
    sizes.find((each) => rows.reduce((sum, row) => sum + rowHeight(row, each), 0) <= free(each) * 0.92) ??
    sizes.at(-1) ??
    10;
  const groups = filled(rows, (row) => rowHeight(row, size), free(size));
  const spare = groups.length === 0 ? [[]] : groups;
  return spare.map((group, i) => ({
    kind: "table",
    title: titlePart(title, i, spare.length, document),
    columns,
    rows: group.map((row) =>
      "group" in row ? row : {cells: row.cells.map((cell, at) => fitted(cell, most(size), widths[at] ?? 0, size))},
    ),
    note,
    size,
    notes: [
      title,
      columns.map(({name}) => name).join(" | "),
      ...group.map((row) => ("group" in row ? row.group : row.cells.map((cell) => spoken(cell, all)).join(" | "))),
      note,
      ...sources(
        group.flatMap((row) => ("group" in row ? [] : row.cells.flat())),
        document,
        all,
      ),
    ].join("\n"),
  }));
}

/** A cell taller than half a slide is cut; the notes have it whole. */
function fitted(cell: readonly Inline[], most: number, width: number, size: number): readonly Inline[] {
  const text = plainText(cell);
  return textWidth(text, size) <= most * width ? cell : words(shorten(text.slice(0, 4000), most * width * 0.92, size));
}

function evidenceSlides(document: Document, all: Gathered, room: SlideRoom): Slide[] {
  const {language} = document;
  const {evidence} = documentWords(language);
  const columns = [
    {name: "", width: 0.4},
    {name: evidence, width: 4},
    {name: "", width: 1.4},
    {name: "", width: 1.8},
    {name: "n", width: 1, align: "right" as const},
  ];
  const rows = all.evidence.map(({words: of, value, period, n}, i) => ({
    cells: [`${i + 1}`, of, value, period, n === null ? "–" : formatNumber(n, language)].map(words),
  }));
  if (rows.length === 0) return [];
  const slides = tableSlides(evidence, columns, rows, "", document, all, room);
  const lines = all.evidence.map((citation, i) => `[${i + 1}] ${evidenceLine(citation, language)}`).join("\n");
  return slides.map((slide) => ({...slide, notes: lines}));
}

/** As many in a row as fit; one that is too tall by itself stands alone. */
function filled<T>(list: readonly T[], height: (each: T) => number, room: number): T[][] {
  const groups: T[][] = [];
  let used = 0;
  for (const each of list) {
    const tall = height(each);
    if (groups.length === 0 || used + tall > room) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(each);
    used += tall;
  }
  return groups;
}

const chunks = <T>(list: readonly T[], most: number): T[][] =>
  Array.from({length: Math.ceil(list.length / most)}, (_, i) => list.slice(i * most, (i + 1) * most));

const titlePart = (title: string, i: number, parts: number, {language}: Document): string =>
  parts === 1 ? title : `${title} (${documentWords(language).part(i + 1, parts)})`;

const figureLine = ({label, value, unit, note}: KeyFigure): string =>
  `${label}: ${[value, unit ?? ""].filter((part) => part !== "").join(" ")}${note === undefined ? "" : ` (${note})`}`;

function notesOf(blocks: readonly Block[], document: Document, all: Gathered): string {
  const lines = blocks.flatMap((block) => textLines(block, document, all, ""));
  return [...lines, ...sources(citationsIn(blocks), document, all)].join("\n");
}

function textLines(block: Block, document: Document, all: Gathered, indent: string): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [spoken(block.text, all)];
  if (block.kind === "quote") return [`“${spoken(block.text, all)}”${block.by === undefined ? "" : ` – ${block.by}`}`];
  if (block.kind === "callout") {
    const title = block.title ?? (block.tone === "missing" ? documentWords(document.language).missing : "");
    return [[title, spoken(block.text, all)].filter((part) => part !== "").join(": ")];
  }
  if (block.kind !== "list") return [];
  return block.items.flatMap(({text, lists}, i) => [
    `${indent}${block.isOrdered ? `${i + 1}.` : "–"} ${spoken(text, all)}`,
    ...lists.flatMap((list) => textLines(list, document, all, `${indent}   `)),
  ]);
}

/** Text with the numbers of its evidence and its footnotes in brackets. */
const spoken = (text: readonly Inline[], all: Gathered): string =>
  text
    .map((inline) =>
      inline.kind === "citation"
        ? `${[inline.value, inline.period].filter((part) => part !== "").join(", ")} [${all.numberOf(inline)}]`
        : inline.kind === "footnote"
          ? ` (${inline.text})`
          : plainText([inline]),
    )
    .join("");

function sources(inlines: readonly Inline[], {language}: Document, all: Gathered): string[] {
  const cited = inlines.filter((inline): inline is Citation => inline.kind === "citation");
  const lines = cited.map((citation) => `[${all.numberOf(citation)}] ${evidenceLine(citation, language)}`);
  return cited.length === 0 ? [] : ["", documentWords(language).sources, ...new Set(lines)];
}
