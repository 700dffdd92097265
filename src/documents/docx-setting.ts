import type {Document} from "./document.ts";
import type {Gathered} from "./evidence-list.ts";
import type {Palette} from "./palette.ts";

/** What every part of a Word file is made with. */
export interface DocxSetting {
  readonly docx: typeof import("docx");
  readonly document: Document;
  readonly all: Gathered;
  readonly palette: Palette;
  /** Of the text, twips. */
  readonly width: number;
  /** False in a template: then its styles decide. */
  readonly isOwn: boolean;
  /** Numbers of the evidence whose endnote has been placed; grows while the body is made, in the order of reading. */
  readonly cited: Set<number>;
  /** Gives each numbered list a number of its own, so that it begins at 1. */
  readonly nextList: () => number;
}
