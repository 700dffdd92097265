import {shorten, textWidth} from "../drawing/index.ts";
import {type Document, type Inline, plainText, type Table, type TableColumn, type TableRow, words} from "./document.ts";
import {documentWords} from "./document-words.ts";
import type {Gathered} from "./evidence-list.ts";
import type {Slide, SlideRoom} from "./slide.ts";
import {sources, spoken} from "./slide-notes.ts";

/** Sizes of text in a table, points: the largest with which it all fits on one slide, else the smallest. */
const cellSizes = (columns: number): readonly number[] =>
  columns <= 5 ? [16, 14, 12] : columns <= 8 ? [14, 12, 10] : [10, 8];

/** A table on as many slides as it takes; a cell taller than half a slide is cut there, and whole in the notes. @param title of a table without one. */
export function tableSlides(table: Table, title: string, document: Document, all: Gathered, room: SlideRoom): Slide[] {
  const {columns, rows, note = ""} = table;
  if (columns.length === 0) return [];
  const fit = fitOf(columns, room);
  const free = (size: number): number => room.height - fit.head(size) - (note === "" ? 0 : 26);
  const sizes = cellSizes(columns.length);
  const size =
    sizes.find((each) => rows.reduce((sum, row) => sum + fit.row(row, each), 0) <= free(each)) ?? sizes.at(-1) ?? 10;
  const groups = filled(rows, (row) => fit.row(row, size), free(size));
  const parts = groups.length === 0 ? [[]] : groups;
  const name = table.title ?? title;
  return parts.map((group, i) => ({
    kind: "table",
    title: titlePart(name, i, parts.length, document),
    columns,
    rows: group.map((row) => ("group" in row ? row : {cells: row.cells.map((cell, at) => fit.cell(cell, at, size))})),
    note,
    size,
    notes: [
      name,
      columns.map((column) => column.name).join(" | "),
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

/** A title of several slides says which part it is. */
export const titlePart = (title: string, i: number, parts: number, {language}: Document): string =>
  parts === 1 ? title : `${title} (${documentWords(language).part(i + 1, parts)})`;

/** How tall rows of these columns are in letters of a size, points, and what of a cell stands there. */
function fitOf(columns: readonly TableColumn[], room: SlideRoom) {
  const total = columns.reduce((sum, {width}) => sum + (width ?? 1), 0);
  const widths = columns.map(({width}) => Math.max(10, ((width ?? 1) / total) * room.width - 14));
  const widthAt = (i: number): number => widths[i] ?? 10;
  const most = (size: number): number => Math.max(1, Math.floor((room.height * 0.45) / (size * 1.3)));
  const lines = (cell: readonly Inline[], i: number, size: number): number =>
    plainText(cell)
      .split("\n")
      .reduce((sum, line) => sum + (Math.ceil(textWidth(line, size) / widthAt(i)) || 1), 0);
  const row = (of: TableRow, size: number): number => {
    const count = "group" in of ? 1 : Math.max(1, ...of.cells.map((cell, i) => lines(cell, i, size)));
    return Math.min(most(size), count) * size * 1.3 + 9;
  };
  return {
    row,
    head: (size: number) => row({cells: columns.map(({name}) => words(name))}, size),
    cell: (of: readonly Inline[], i: number, size: number): readonly Inline[] => {
      const [text, free] = [plainText(of), most(size) * widthAt(i)];
      return textWidth(text, size) <= free ? of : words(shorten(text.slice(0, 4000), free * 0.92, size));
    },
  };
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
