import type {Document, Element} from "@xmldom/xmldom";
import {
  childElements,
  elements,
  guarded,
  type OfficePackage,
  openPackage,
  packed,
  type Relationship,
  relationshipsOf,
  relationshipType,
  remove,
  setRelationships,
  setXml,
  tidy,
  xmlOf,
} from "./office-package.ts";
import type {Box, Frame, FrameName, Frames} from "./pptx-frames.ts";
import {type Finish, mendSlide, slidePaths, writeNotes} from "./pptx-tidy.ts";

/** A template with the layouts that our slides are made on. */
export interface SlideTemplate {
  readonly pack: OfficePackage;
  readonly frames: Frames;
  readonly layouts: Readonly<Record<FrameName, Layout>>;
  /** First accent colour, "#RRGGBB"; null: none. */
  readonly accent: string | null;
}

interface Layout {
  readonly path: string;
  /** The places of the layout as it names them; null where it has none. */
  readonly title: Element | null;
  readonly body: Element | null;
  readonly number: Element | null;
}

/** @throws TemplateProblem when it is no .pptx or .potx that can be used. */
export async function openSlideTemplate(bytes: Uint8Array): Promise<SlideTemplate> {
  const pack = await openPackage(bytes, "pptx");
  return guarded(pack, () => {
    const master = masterOf(pack);
    const layouts = relationshipsOf(pack, master)
      .filter(({type, target}) => type === "slideLayout" && pack.parts.has(target))
      .map(({target}) => ({path: target, document: xmlOf(pack, target)}));
    const size = elements(xmlOf(pack, pack.main), "sldSz")[0];
    const [width, height] = [inches(size?.getAttribute("cx"), 13.333), inches(size?.getAttribute("cy"), 7.5)];
    const places = placesIn(xmlOf(pack, master));
    const chosen = Object.fromEntries(
      (Object.keys(wanted) as FrameName[]).map((name) => [name, layoutFor(name, layouts)]),
    ) as Record<FrameName, Layout>;
    const frames = Object.fromEntries(
      (Object.keys(wanted) as FrameName[]).map((name) => [name, frameOf(name, chosen[name], places, width, height)]),
    ) as Record<FrameName, Frame>;
    const theme = relationshipsOf(pack, master).find(({type}) => type === "theme")?.target;
    const accent = theme === undefined ? undefined : elements(xmlOf(pack, theme), "accent1")[0];
    const colour = accent && elements(accent, "srgbClr")[0]?.getAttribute("val");
    return {
      pack,
      layouts: chosen,
      frames: {width, height, ...frames, free: {...frames.free, body: inset(frames.text.body)}},
      accent: colour && /^[0-9a-f]{6}$/i.test(colour) ? `#${colour.toUpperCase()}` : null,
    };
  });
}

/** Puts slides that we made on a template's layouts; its own slides go, its masters, theme and size stay. */
export function intoSlideTemplate(own: OfficePackage, template: SlideTemplate, finish: Finish): Uint8Array {
  const {pack, layouts} = template;
  return guarded(pack, () => {
    writeNotes(own, finish);
    const added = new Map<string, string>([[pack.main, `${presentationType}.presentation.main+xml`]]);
    const kept = relationshipsOf(pack, pack.main).filter(
      ({type, isExternal}) => !isExternal && furniture.includes(type),
    );
    const notesMaster =
      kept.find(({type}) => type === "notesMaster")?.target ?? carriedNotesMaster(own, pack, kept, added);
    const slides = slidePaths(own).map((path, i): Relationship => {
      const name = frameNameOf(own, path);
      const target = `ppt/slides/document${i + 1}.xml`;
      const slide = xmlOf(own, path);
      mendSlide(slide, finish.locale);
      seat(slide, layouts[name], finish.locale);
      setXml(pack, target, slide);
      added.set(target, `${presentationType}.slide+xml`);
      carryRelations(own, pack, path, target, layouts[name].path, notesMaster, i + 1, added);
      return {id: `rIdSlide${i + 1}`, type: "slide", fullType: relationshipType("slide"), target, isExternal: false};
    });
    setRelationships(pack, pack.main, [...kept, ...slides]);
    setXml(pack, pack.main, presentationOf(pack, slides, kept));
    const core = own.parts.get("docProps/core.xml");
    const root = relationshipsOf(pack, "").filter(({type}) => type === "officeDocument" || type === "core-properties");
    setRelationships(pack, "", root);
    const place = root.find(({type}) => type === "core-properties")?.target;
    if (core !== undefined && place !== undefined) pack.parts.set(place, core);
    tidy(pack, added);
    return packed(pack);
  });
}

