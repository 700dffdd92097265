import type {Language} from "./language.ts";
import {formatEuro} from "./money.ts";
import {type Picture, round, type Style} from "./picture.ts";
import {line, text} from "./svg.ts";
import {textWidth} from "./text-width.ts";

/** A picture whose finding stands above it as a title. */
export interface TitledPicture extends Picture {
  readonly title: string;
}

interface EndLabel {
  readonly euro: number;
  readonly strong?: boolean;
}

/** Months to the right, euro upwards, zero always in sight. */
export interface MonthAxes {
  readonly x: (month: number) => number;
  readonly y: (euro: number) => number;
  /** The points as an SVG path without its M. */
  readonly trace: (points: readonly (readonly [month: number, euro: number])[]) => string;
  /** Lines and words of the axes, drawn below the data. */
  readonly drawn: readonly string[];
  /** Zero and these amounts at the right edge at their heights, moved apart where they would touch; the one with `strong` in brand. */
  readonly ends: (labels: readonly EndLabel[]) => string;
}

/**
 * Axes for running totals of money.
 * @param last the last month, ≥ 1; @param amounts all that will be drawn, to find the range.
 */
export function monthAxes(
  last: number,
  amounts: readonly number[],
  style: Style & {readonly height: number},
  language: Language,
): MonthAxes {
  const {theme, width, height} = style;
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const span = high - low || 1;
  const right =
    width - 6 - Math.max(...amounts.map((amount) => textWidth(formatEuro(amount, language, 2), 8, 600)), 24);
  const floor = height - 16;
  const x = (month: number): number => round((month / Math.max(1, last)) * right);
  const y = (euro: number): number => round(6 + ((high - euro) / span) * (floor - 6));
  const step = last <= 12 ? 3 : last <= 60 ? 12 : 24;
  const ticks = Array.from({length: Math.floor(last / step) + 1}, (_, i) => i * step);
  return {
    x,
    y,
    trace: (points) => points.map(([month, euro]) => `${x(month)} ${y(euro)}`).join("L"),
    drawn: [
      ...ticks.map((month) =>
        line({x1: x(month), x2: x(month), y1: 6, y2: floor, stroke: theme.line, "stroke-width": 0.6}),
      ),
      line({x1: 0, x2: right, y1: y(0), y2: y(0), stroke: theme.quietLine, "stroke-width": 0.8}),
      ...ticks.map((month) =>
        text(x(month), height - 3, String(month), {
          size: 7.5,
          fill: theme.ink3,
          anchor: month === 0 ? "start" : month === last ? "end" : "middle",
        }),
      ),
    ],
    ends: (labels) => {
      const zero = labels.some(({euro}) => formatEuro(euro, language, 2) === formatEuro(0, language))
        ? []
        : [{euro: 0}];
      const sorted: EndLabel[] = [...labels, ...zero].sort((a, b) => b.euro - a.euro);
      let above = -Infinity;
      return sorted
        .map(({euro, strong}, i) => {
          const lowest = height - 8 - 10 * (sorted.length - 1 - i);
          const place = Math.min(lowest, Math.max(above + 10, y(euro) + 2.8));
          above = place;
          return text(width, place, formatEuro(euro, language, 2), {
            size: 8,
            fill: strong ? theme.brand : theme.ink2,
            weight: strong ? 600 : 400,
            anchor: "end",
          });
        })
        .join("");
    },
  };
}
