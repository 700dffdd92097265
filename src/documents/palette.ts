import {lightTheme, withBrand} from "../drawing/index.ts";
import type {DocumentStyle} from "./document.ts";

/** The colours of a document, "#RRGGBB", and its font for Office files. */
export interface Palette {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly sunken: string;
  readonly brand: string;
  readonly onBrand: string;
  /** Brand, very pale: the ground of a citation. */
  readonly tint: string;
  /** Brand at a quarter: lines and second voice on brand. */
  readonly pale: string;
  readonly accent: string;
  /** Accent, very pale: the ground of what is missing. */
  readonly accentTint: string;
  readonly categories: readonly string[];
  readonly font: string;
}

/** The palette of an organisation's style; a font name that could be markup is left out. */
export function paletteOf({brand, accent, font}: DocumentStyle): Palette {
  const theme = brand === undefined ? lightTheme : withBrand(lightTheme, brand);
  const second = withBrand({...lightTheme, brand: missing}, accent ?? missing);
  return {
    ink: theme.ink,
    ink2: theme.ink2,
    ink3: theme.ink3,
    line: theme.line,
    sunken: theme.sunken,
    brand: theme.brand,
    onBrand: theme.onBrand,
    tint: theme.ramp[0],
    pale: theme.ramp[1],
    accent: second.brand,
    accentTint: second.ramp[0],
    categories: theme.categories,
    font: font !== undefined && /^[\p{L}\p{N} .+&-]{1,60}$/u.test(font) ? font : "Calibri",
  };
}

/** "#RRGGBB" as Office writes it. */
export const officeColour = (colour: string): string => colour.replace("#", "");

/** Amber of the product: "the evidence is missing". */
const missing = "#8A5600";
