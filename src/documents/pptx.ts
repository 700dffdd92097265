import {printable} from "../drawing/index.ts";
import type {Document} from "./document.ts";
import {localeOf} from "./document-words.ts";
import {gathered} from "./evidence-list.ts";
import {ownPackage} from "./office-package.ts";
import {paletteOf} from "./palette.ts";
import {ownFrames} from "./pptx-frames.ts";
import {drawSlides} from "./pptx-slides.ts";
import {intoSlideTemplate, openSlideTemplate} from "./pptx-template.ts";
import {tidySlides} from "./pptx-tidy.ts";
import {withoutControls} from "./printable-document.ts";
import {slidesOf} from "./slides.ts";

/**
 * The document as a PowerPoint file: cover, contents and a few slides per section, findings as titles, tables split over
 * slides, pictures as PNG with their alt text, and the full text with its evidence in the notes.
 * @param template an organisation's own .pptx or .potx: its masters, layouts, theme and slide size are used.
 * @throws TemplateProblem when the template cannot be used, in words for who gave it.
 * Cost: about 0.5 s for 24 slides with two pictures, on the calling thread.
 */
export async function documentPptx(given: Document, template?: Uint8Array): Promise<Uint8Array> {
  const opened = template === undefined ? null : await openSlideTemplate(template);
  const document = withoutControls(given);
  const frames = opened?.frames ?? ownFrames;
  const palette = paletteOf(document.style);
  const {body} = frames.free;
  const slides = slidesOf(document, gathered(document), {width: body.w * 72, height: body.h * 72});
  const made = await drawSlides({slides, document, frames, palette, isOwn: opened === null, all: gathered(document)});
  const own = await ownPackage(made, "pptx", "ppt/presentation.xml");
  const notes = slides.map((slide) => printable(slide.notes));
  return opened === null
    ? tidySlides(own, {notes, locale: localeOf(document.language), palette})
    : intoSlideTemplate(own, opened, {notes, locale: localeOf(document.language)});
}
