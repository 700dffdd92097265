import type {Document, Element} from "@xmldom/xmldom";
import {
  childElements,
  elements,
  type OfficePackage,
  parseXml,
  relationshipsOf,
  relationshipType,
  remove,
  setRelationships,
  setXml,
  xmlOf,
} from "./office-package.ts";

/** Which style of a template each of ours became. */
export interface StyleNames {
  /** Renames the styles in a body or in notes. */
  readonly apply: (document: Document) => void;
  /** Whether the template's own style took the place of ours. */
  readonly isTheirs: (id: string) => boolean;
  /** Whether the template's style numbers or dots its paragraphs by itself. */
  readonly isNumbered: (id: string) => boolean;
}

/**
 * Finds each of our styles in the template by its name (English in every Word), by its id, or by the Dutch of them; those
 * that are not there are added, resting on the template's.
 */
export function addStyles(own: OfficePackage, template: OfficePackage, path: string): StyleNames {
  const ours = stylesIn(xmlOf(own, "word/styles.xml"));
  const document = xmlOf(template, path);
  const theirs = stylesIn(document);
  const found = new Map<string, Element>();
  for (const style of ours) {
    const match = theirs.find((each) => typeOf(each) === typeOf(style) && sameName(style, each));
    if (match !== undefined) found.set(idOf(style), match);
  }
  const taken = new Set(theirs.map(idOf));
  const ids = new Map<string, string>();
  for (const style of ours) {
    const id = idOf(style);
    const match = found.get(id);
    ids.set(id, match === undefined ? (taken.has(id) ? `${id}Document` : id) : idOf(match));
  }
  for (const style of ours) {
    if (found.has(idOf(style))) continue;
    const copy = document.importNode(style, true) as Element;
    copy.setAttributeNS(w, "w:styleId", ids.get(idOf(style)) ?? "");
    copy.removeAttributeNS(w, "default");
    rename(copy, ids);
    const known = new Set([...taken, ...ids.values()]);
    for (const reference of childElements(copy))
      if (restsOn.has(reference.localName ?? "") && !known.has(reference.getAttributeNS(w, "val") ?? ""))
        remove(reference);
    document.documentElement?.appendChild(copy);
  }
  setXml(template, path, document);
  return {
    apply: (of) => {
      if (of.documentElement) rename(of.documentElement, ids);
    },
    isTheirs: (id) => found.has(id),
    isNumbered: (id) => {
      const style = found.get(id);
      return style !== undefined && elements(style, "numPr").length > 0;
    },
  };
}

/** Our lists behind those of the template; dots that the template's own list style already gives are left to it. */
export function addNumberings(
  own: OfficePackage,
  template: OfficePackage,
  body: Document,
  names: StyleNames,
  added: Map<string, string>,
): void {
  if (!own.parts.has("word/numbering.xml")) return;
  if (names.isNumbered("ListBullet"))
    for (const style of elements(body, "pStyle")) {
      const numbering = style.parentNode === null ? undefined : childElements(style.parentNode).find(is("numPr"));
      const level = numbering && childElements(numbering).find(is("ilvl"))?.getAttributeNS(w, "val");
      if (numbering && level === "0" && style.getAttributeNS(w, "val") === "ListBullet") remove(numbering);
    }
  const relations = relationshipsOf(template, template.main);
  const path = relations.find(({type}) => type === "numbering")?.target ?? "word/numbering.xml";
  if (!template.parts.has(path)) {
    setXml(template, path, parseXml(`<w:numbering xmlns:w="${w}"/>`));
    added.set(path, "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml");
    setRelationships(template, template.main, [
      ...relations,
      {
        id: "rIdDocumentNumbering",
        type: "numbering",
        fullType: relationshipType("numbering"),
        target: path,
        isExternal: false,
      },
    ]);
  }
  const document = xmlOf(template, path);
  const root = document.documentElement;
  const ours = xmlOf(own, "word/numbering.xml");
  if (root === null) return;
  const offset = 1 + highest([...elements(document, "abstractNum"), ...elements(document, "num")]);
  const moved = (element: Element, name: string): void =>
    element.setAttributeNS(w, `w:${name}`, String(Number(element.getAttributeNS(w, name)) + offset));
  const firstNumber =
    childElements(root).find(({localName}) => localName !== "abstractNum" && localName !== "numPicBullet") ?? null;
  for (const each of elements(ours, "abstractNum")) {
    const copy = document.importNode(each, true) as Element;
    moved(copy, "abstractNumId");
    root.insertBefore(copy, firstNumber);
  }
  const tail = childElements(root).find(is("numIdMacAtCleanup")) ?? null;
  for (const each of elements(ours, "num")) {
    const copy = document.importNode(each, true) as Element;
    moved(copy, "numId");
    for (const abstract of elements(copy, "abstractNumId")) moved(abstract, "val");
    root.insertBefore(copy, tail);
  }
  // Number 0 is no list: it says that a paragraph has none, whatever its style says.
  for (const each of elements(body, "numId")) if (each.getAttributeNS(w, "val") !== "0") moved(each, "val");
  setXml(template, path, document);
}

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const is =
  (name: string) =>
  ({localName}: Element): boolean =>
    localName === name;

