import type {Language, Picture, Theme} from "../drawing/index.ts";
import type {Monitor} from "./contract.ts";
import type {Findings} from "./findings.ts";

/** A part of the report as the layout reads it: `kind` names the Typst function, the rest is what that function shows. */
export interface Section {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** What every section is made from. */
export interface Given {
  readonly monitor: Monitor;
  readonly language: Language;
  readonly theme: Theme;
  readonly found: Findings;
  /** Puts a picture beside the data, and answers how the layout names it. */
  readonly drawn: (name: string, picture: Picture) => DrawnPicture;
}

export interface DrawnPicture {
  readonly name: string;
  /** Points. */
  readonly width: number;
  readonly alt: string;
}

/** Points: the text's width, and one of two columns. */
export const full = 510;
export const half = 248;
