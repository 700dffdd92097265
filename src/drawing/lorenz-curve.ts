import {formatShare} from "./format.ts";
import type {Language} from "./language.ts";
import {type Picture, picture, round, type Style} from "./picture.ts";
import {line, path, text} from "./svg.ts";
import {drawingWords} from "./words.ts";

/**
 * How unequally people write: the curve of all messages against all people, from the least to the most active. The
 * further below the diagonal, the more unequal.
 * @param points ascending, both 0…1; (0, 0) and (1, 1) are added when missing.
 */
export function lorenzCurve(
  points: readonly {readonly people: number; readonly contributions: number}[],
  style: Style,
  language: Language,
): Picture {
  const {theme, width} = style;
  const words = drawingWords(language);
  const [left, side] = [34, width - 42];
  const x = (share: number): number => round(left + share * side);
  const y = (share: number): number => round(8 + (1 - share) * side);
  const all = [{people: 0, contributions: 0}, ...points, {people: 1, contributions: 1}];
  const curve = all.map((point) => `${x(point.people)} ${y(point.contributions)}`).join("L");
  const ticks = [0, 0.5, 1].flatMap((share) => [
    line({x1: left, x2: left + side, y1: y(share), y2: y(share), stroke: theme.line, "stroke-width": 0.6}),
    text(left - 5, y(share) + 2.6, formatShare(share, language), {size: 7.5, fill: theme.ink3, anchor: "end"}),
    text(x(share), 8 + side + 12, formatShare(share, language), {
      size: 7.5,
      fill: theme.ink3,
      anchor: share === 0 ? "start" : share === 1 ? "end" : "middle",
    }),
  ]);
  const half = contributionsOfLeastActive(all, 0.5);
  return picture(
    {width, height: side + 34},
    theme,
    words.lorenzAlt(formatShare(half, language)),
    {
      head: [words.people, words.contributions],
      rows: [0.25, 0.5, 0.75, 0.9, 1].map((share) => [
        formatShare(share, language),
        formatShare(contributionsOfLeastActive(all, share), language),
      ]),
    },
    ...ticks,
    path(`M${curve}L${x(0)} ${y(0)}Z`, {fill: theme.ramp[0]}),
    path(`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`, {stroke: theme.quietLine, "stroke-width": 1, "stroke-dasharray": "3 3"}),
    path(`M${curve}`, {fill: "none", stroke: theme.brand, "stroke-width": 1.8, "stroke-linejoin": "round"}),
    text(x(0.04), y(0.94) + 2, words.equalShares, {size: 7.5, fill: theme.ink3}),
    text(left + side / 2, side + 31, words.leastToMost, {size: 7.5, fill: theme.ink3, anchor: "middle"}),
  );
}

function contributionsOfLeastActive(
  points: readonly {readonly people: number; readonly contributions: number}[],
  share: number,
): number {
  const after = points.findIndex(({people}) => people >= share);
  const [low, high] = [points[Math.max(0, after - 1)], points[after]];
  if (!low || !high) return share;
  if (high.people === low.people) return high.contributions;
  return (
    low.contributions + ((share - low.people) / (high.people - low.people)) * (high.contributions - low.contributions)
  );
}