const stylesIn = (document: Document): Element[] => elements(document, "style");
const idOf = (style: Element): string => style.getAttributeNS(w, "styleId") ?? "";
const typeOf = (style: Element): string => style.getAttributeNS(w, "type") ?? "paragraph";
const nameOf = (style: Element): string => childElements(style).find(is("name"))?.getAttributeNS(w, "val") ?? "";

function sameName(ours: Element, theirs: Element): boolean {
  const names = [nameOf(ours), dutch[bare(nameOf(ours))] ?? "", dutchIds[bare(nameOf(ours))] ?? ""]
    .map(bare)
    .filter((name) => name !== "");
  return names.includes(bare(nameOf(theirs))) || names.includes(bare(idOf(theirs)));
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** What Word in Dutch calls the styles, by their English name without spaces. */
const dutch: Readonly<Record<string, string>> = {
  normal: "Standaard",
  title: "Titel",
  subtitle: "Ondertitel",
  heading1: "Kop 1",
  heading2: "Kop 2",
  heading3: "Kop 3",
  heading4: "Kop 4",
  heading5: "Kop 5",
  heading6: "Kop 6",
  quote: "Citaat",
  listparagraph: "Lijstalinea",
  listbullet: "Lijst opsom.teken",
  listnumber: "Lijstnummering",
  toc1: "Inhopg 1",
  toc2: "Inhopg 2",
  tocheading: "Kop van inhoudsopgave",
  footnotetext: "Voetnoottekst",
  footnotereference: "Voetnootmarkering",
  endnotetext: "Eindnoottekst",
  endnotereference: "Eindnootmarkering",
};

/** Where the Dutch id is not its name without spaces. */
const dutchIds: Readonly<Record<string, string>> = {listbullet: "Lijstopsomteken", tocheading: "Kopvaninhoudsopgave"};

/** How a style names another; Word knows some that no file holds. */
const restsOn = new Set(["basedOn", "next", "link"]);

const styleElements = ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"];

function rename(below: Element, ids: ReadonlyMap<string, string>): void {
  for (const name of styleElements)
    for (const element of elements(below, name)) {
      const id = ids.get(element.getAttributeNS(w, "val") ?? "");
      if (id !== undefined) element.setAttributeNS(w, "w:val", id);
    }
}

const highest = (numbered: readonly Element[]): number =>
  Math.max(
    0,
    ...numbered.map((each) => Number(each.getAttributeNS(w, "abstractNumId") ?? 0) || 0),
    ...numbered.map((each) => Number(each.getAttributeNS(w, "numId") ?? 0) || 0),
  );
