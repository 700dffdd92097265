import {type Attributes, attributes, text} from "./svg.ts";
import type {Theme} from "./theme.ts";

/**
 * A picture with what must stand beside it: a sentence that says the same, and a table to check it.
 * The drawing is in points at its printed size (1 unit = 1 point); in a browser it scales.
 */
export interface Picture {
  /** A whole `<svg>` element, well-formed XML, without scripts, links or outside fonts. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What the picture says, with its figures, for who does not see it. */
  readonly alt: string;
  readonly table: PictureTable;
}

export interface PictureTable {
  readonly head: readonly string[];
  /** Figures are already written in the picture's language. */
  readonly rows: readonly (readonly string[])[];
}

/** How a picture is drawn, apart from its data. */
export interface Style {
  readonly theme: Theme;
  /** Points. */
  readonly width: number;
}

/** Puts drawn parts in an `<svg>` that carries its alt text. */
export function picture(
  size: {readonly width: number; readonly height: number},
  theme: Theme,
  alt: string,
  table: PictureTable,
  ...parts: readonly string[]
): Picture {
  const {width, height} = size;
  const root: Attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: "img",
    "aria-label": alt,
    "font-family": theme.font,
  };
  return {svg: `<svg${attributes(root)}>${parts.join("")}</svg>`, width, height, alt, table};
}

/** The words that stand where a figure may not, or need not, be shown. Hidden and empty look alike. */
export function notShown(
  place: {readonly x: number; readonly y: number; readonly width: number; readonly height: number},
  words: string,
  theme: Theme,
): string {
  const {x, y, width, height} = place;
  const stripes = Array.from({length: Math.ceil((width + height) / 4)}, (_, i) => {
    const start = i * 4;
    const from = Math.max(0, start - height);
    const to = Math.min(width, start);
    return `M${round(x + from)} ${round(y + start - from)}L${round(x + to)} ${round(y + start - to)}`;
  }).join("");
  const back = `<rect${attributes({x, y, width, height, rx: 2, fill: theme.sunken})}/><path${attributes({d: stripes, stroke: theme.hatch, "stroke-width": 0.35})}/>`;
  return words === ""
    ? back
    : back + text(x + width / 2, y + height / 2 + 2.6, words, {size: 7, fill: theme.ink2, anchor: "middle"});
}

export const round = (value: number): number => Math.round(value * 100) / 100;