const a = "http://schemas.openxmlformats.org/drawingml/2006/main";
const p = "http://schemas.openxmlformats.org/presentationml/2006/main";
const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const presentationType = "application/vnd.openxmlformats-officedocument.presentationml";
const furniture = [
  "slideMaster",
  "notesMaster",
  "handoutMaster",
  "theme",
  "presProps",
  "viewProps",
  "tableStyles",
  "font",
];

/** For each of our layouts the types and, where a template does not say its types, the names to look for, the best first. */
const wanted: Readonly<
  Record<FrameName, {readonly types: readonly string[]; readonly names: RegExp; readonly needsBody: boolean}>
> = {
  cover: {types: ["title"], names: /^(titeldia|title slide|titel|voorblad|cover)/i, needsBody: false},
  text: {
    types: ["obj", "tx", "objTx"],
    names: /titel en (object|tekst|inhoud)|title and (content|text)/i,
    needsBody: true,
  },
  free: {types: ["titleOnly", "obj", "tx"], names: /alleen titel|title only/i, needsBody: false},
};

function layoutFor(name: FrameName, layouts: readonly {readonly path: string; readonly document: Document}[]): Layout {
  const {types, names, needsBody} = wanted[name];
  const described = layouts.map(({path, document}) => ({
    ...layoutOf(path, document),
    type: document.documentElement?.getAttribute("type") ?? "",
    called: elements(document, "cSld")[0]?.getAttribute("name") ?? "",
  }));
  const usable = described.filter(({title, body}) => title !== null && (body !== null || !needsBody));
  const byType = types.map((type) => usable.find((each) => each.type === type)).find((each) => each !== undefined);
  const found = byType ?? usable.find(({called}) => names.test(called)) ?? usable[0] ?? described[0];
  if (found === undefined) throw new Error("no layout");
  return found;
}

function layoutOf(path: string, document: Document): Layout {
  const places = placesIn(document);
  const of = (...types: readonly string[]): Element | null =>
    places.find((shape) => types.includes(placeType(shape))) ?? null;
  return {path, title: of("title", "ctrTitle"), body: of("subTitle", "body", "obj"), number: of("sldNum")};
}

function masterOf(pack: OfficePackage): string {
  const id = elements(xmlOf(pack, pack.main), "sldMasterId")[0]?.getAttributeNS(r, "id");
  const master = relationshipsOf(pack, pack.main).find((each) => each.id === id)?.target;
  if (master === undefined) throw new Error("no master");
  return master;
}

const placesIn = (document: Document): Element[] =>
  elements(document, "sp").filter((shape) => elements(shape, "ph").length > 0);

/** A place without a type holds anything. */
const placeType = (shape: Element): string => elements(shape, "ph")[0]?.getAttribute("type") || "obj";

function frameOf(
  name: FrameName,
  {title, body}: Layout,
  master: readonly Element[],
  width: number,
  height: number,
): Frame {
  const masters = (...types: readonly string[]) => master.find((shape) => types.includes(placeType(shape)));
  const isCover = name === "cover";
  const margin = width * 0.06;
  const titleBox = boxOf(title) ??
    boxOf(masters("title") ?? null) ?? {
      x: margin,
      y: height * (isCover ? 0.3 : 0.06),
      w: width - 2 * margin,
      h: height * (isCover ? 0.25 : 0.14),
    };
  const bodyBox = boxOf(body) ??
    boxOf(masters("body") ?? null) ?? {
      x: margin,
      y: height * (isCover ? 0.58 : 0.24),
      w: width - 2 * margin,
      h: height * (isCover ? 0.2 : 0.64),
    };
  return {title: titleBox, body: bodyBox};
}

function boxOf(shape: Element | null): Box | null {
  const offset = shape === null ? undefined : elements(shape, "off")[0];
  const extent = shape === null ? undefined : elements(shape, "ext").find((each) => each.hasAttribute("cx"));
  if (offset === undefined || extent === undefined) return null;
  const box = {
    x: inches(offset.getAttribute("x"), 0),
    y: inches(offset.getAttribute("y"), 0),
    w: inches(extent.getAttribute("cx"), 0),
    h: inches(extent.getAttribute("cy"), 0),
  };
  return box.w > 0.5 && box.h > 0.2 ? box : null;
}

