import {formatNumber} from "./format.ts";
import type {Language} from "./language.ts";
import {type Picture, picture, type Style} from "./picture.ts";
import {circle, line, rect, text} from "./svg.ts";
import {shorten, textWidth, wrap} from "./text-width.ts";

export interface ScaleRow {
  readonly name: string;
  /** 1…5; null when nothing was scored. */
  readonly score: number | null;
  /** What the score is the mean of: 1…5. */
  readonly points: readonly number[];
  /** At the right edge, already written out: "6 van 9". */
  readonly note: string;
}

/** Words of the picture: heads of its columns, and what stands where there is no score. */
export interface ScaleWords {
  readonly name: string;
  readonly score: string;
  readonly note: string;
  readonly none: string;
}

/**
 * A scale of 1 to 5 per row: what was scored as small dots, their mean as a large one with its figure. Equal dots lie on a pile, so that
 * the spread can be seen.
 */
export function scoreScales(rows: readonly ScaleRow[], words: ScaleWords, style: Style, language: Language): Picture {
  const {theme, width} = style;
  const notes = 8 + Math.max(textWidth(words.note, 7.5), ...rows.map(({note}) => textWidth(note, 8)));
  const isNarrow = width < narrow;
  const step = isNarrow ? 54 : 35;
  const left = isNarrow
    ? 9
    : Math.min(width * 0.36, 20 + Math.max(0, ...rows.map(({name}) => textWidth(name, 8.5, 500))));
  const right = width - notes - 10;
  const x = (score: number): number => left + ((score - 1) / 4) * (right - left);
  const height = top + rows.length * step;
  const grid = [1, 2, 3, 4, 5].flatMap((score) => [
    line({
      x1: x(score),
      x2: x(score),
      y1: top - 4,
      y2: height - 6,
      stroke: theme.line,
      "stroke-width": score === 3 ? 1 : 0.6,
    }),
    text(x(score), top - 8, String(score), {size: 7.5, fill: theme.ink3, anchor: "middle"}),
  ]);
  const drawn = rows.map((row, i) => {
    const base = top + i * step + step - 11;
    const name = wrap(row.name, isNarrow ? width : left - 18, 8.5, isNarrow ? 1 : 2, 500);
    const middle = isNarrow ? base - 33 : base + 3;
    const label = name.map((part, n) =>
      text(0, middle + (n - (name.length - 1) / 2) * 10, part, {size: 8.5, weight: 500, fill: theme.ink}),
    );
    const side = text(width, base + 3, row.note, {size: 8, fill: theme.ink2, anchor: "end"});
    const axis = line({x1: left, x2: right, y1: base, y2: base, stroke: theme.quietLine, "stroke-width": 0.8});
    return [
      ...label,
      side,
      axis,
      ...piles(row.points, x, base, theme.quietLine),
      mean(row, x, base, style, words, language),
    ].join("");
  });
  return picture(
    {width, height},
    theme,
    `${rows.map((row) => `${row.name}: ${scoreIn(row, words, language)} (${row.note})`).join("; ")}.`,
    {
      head: [words.name, words.score, words.note],
      rows: rows.map((row) => [row.name, scoreIn(row, words, language), row.note]),
    },
    ...grid,
    text(width, top - 8, words.note, {size: 7.5, fill: theme.ink3, anchor: "end"}),
    ...drawn,
  );
}

const top = 20;
/** Below this width the names stand above their scales. */
const narrow = 260;

/** The room above a scale for dots, without the lowest. */
const pileRoom = 15;

/** Dots above the axis, equal ones on top of each other, closer when there are many. */
function piles(points: readonly number[], x: (score: number) => number, base: number, fill: string): string[] {
  const highest = Math.max(0, ...points.map((point) => points.filter((other) => other === point).length));
  const pitch = Math.min(3.1, pileRoom / Math.max(1, highest - 1));
  const heights = new Map<number, number>();
  return points
    .toSorted((a, b) => a - b)
    .map((point) => {
      const below = heights.get(point) ?? 0;
      heights.set(point, below + 1);
      return circle({cx: x(point), cy: base - 11.5 - below * pitch, r: 1.5, fill});
    });
}

function mean(
  row: ScaleRow,
  x: (score: number) => number,
  base: number,
  {theme}: Style,
  words: ScaleWords,
  language: Language,
): string {
  if (row.score === null) {
    const room = x(5) - x(1) - 8;
    const none = shorten(words.none, room, 8);
    return [
      rect({x: x(1) - 1, y: base - 6, width: textWidth(none, 8) + 8, height: 12, fill: theme.surface}),
      text(x(1) + 3, base + 3, none, {size: 8, fill: theme.ink3}),
    ].join("");
  }
  const written = formatNumber(row.score, language, 1);
  const at = x(row.score);
  return [
    circle({cx: at, cy: base, r: 8, fill: theme.brand, stroke: theme.surface, "stroke-width": 1}),
    text(at, base + 2.6, written, {size: 7.5, weight: 600, fill: theme.onBrand, anchor: "middle"}),
  ].join("");
}

const scoreIn = ({score}: ScaleRow, {none}: ScaleWords, language: Language): string =>
  score === null ? none : formatNumber(score, language, 1);
