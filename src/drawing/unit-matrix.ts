import {formatNumber} from "./format.ts";
import type {Language} from "./language.ts";
import {notShown, type Picture, picture, type Style} from "./picture.ts";
import {rect, text} from "./svg.ts";
import {shorten, textWidth} from "./text-width.ts";
import type {Theme} from "./theme.ts";
import {drawingWords} from "./words.ts";

export interface UnitPair {
  readonly from: string;
  readonly to: string;
  readonly ties: number;
}

/**
 * Contact between units as the lower triangle of a matrix: the more ties, the darker, with the number in the cell and
 * the unit's name at the end of its row. Pairs that are absent are drawn as not shown.
 * @param units names in the order of the rows; at least two.
 * @param pairs both ways together, at most once per pair; pairs of other units are left out.
 */
export function unitMatrix(
  units: readonly string[],
  pairs: readonly UnitPair[],
  style: Style,
  language: Language,
): Picture {
  const {theme, width} = style;
  const words = drawingWords(language);
  const ties = new Map(
    pairs.flatMap(
      ({from, to, ties}) =>
        [
          [`${from}\n${to}`, ties],
          [`${to}\n${from}`, ties],
        ] as const,
    ),
  );
  const most = Math.max(
    1,
    ...pairs.filter(({from, to}) => units.includes(from) && units.includes(to)).map((pair) => pair.ties),
  );
  const last = textWidth(shorten(units.at(-1) ?? "", 92, 8), 8);
  const cell = Math.min(34, (width - last - 5) / Math.max(1, units.length - 1));
  const rows = units.flatMap((row, i) =>
    units.slice(0, i).map((column, j) => {
      const place = {x: j * cell, y: (i - 1) * step + lead, width: cell - 1, height: step - 1};
      const count = ties.get(`${row}\n${column}`);
      if (count === undefined) return notShown(place, "", theme);
      const level = Math.min(4, Math.floor((count / most) * 5));
      return (
        rect({...place, rx: 2, fill: theme.ramp[level]}) +
        text(place.x + place.width / 2, place.y + step / 2 + 2.2, formatCount(count, cell, language), {
          size: 7.5,
          fill: inkOn(level, theme),
          anchor: "middle",
        })
      );
    }),
  );
  const names = units.map((name, i) => {
    const x = i * cell + (i === 0 ? 0 : 4);
    return text(x, (i - 1) * step + lead + step / 2 + 2.2, shorten(name, width - x, 8), {size: 8, fill: theme.ink});
  });
  const strongest = [...pairs]
    .filter(({from, to}) => units.includes(from) && units.includes(to))
    .sort((a, b) => b.ties - a.ties)[0];
  return picture(
    {width, height: lead + (units.length - 1) * step + 2},
    theme,
    words.matrixAlt(
      String(units.length),
      strongest
        ? `${words.between(strongest.from, strongest.to)} (${formatNumber(strongest.ties, language)})`
        : words.notShown,
    ),
    {
      head: [words.unit, words.otherUnit, words.contacts],
      rows: units.flatMap((row, i) =>
        units.slice(0, i).map((column) => {
          const count = ties.get(`${row}\n${column}`);
          return [row, column, count === undefined ? words.notShown : formatNumber(count, language)];
        }),
      ),
    },
    ...rows,
    ...names,
  );
}

const step = 16;
/** Room above the first row of cells, where the first unit has only its name. */
const lead = 14;

const inkOn = (level: number, theme: Theme): string => (level < 3 ? theme.rampInk[0] : theme.rampInk[1]);

const formatCount = (count: number, room: number, language: Language): string =>
  textWidth(formatNumber(count, language), 7.5) < room - 2
    ? formatNumber(count, language)
    : `${formatNumber(count / 1000, language)}k`;
