import type {Document, Element} from "@xmldom/xmldom";
import {
  childElements,
  elements,
  type OfficePackage,
  packed,
  relationshipsOf,
  remove,
  setRelationships,
  setXml,
  tidy,
  xmlOf,
} from "./office-package.ts";
import type {Palette} from "./palette.ts";

export interface Finish {
  /** One per slide. */
  readonly notes: readonly string[];
  /** "nl-NL". */
  readonly locale: string;
}

/** Our own presentation made sound, with its notes, language and the organisation's colours as its theme. */
export function tidySlides(own: OfficePackage, finish: Finish & {readonly palette: Palette}): Uint8Array {
  for (const path of slidePaths(own)) {
    const slide = xmlOf(own, path);
    mendSlide(slide, finish.locale);
    setXml(own, path, slide);
  }
  writeNotes(own, finish);
  for (const path of [...own.parts.keys()].filter((each) => /^ppt\/theme\/theme\d+\.xml$/.test(each)))
    setXml(own, path, coloured(xmlOf(own, path), finish.palette));
  const presentation = xmlOf(own, own.main);
  const [notes, slides] = ["notesMasterIdLst", "sldIdLst"].map((name) => elements(presentation, name)[0]);
  // The format fixes this order; the library has it the other way round.
  if (notes && slides) slides.parentNode?.insertBefore(notes, slides);
  setXml(own, own.main, presentation);
  // The library's own account of the file names itself, and slides by number.
  setRelationships(
    own,
    "",
    relationshipsOf(own, "").filter(({type}) => type !== "extended-properties"),
  );
  tidy(own, new Map());
  return packed(own);
}

/** The slides in their order. */
export function slidePaths(own: OfficePackage): string[] {
  const targets = new Map(relationshipsOf(own, own.main).map(({id, target}) => [id, target]));
  return elements(xmlOf(own, own.main), "sldId")
    .map((slide) => targets.get(slide.getAttributeNS(r, "id") ?? "") ?? "")
    .filter((path) => path !== "");
}

/** What the library writes and PowerPoint repairs: properties in the midst of a paragraph, numbers used twice. */
export function mendSlide(slide: Document, locale: string): void {
  for (const properties of elements(slide, "pPr")) {
    const first = properties.parentNode === null ? undefined : childElements(properties.parentNode)[0];
    if (first !== properties) remove(properties);
  }
  for (const [i, shape] of elements(slide, "cNvPr").entries()) shape.setAttribute("id", String(i + 1));
  for (const place of elements(slide, "ph")) place.removeAttribute("hasCustomPrompt");
  for (const name of ["rPr", "endParaRPr"]) for (const run of elements(slide, name)) run.setAttribute("lang", locale);
  for (const table of elements(slide, "tblPr")) table.setAttribute("firstRow", "1");
  for (const text of elements(slide, "t")) breakLines(text);
}

/** A vertical tab in a run is a line break in its paragraph. */
function breakLines(text: Element): void {
  const words = text.textContent ?? "";
  const run = text.parentNode as Element | null;
  const paragraph = run?.parentNode;
  if (!words.includes("\u000b") || run === null || !paragraph) return;
  const document = text.ownerDocument;
  if (document === null) return;
  paragraph.insertBefore(document.createElementNS(a, "a:br"), run);
  remove(run);
}

/** Each line of a slide's notes as a paragraph of them. */
export function writeNotes(of: OfficePackage, {notes, locale}: Finish): void {
  for (const [i, path] of slidePaths(of).entries()) {
    const target = relationshipsOf(of, path).find(({type}) => type === "notesSlide")?.target;
    if (target === undefined) continue;
    const page = xmlOf(of, target);
    const body = elements(page, "sp").find((shape) => elements(shape, "ph")[0]?.getAttribute("type") === "body");
    const box = body && elements(body, "txBody")[0];
    for (const old of box ? elements(box, "p") : []) remove(old);
    for (const line of (notes[i] ?? "").split("\n")) {
      const paragraph = page.createElementNS(a, "a:p");
      if (line !== "") {
        const run = page.createElementNS(a, "a:r");
        const properties = page.createElementNS(a, "a:rPr");
        properties.setAttribute("lang", locale);
        const text = page.createElementNS(a, "a:t");
        text.appendChild(page.createTextNode(line));
        run.appendChild(properties);
        run.appendChild(text);
        paragraph.appendChild(run);
      }
      box?.appendChild(paragraph);
    }
    setXml(of, target, page);
  }
}

function coloured(theme: Document, palette: Palette): Document {
  const [one, two, three, four, five] = palette.categories;
  const colours: Readonly<Record<string, string | undefined>> = {
    dk1: palette.ink,
    dk2: palette.ink2,
    lt2: palette.sunken,
    accent1: palette.brand,
    accent2: one,
    accent3: two,
    accent4: three,
    accent5: four,
    accent6: five,
    hlink: palette.brand,
    folHlink: palette.ink2,
  };
  for (const [name, colour] of Object.entries(colours)) {
    const place = elements(theme, name)[0];
    if (place === undefined || colour === undefined) continue;
    for (const old of childElements(place)) remove(old);
    const value = theme.createElementNS(a, "a:srgbClr");
    value.setAttribute("val", colour.replace("#", ""));
    place.appendChild(value);
  }
  return theme;
}

const a = "http://schemas.openxmlformats.org/drawingml/2006/main";
const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
