import {formatNumber} from "./format.ts";
import type {Language} from "./language.ts";
import {type Picture, picture, round, type Style} from "./picture.ts";
import {circle, path} from "./svg.ts";
import {drawingWords} from "./words.ts";

/**
 * A small line without axes, its last point in brand. Null values leave a gap.
 * @param values oldest first; at least one that is not null, else the picture is empty.
 */
export function sparkline(
  values: readonly (number | null)[],
  style: Style & {readonly height: number},
  language: Language,
): Picture {
  const {theme, width, height} = style;
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const points = values.map((value, i) =>
    value === null
      ? null
      : {
          x: 2 + ((width - 5) * i) / Math.max(1, values.length - 1),
          y: height - 3 - (span === 0 ? 0.5 : (value - low) / span) * (height - 6),
        },
  );
  const d = points
    .map((point, i) => (point ? `${points[i - 1] ? "L" : "M"}${round(point.x)} ${round(point.y)}` : ""))
    .join("");
  const last = points.findLast((point) => point !== null);
  const words = values.map((value) =>
    value === null ? "–" : formatNumber(value, language, Number.isInteger(value) ? 0 : 2),
  );
  return picture(
    {width, height},
    theme,
    drawingWords(language).trendAlt(words.join(", ")),
    {head: [""], rows: words.map((word) => [word])},
    known.length === 0
      ? ""
      : path(d, {
          fill: "none",
          stroke: theme.quietLine,
          "stroke-width": 1.3,
          "stroke-linejoin": "round",
          "stroke-linecap": "round",
        }),
    last ? circle({cx: last.x, cy: last.y, r: 2.2, fill: theme.brand}) : "",
  );
}
