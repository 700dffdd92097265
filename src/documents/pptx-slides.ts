import type PptxGenJS from "pptxgenjs";
import {drawFigures} from "./pptx-figures.ts";
import type {FrameName} from "./pptx-frames.ts";
import {defineMaster} from "./pptx-masters.ts";
import {drawPicture} from "./pptx-picture.ts";
import type {SlideSetting} from "./pptx-setting.ts";
import {drawTable} from "./pptx-table.ts";
import {pointParagraphs} from "./pptx-text.ts";
import {rasterOf} from "./raster.ts";
import type {Slide} from "./slide.ts";

/** The slides as the library writes them; `pptx-template.ts` makes a sound file of it. Notes are put in there. */
export async function drawSlides(setting: SlideSetting): Promise<Uint8Array> {
  const {slides, document, frames, palette} = setting;
  const module = await import("pptxgenjs");
  // Node sees the package as CommonJS, its types as a module.
  const found: unknown = module.default;
  const Library = (
    typeof found === "function" ? found : (found as {readonly default: unknown}).default
  ) as typeof PptxGenJS;
  const file = new Library();
  file.title = document.title;
  file.subject = document.subtitle;
  file.author = document.organisation;
  file.theme = {headFontFace: palette.font, bodyFontFace: palette.font};
  file.defineLayout({name: "document", width: frames.width, height: frames.height});
  file.layout = "document";
  const logo = document.style.logo === undefined ? null : await rasterOf(document.style.logo);
  for (const name of ["cover", "text", "free"] as const) defineMaster(file, setting, name, logo);
  for (const slide of slides) {
    const name = frameOf(slide);
    const page = file.addSlide({masterName: name});
    page.addText(titleRuns(slide), {placeholder: "title", objectName: "title"});
    await draw(page, slide, setting);
    page.addNotes("notes");
  }
  const bytes = await file.write({outputType: "uint8array"});
  return bytes as Uint8Array;
}

const frameOf = ({kind}: Slide): FrameName => (kind === "cover" ? "cover" : kind === "points" ? "text" : "free");

/** The chapter stands in the title's own place, so that it has room in any template. */
const titleRuns = ({kicker = "", title}: Slide): PptxGenJS.TextProps[] => [
  ...(kicker === "" || kicker === title
    ? []
    : [{text: kicker, options: {fontSize: 12, bold: true, color: "accent1", breakLine: true}}]),
  {text: title},
];

async function draw(page: PptxGenJS.Slide, slide: Slide, setting: SlideSetting): Promise<void> {
  const place = {placeholder: "body", objectName: "body"};
  if (slide.kind === "cover") {
    const lines = slide.lines.filter((line) => line !== "");
    const text = lines.map((line, i) => ({
      text: line,
      options: {breakLine: i < lines.length - 1, fontSize: i === 0 ? 20 : 14, paraSpaceAfter: 8},
    }));
    if (text.length > 0) page.addText(text, place);
  } else if (slide.kind === "points") {
    if (slide.points.length > 0) page.addText(pointParagraphs(slide.points, slide.size, setting), place);
  } else if (slide.kind === "figures") drawFigures(page, slide.figures, setting);
  else if (slide.kind === "table") drawTable(page, slide, setting);
  else await drawPicture(page, slide.picture, setting);
}
