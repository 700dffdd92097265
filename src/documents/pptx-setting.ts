import type {Document} from "./document.ts";
import type {Gathered} from "./evidence-list.ts";
import type {Palette} from "./palette.ts";
import type {Frames} from "./pptx-frames.ts";
import type {Slide} from "./slide.ts";

/** What every part of a PowerPoint file is made with. */
export interface SlideSetting {
  readonly slides: readonly Slide[];
  readonly document: Document;
  readonly all: Gathered;
  readonly frames: Frames;
  readonly palette: Palette;
  /** False in a template: then its masters decide about colours and fonts. */
  readonly isOwn: boolean;
}

/** The theme's font for text, as Office writes it. */
export const fontFace = "+mn-lt";
