import {formatDay, formatNumber, formatWeek} from "./format.ts";
import type {Language} from "./language.ts";
import {type Picture, picture, type Style} from "./picture.ts";
import {line, rect, text} from "./svg.ts";
import {textWidth} from "./text-width.ts";
import {drawingWords} from "./words.ts";

export interface WeekBar {
  /** The week's Monday, ISO. */
  readonly week: string;
  readonly messages: number;
  /** People who took part; absent where that is not known: then the table has no column of it. */
  readonly active?: number;
}

/** Beyond these a day and a month name two weeks. */
const weeksOfAYear = 52;

/** Messages per week as bars from zero, the busiest in brand with its figure; the first, the busiest and the last week named. */
export function weekBars(
  weeks: readonly WeekBar[],
  style: Style & {readonly height: number},
  language: Language,
): Picture {
  const {theme, width, height} = style;
  const words = drawingWords(language);
  const top = weeks.reduce((best, week, i) => (week.messages > (weeks[best]?.messages ?? 0) ? i : best), 0);
  const most = Math.max(1, weeks[top]?.messages ?? 0);
  const floor = height - 13;
  const step = width / Math.max(1, weeks.length);
  const gap = Math.min(4, step * 0.22);
  const wide = Math.min(step - gap, 40);
  const middle = (i: number): number => (i + 0.5) * step;
  const bars = weeks.map(({messages}, i) => {
    const tall = (messages / most) * (floor - 12);
    return rect({
      x: middle(i) - wide / 2,
      y: floor - tall,
      width: wide,
      height: tall,
      fill: i === top ? theme.brand : theme.quiet,
    });
  });
  const nameOf = weeks.length > weeksOfAYear ? formatDay : formatWeek;
  const name = (i: number): string => nameOf(weeks[i]?.week ?? "1970-01-01", language);
  const room = (i: number, words: string, size: number): number =>
    Math.max(textWidth(words, size) / 2, Math.min(width - textWidth(words, size) / 2, middle(i)));
  const nameAt = (i: number): number => room(i, name(i), 7.5);
  const axis = [...new Set([0, top, weeks.length - 1])].filter((i, order, all) =>
    all.slice(0, order).every((j) => Math.abs(nameAt(i) - nameAt(j)) > textWidth(name(i), 7.5) + 6),
  );
  const figure = formatNumber(most, language);
  const [first, last] = [weeks[0], weeks.at(-1)];
  return picture(
    {width, height},
    theme,
    words.weeksAlt(nameOf(first?.week ?? "", language), nameOf(last?.week ?? "", language), figure, name(top)),
    {
      head: [words.week, words.messages, ...(weeks.some(({active}) => active !== undefined) ? [words.active] : [])],
      rows: weeks.map(({week, messages, active}) => [
        nameOf(week, language),
        formatNumber(messages, language),
        ...(active === undefined ? [] : [formatNumber(active, language)]),
      ]),
    },
    ...bars,
    line({x1: 0, x2: width, y1: floor, y2: floor, stroke: theme.quietLine, "stroke-width": 0.6}),
    text(room(top, figure, 8), 8, figure, {size: 8, weight: 600, fill: theme.brand, anchor: "middle"}),
    ...axis.map((i) =>
      text(nameAt(i), height - 3, name(i), {
        size: 7.5,
        fill: i === top ? theme.ink : theme.ink3,
        anchor: "middle",
      }),
    ),
  );
}
