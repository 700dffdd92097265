import type {Inline, KeyFigure, PictureBlock, TableColumn, TableRow} from "./document.ts";

/** One slide: a finding as its title, little on it, all of it in the notes. */
export type Slide = SlideText & SlideContent;

interface SlideText {
  /** The chapter it belongs to, in small letters above its title: "3  Infrastructuur". */
  readonly kicker?: string;
  readonly title: string;
  /** The full text behind the slide and its evidence, for the speaker. */
  readonly notes: string;
}

type SlideContent =
  | {readonly kind: "cover"; readonly lines: readonly string[]}
  | {readonly kind: "points"; readonly points: readonly Point[]; readonly size: number}
  | {readonly kind: "figures"; readonly figures: readonly KeyFigure[]}
  | {
      readonly kind: "table";
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
      readonly note: string;
      readonly size: number;
    }
  | {readonly kind: "picture"; readonly picture: PictureBlock};

export interface Point {
  readonly kind: "text" | "bullet" | "quote";
  /** How deep a bullet hangs, from 0. */
  readonly depth: number;
  readonly text: readonly Inline[];
}

/** The room for content on a slide, points. */
export interface SlideRoom {
  readonly width: number;
  readonly height: number;
}
