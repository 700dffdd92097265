import {formatShare} from "./format.ts";
import type {Language} from "./language.ts";
import {type Picture, picture, type Style} from "./picture.ts";
import {rect, text} from "./svg.ts";
import {shorten} from "./text-width.ts";
import {drawingWords} from "./words.ts";

/** A named part of a whole; shares are 0…1 and add up to 1. */
export interface Part {
  readonly name: string;
  readonly share: number;
}

/** One bar of two to four parts, the first in brand, each with its figure and name below. Parts of nothing are left out. */
export function partsBar(parts: readonly Part[], style: Style, language: Language): Picture {
  const {theme, width} = style;
  const words = drawingWords(language);
  const seen = parts
    .map((part, i) => ({...part, fill: i === parts.length - 1 ? theme.sunken : fills(theme)[i]}))
    .filter(({share}) => share > 0);
  const column = width / Math.max(1, seen.length);
  let x = 0;
  const drawn = seen.map(({name, share, fill}, i) => {
    const length = share * width;
    const bar = rect({x, y: 0, width: Math.max(0.8, length - (i < seen.length - 1 ? 1 : 0)), height: barHeight, fill});
    x += length;
    const left = i * column;
    return [
      bar,
      rect({
        x: left,
        y: 28,
        width: 7,
        height: 7,
        fill,
        stroke: fill === theme.sunken ? theme.quietLine : undefined,
        "stroke-width": 0.5,
      }),
      text(left + 11, 35, formatShare(share, language), {size: 8.5, weight: 600, fill: theme.ink}),
      text(left + 11, 46, shorten(name, column - 14, 8), {size: 8, fill: theme.ink2}),
    ].join("");
  });
  const figures = seen.map(({name, share}) => [name, formatShare(share, language)]);
  return picture(
    {width, height: 50},
    theme,
    words.partsAlt(figures.map(([name, share]) => `${name} ${share}`).join(", ")),
    {head: ["", words.share], rows: figures},
    ...drawn,
  );
}

const barHeight = 18;

const fills = ({brand, ramp}: Style["theme"]): readonly string[] => [brand, ramp[2], ramp[1]];