/** As far in as text stands in its place. */
const inset = ({x, y, w, h}: Box): Box => ({x: x + 0.1, y: y + 0.05, w: w - 0.2, h: h - 0.1});

/** English metric units: 914,400 in an inch. */
function inches(value: string | null | undefined, otherwise: number): number {
  const number = Number(value ?? Number.NaN);
  return value !== null && value !== "" && Number.isFinite(number) ? number / 914_400 : otherwise;
}

/** Our layouts carry their frame's name. */
function frameNameOf(own: OfficePackage, slide: string): FrameName {
  const layout = relationshipsOf(own, slide).find(({type}) => type === "slideLayout")?.target;
  const name = layout === undefined ? "" : elements(xmlOf(own, layout), "cSld")[0]?.getAttribute("name");
  return name === "cover" || name === "text" ? name : "free";
}

/** Text in a place of the layout takes its position, font, colour and bullets from there. */
function seat(slide: Document, layout: Layout, locale: string): void {
  for (const shape of placesIn(slide)) {
    const ours = elements(shape, "ph")[0];
    const theirs = placeType(shape) === "title" ? layout.title : layout.body;
    const place = theirs === null ? undefined : elements(theirs, "ph")[0];
    if (ours === undefined) continue;
    if (place === undefined) {
      remove(ours);
      continue;
    }
    ours.removeAttribute("type");
    ours.removeAttribute("idx");
    for (const name of ["type", "idx", "sz", "orient"])
      if (place.hasAttribute(name)) ours.setAttribute(name, place.getAttribute(name) ?? "");
    const properties = elements(shape, "spPr")[0];
    for (const each of properties === undefined ? [] : childElements(properties)) remove(each);
    plainBody(shape, slide);
    for (const paragraph of elements(shape, "pPr")) {
      const isBullet = elements(paragraph, "buChar").length > 0;
      for (const each of childElements(paragraph))
        if (isBullet ? each.localName?.startsWith("bu") : false) remove(each);
      paragraph.removeAttribute("algn");
      if (isBullet) for (const name of ["marL", "indent"]) paragraph.removeAttribute(name);
    }
    const isBody = theirs === layout.body;
    for (const run of [...elements(shape, "rPr"), ...elements(shape, "endParaRPr")]) {
      for (const each of childElements(run)) {
        const isOurs = each.localName === "solidFill" && !hasScheme(each, "accent1");
        if (isOurs || each.localName === "latin" || each.localName === "ea" || each.localName === "cs") remove(each);
      }
      // Only the chapter above a title is smaller than it, and in the accent.
      if (!isBody && !hasScheme(run, "accent1")) for (const name of ["sz", "b"]) run.removeAttribute(name);
    }
  }
  if (layout.number !== null) numbered(slide, layout.number, locale);
}

const hasScheme = (fill: Element, name: string): boolean =>
  elements(fill, "schemeClr").some((colour) => colour.getAttribute("val") === name);

/** No margins of ours; text that is too long shrinks. */
function plainBody(shape: Element, slide: Document): void {
  const body = elements(shape, "bodyPr")[0];
  if (body === undefined) return;
  for (const attribute of Array.from(body.attributes)) body.removeAttributeNode(attribute);
  for (const each of childElements(body)) remove(each);
  body.appendChild(slide.createElementNS(a, "a:normAutofit"));
}

function numbered(slide: Document, place: Element, locale: string): void {
  const tree = elements(slide, "spTree")[0];
  const copy = slide.importNode(place, true) as Element;
  for (const name of ["spPr", "txBody"])
    for (const part of elements(copy, name)) for (const each of childElements(part)) remove(each);
  const text = elements(copy, "txBody")[0];
  for (const each of elements(copy, "cNvPr")) each.setAttribute("id", String(elements(slide, "cNvPr").length + 1));
  if (tree === undefined || text === undefined) return;
  for (const name of ["bodyPr", "lstStyle"]) text.appendChild(slide.createElementNS(a, `a:${name}`));
  const paragraph = slide.createElementNS(a, "a:p");
  const field = slide.createElementNS(a, "a:fld");
  field.setAttribute("id", "{5B7A6E52-3C1D-4F0A-9E55-0D1C2B3A4F50}");
  field.setAttribute("type", "slidenum");
  const properties = slide.createElementNS(a, "a:rPr");
  properties.setAttribute("lang", locale);
  const number = slide.createElementNS(a, "a:t");
  number.appendChild(slide.createTextNode("‹nr.›"));
  field.appendChild(properties);
  field.appendChild(number);
  paragraph.appendChild(field);
  text.appendChild(paragraph);
  tree.appendChild(copy);
}

