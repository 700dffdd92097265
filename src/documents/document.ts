import type {Language, Picture} from "../drawing/index.ts";

/**
 * A document as plain data, the same for every writer. All text is final and in the document's language; a writer adds
 * only the words of its own furniture (contents, evidence, page). Nothing in it is markup.
 */
export interface Document {
  readonly title: string;
  /** One line or two below the title; "" for none. */
  readonly subtitle: string;
  readonly organisation: string;
  /** ISO, "2026-11-24". */
  readonly date: string;
  readonly language: Language;
  /** Where the document stands: "Concept, versie 6". "" for none. */
  readonly status: string;
  readonly style: DocumentStyle;
  readonly sections: readonly Section[];
}

/** How an organisation's documents look. What is not given is ours. */
export interface DocumentStyle {
  /** PNG, JPEG or SVG. Anything else is left out. */
  readonly logo?: Uint8Array;
  /** "#RRGGBB"; a colour too pale for white text is darkened (see `withBrand`). */
  readonly brand?: string;
  /** "#RRGGBB", the second colour: what is missing, and the line under a judgement. */
  readonly accent?: string;
  /** A font that the readers have. The PDF carries Inter, whatever stands here. */
  readonly font?: string;
  /** Stands at the foot of every page, before the page number. Default: title and organisation. */
  readonly footer?: string;
}

/** A chapter; numbered by its place among those with a number, from 1. */
export interface Section {
  readonly title: string;
  /** False for what stands before or behind the chapters: a summary, who signed. Default true. */
  readonly isNumbered?: boolean;
  /** What the chapter says, in one or two sentences, below its title. */
  readonly lead?: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Quote
  | Callout
  | KeyFigures
  | Table
  | PictureBlock
  | {readonly kind: "page-break"};

export interface Heading {
  readonly kind: "heading";
  /** Within its section: 1 is just below the section's title. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: readonly Inline[];
}

export interface List {
  readonly kind: "list";
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly text: readonly Inline[];
  /** What hangs under the item. */
  readonly lists: readonly List[];
}

export interface Quote {
  readonly kind: "quote";
  readonly text: readonly Inline[];
  /** Who said it, by role. */
  readonly by?: string;
}

/** Set apart from the text. "missing" says honestly what the document cannot say yet, "note" is an aside. */
export interface Callout {
  readonly kind: "callout";
  readonly tone: "missing" | "note";
  /** Default for "missing": "Dit ontbreekt nog". */
  readonly title?: string;
  readonly text: readonly Inline[];
}

/** Figures side by side, at most four in a row. */
export interface KeyFigures {
  readonly kind: "key-figures";
  readonly figures: readonly KeyFigure[];
}

export interface KeyFigure {
  readonly label: string;
  /** As written: "27", or the words for not shown. */
  readonly value: string;
  readonly unit?: string;
  /** What it is out of, or since when it changed. */
  readonly note?: string;
}

export interface Table {
  readonly kind: "table";
  /** What the table shows, as a sentence. */
  readonly title?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Below the table: the rule, the source. */
  readonly note?: string;
}

export interface TableColumn {
  readonly name: string;
  /** Default "left". */
  readonly align?: "left" | "right";
  /** The column's part of the width, against the others'; default 1. */
  readonly width?: number;
}

/** A row has one cell per column; a group is a row of its own over the rows up to the next. */
export type TableRow = {readonly cells: readonly (readonly Inline[])[]} | {readonly group: string};

export interface PictureBlock {
  readonly kind: "picture";
  /** What the picture shows, as a sentence: its finding. */
  readonly title: string;
  /** With alt text and table; the table stands at the end of the document. */
  readonly picture: Picture;
  /** Below the picture. */
  readonly note?: string;
}

export type Inline = Words | Citation | Footnote | {readonly kind: "line-break"};

export interface Words {
  readonly kind: "words";
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** An address of http, https or mailto; any other is left out and the words stay. */
  readonly link?: string;
  /** A claim that rests on the writers' profession, not on a figure; the writer says so. */
  readonly isJudgement?: boolean;
}

/** A figure in the text, frozen when it was cited: it never changes with the source. */
export interface Citation {
  readonly kind: "citation";
  /** Where the figure lives, such as "network/bridges?period=2026-10". */
  readonly address: string;
  /** The same for the reader, where an address would say nothing: "Monitor". */
  readonly source?: string;
  /** What the figure is of: "contact tussen groepen". */
  readonly words: string;
  /** As written: "27 %". */
  readonly value: string;
  /** What it was counted over; null when the figure has none. */
  readonly n: number | null;
  /** As written: "oktober 2026"; "" when the sentence does not say it. */
  readonly period: string;
  /** The day on which it was so, as written, where there is no period: told in the list of evidence only. */
  readonly asOf?: string;
}

export interface Footnote {
  readonly kind: "footnote";
  readonly text: string;
}

/** The number of each section, in order; null for one without. */
export function sectionNumbers(sections: readonly Section[]): readonly (number | null)[] {
  let last = 0;
  return sections.map(({isNumbered = true}) => {
    if (isNumbered) last += 1;
    return isNumbered ? last : null;
  });
}

/** Text without marks, for `text` of a block or a cell. */
export const words = (text: string): readonly Inline[] => (text === "" ? [] : [{kind: "words", text}]);

/** What a reader sees of inline content, apart from notes: a citation as its value. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === "words"
        ? inline.text
        : inline.kind === "citation"
          ? inline.value
          : inline.kind === "line-break"
            ? "\n"
            : "",
    )
    .join("");
}

/** The link's address when a document may carry it: http, https or mailto, without control characters; else null. */
export function safeLink(link: string | undefined): string | null {
  if (link === undefined || !/^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(link)) return null;
  return URL.canParse(link) ? new URL(link).href : null;
}
