import {caseWords} from "./case-words.ts";
import type {Language} from "./language.ts";
import {formatEuro} from "./money.ts";
import type {TitledPicture} from "./month-axes.ts";
import {picture, type Style} from "./picture.ts";
import {line, rect, text} from "./svg.ts";
import {shorten, textWidth} from "./text-width.ts";

export interface TornadoRow {
  readonly name: string;
  /** The number's lowest and highest value, written out with its unit. */
  readonly low: string;
  readonly high: string;
  /** Euro, with this number at its lowest and at its highest, all others in the middle. */
  readonly atLow: number;
  readonly atHigh: number;
}

/**
 * What matters most: a bar per uncertain number from the outcome at its low to that at its high, around the outcome in the middle.
 * The first is in brand; at each end of a bar stands the value that gives it.
 * @param rows widest first; all are drawn. @param base euro, with every number in the middle.
 */
export function tornadoPicture(
  rows: readonly TornadoRow[],
  base: number,
  style: Style,
  language: Language,
): TitledPicture {
  const {theme, width} = style;
  const words = caseWords(language);
  const euro = (value: number): string => formatEuro(value, language, 2);
  const names = Math.min(width * 0.4, 8 + Math.max(0, ...rows.map(({name}, i) => textWidth(name, 8.5, weightOf(i)))));
  const room = Math.min(
    width * 0.14,
    6 + Math.max(0, ...rows.flatMap(({low, high}) => [textWidth(low, 7.5), textWidth(high, 7.5)])),
  );
  const outcomes = [base, ...rows.flatMap(({atLow, atHigh}) => [atLow, atHigh])];
  const [least, most] = [Math.min(...outcomes), Math.max(...outcomes)];
  const [left, right] = [names + room, width - room];
  const x = (value: number): number => left + ((value - least) / (most - least || 1)) * (right - left);
  const floor = top + rows.length * step;
  const bars = rows.map(({name, low, high, atLow, atHigh}, i) => {
    const y = top + i * step;
    const foot = y + barHeight / 2 + 2.8;
    const [from, to] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
    const [leftWords, rightWords] = atLow <= atHigh ? [low, high] : [high, low];
    return [
      text(0, foot, shorten(name, names - 8, 8.5, weightOf(i)), {size: 8.5, fill: theme.ink, weight: weightOf(i)}),
      rect({
        x: x(from),
        y,
        width: Math.max(0.8, x(to) - x(from)),
        height: barHeight,
        fill: i === 0 ? theme.brand : theme.quiet,
      }),
      text(x(from) - 3, foot, shorten(leftWords, room - 4, 7.5), {size: 7.5, fill: theme.ink3, anchor: "end"}),
      text(x(to) + 3, foot, shorten(rightWords, room - 4, 7.5), {size: 7.5, fill: theme.ink3}),
    ].join("");
  });
  const middle = words.middle(euro(base));
  const half = textWidth(middle, 7.5) / 2;
  const ends = [euro(least), euro(most)] as const;
  const zero = least < 0 && most > 0;
  const zeroFits = zero && x(0) - left > textWidth(ends[0], 7.5) + 12 && right - x(0) > textWidth(ends[1], 7.5) + 12;
  const first = rows[0];
  return {
    title: first ? words.movesMost(first.name) : words.nothingMoves,
    ...picture(
      {width, height: floor + 14},
      theme,
      first
        ? words.tornadoAlt(
            first.name,
            euro(Math.min(first.atLow, first.atHigh)),
            euro(Math.max(first.atLow, first.atHigh)),
            euro(base),
          )
        : `${words.nothingMoves}: ${euro(base)}.`,
      {
        head: [words.number, words.low, words.atLow, words.high, words.atHigh],
        rows: rows.map(({name, low, high, atLow, atHigh}) => [name, low, euro(atLow), high, euro(atHigh)]),
      },
      zero
        ? line({
            x1: x(0),
            x2: x(0),
            y1: top - 4,
            y2: floor,
            stroke: theme.quietLine,
            "stroke-width": 0.8,
            "stroke-dasharray": "3 3",
          })
        : "",
      ...bars,
      line({x1: x(base), x2: x(base), y1: top - 4, y2: floor, stroke: theme.ink, "stroke-width": 0.8}),
      text(Math.max(half, Math.min(width - half, x(base))), 8, middle, {size: 7.5, fill: theme.ink2, anchor: "middle"}),
      text(left, floor + 10, ends[0], {size: 7.5, fill: theme.ink3}),
      zeroFits ? text(x(0), floor + 10, euro(0), {size: 7.5, fill: theme.ink3, anchor: "middle"}) : "",
      text(right, floor + 10, ends[1], {size: 7.5, fill: theme.ink3, anchor: "end"}),
    ),
  };
}

const top = 17;
const step = 20;
const barHeight = 14;
const weightOf = (row: number): 400 | 600 => (row === 0 ? 600 : 400);
