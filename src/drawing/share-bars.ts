import {formatShare} from "./format.ts";
import type {Language} from "./language.ts";
import {notShown, type Picture, picture, type Style} from "./picture.ts";
import {rect, text} from "./svg.ts";
import {shorten, textWidth} from "./text-width.ts";
import {drawingWords} from "./words.ts";

export interface ShareBar {
  readonly name: string;
  /** 0…1; null is drawn as "not shown". */
  readonly share: number | null;
  /** Second figure, at the right edge, already written out. */
  readonly note: string;
}

/**
 * One bar per row, of a whole that is 100 %: the part in brand, the rest quiet.
 * @param style a height spreads few bars over it; without one they stand close.
 * @param heads words above the bar and above the notes at the right.
 */
export function shareBars(
  bars: readonly ShareBar[],
  heads: {readonly bar: string; readonly note: string},
  style: Style & {readonly height?: number},
  language: Language,
): Picture {
  const {theme, width} = style;
  const words = drawingWords(language);
  const names = Math.min(width * 0.34, 8 + Math.max(...bars.map(({name}) => textWidth(name, 8.5))));
  const notes = 8 + Math.max(textWidth(heads.note, 7.5), ...bars.map(({note}) => textWidth(note, 8.5)));
  const room = width - names - notes;
  const step = Math.min(36, Math.max(20, ((style.height ?? 0) - top) / Math.max(1, bars.length)));
  const barHeight = Math.min(20, Math.round(step * 0.6) + 2);
  const rows = bars.map(({name, share, note}, i) => {
    const y = top + i * step;
    const base = y + barHeight / 2 + 3;
    const label = text(0, base, shorten(name, names - 8, 8.5), {size: 8.5, fill: theme.ink});
    const side = text(width, base, note, {size: 8.5, fill: theme.ink, anchor: "end"});
    if (share === null)
      return label + notShown({x: names, y: y + 1, width: 56, height: barHeight - 2}, words.notShown, theme) + side;
    const length = Math.max(share > 0 ? 0.8 : 0, share * room);
    const value = formatShare(share, language);
    const inside = length > textWidth(value, 8.5, 600) + 8;
    return [
      label,
      rect({x: names, y, width: room, height: barHeight, fill: theme.sunken}),
      rect({x: names, y, width: length, height: barHeight, fill: theme.brand}),
      inside
        ? text(names + length - 4, base, value, {size: 8.5, weight: 600, fill: theme.onBrand, anchor: "end"})
        : text(names + length + 4, base, value, {size: 8.5, weight: 600, fill: theme.brand}),
      side,
    ].join("");
  });
  return picture(
    {width, height: top + bars.length * step - (step - barHeight) + 1},
    theme,
    words.toolsAlt(
      bars
        .map(({name, share}) => `${name} ${share === null ? words.notShown : formatShare(share, language)}`)
        .join(", "),
    ),
    {
      head: [words.tool, heads.bar, heads.note],
      rows: bars.map(({name, share, note}) => [
        name,
        share === null ? words.notShown : formatShare(share, language),
        note,
      ]),
    },
    text(names, 8, heads.bar, {size: 7.5, weight: 600, fill: theme.brand}),
    text(width, 8, heads.note, {size: 7.5, fill: theme.ink3, anchor: "end"}),
    ...rows,
  );
}

const top = 17;