/** A slide's layout, notes, pictures and links under names of the template's package. */
function carryRelations(
  own: OfficePackage,
  pack: OfficePackage,
  path: string,
  target: string,
  layout: string,
  notesMaster: string | null,
  number: number,
  added: Map<string, string>,
): void {
  const relations = relationshipsOf(own, path).flatMap((each, i): Relationship[] => {
    if (each.type === "slideLayout") return [{...each, target: layout}];
    if (each.type === "hyperlink" && each.isExternal) return [each];
    if (each.type === "image") {
      const media = `ppt/media/document${number}-${i}.${each.target.replace(/^.*\./, "")}`;
      pack.parts.set(media, own.parts.get(each.target) ?? new Uint8Array());
      added.set(media, media.endsWith(".png") ? "image/png" : "image/jpeg");
      return [{...each, target: media}];
    }
    if (each.type !== "notesSlide" || notesMaster === null) return [];
    const notes = `ppt/notesSlides/document${number}.xml`;
    pack.parts.set(notes, own.parts.get(each.target) ?? new Uint8Array());
    added.set(notes, `${presentationType}.notesSlide+xml`);
    setRelationships(pack, notes, [
      {
        id: "rId1",
        type: "notesMaster",
        fullType: relationshipType("notesMaster"),
        target: notesMaster,
        isExternal: false,
      },
      {id: "rId2", type: "slide", fullType: relationshipType("slide"), target, isExternal: false},
    ]);
    return [{...each, target: notes}];
  });
  setRelationships(pack, target, relations);
}

/** A template without a master for notes gets ours, in its own theme. */
function carriedNotesMaster(
  own: OfficePackage,
  pack: OfficePackage,
  kept: Relationship[],
  added: Map<string, string>,
): string | null {
  const source = relationshipsOf(own, own.main).find(({type}) => type === "notesMaster")?.target;
  const theme = relationshipsOf(pack, masterOf(pack)).find(({type}) => type === "theme")?.target;
  if (source === undefined || theme === undefined) return null;
  const [target, copy] = ["ppt/notesMasters/document.xml", "ppt/theme/document.xml"];
  pack.parts.set(target, own.parts.get(source) ?? new Uint8Array());
  pack.parts.set(copy, pack.parts.get(theme) ?? new Uint8Array());
  added.set(target, `${presentationType}.notesMaster+xml`);
  added.set(copy, "application/vnd.openxmlformats-officedocument.theme+xml");
  setRelationships(pack, target, [
    {id: "rId1", type: "theme", fullType: relationshipType("theme"), target: copy, isExternal: false},
  ]);
  kept.push({
    id: "rIdNotesMaster",
    type: "notesMaster",
    fullType: relationshipType("notesMaster"),
    target,
    isExternal: false,
  });
  return target;
}

/** The template's presentation with our slides; its sections, shows and protection go with its own. */
function presentationOf(pack: OfficePackage, slides: readonly Relationship[], kept: readonly Relationship[]): Document {
  const presentation = xmlOf(pack, pack.main);
  for (const name of ["sldIdLst", "extLst", "custShowLst", "modifyVerifier", "custDataLst", "photoAlbum"])
    for (const each of elements(presentation, name)) if (each.parentNode === presentation.documentElement) remove(each);
  const root = presentation.documentElement;
  const list = (name: string, item: string, ids: readonly string[], first: number | null): Element => {
    const element = presentation.createElementNS(p, `p:${name}`);
    for (const [i, id] of ids.entries()) {
      const each = presentation.createElementNS(p, `p:${item}`);
      if (first !== null) each.setAttribute("id", String(first + i));
      each.setAttributeNS(r, "r:id", id);
      element.appendChild(each);
    }
    return element;
  };
  const size = elements(presentation, "sldSz")[0] ?? null;
  const handout = elements(presentation, "handoutMasterIdLst")[0] ?? null;
  const notes = kept.find(({type}) => type === "notesMaster");
  if (notes !== undefined && elements(presentation, "notesMasterIdLst").length === 0)
    root?.insertBefore(list("notesMasterIdLst", "notesMasterId", [notes.id], null), handout ?? size);
  root?.insertBefore(
    list(
      "sldIdLst",
      "sldId",
      slides.map(({id}) => id),
      256,
    ),
    size,
  );
  return presentation;
}
