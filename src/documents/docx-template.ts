import type {Document, Element} from "@xmldom/xmldom";
import type {Language} from "../drawing/index.ts";
import {localeOf} from "./document-words.ts";
import {addNumberings, addStyles, type StyleNames} from "./docx-merge.ts";
import {
  childElements,
  elements,
  guarded,
  type OfficePackage,
  openPackage,
  ownPackage,
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

/** What a page of a template leaves for text, in twips, and its first accent colour ("#RRGGBB"; null: none). */
export interface DocxFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly accent: string | null;
}

/** @throws TemplateProblem when it is no .docx or .dotx that can be used. */
export async function openDocxTemplate(bytes: Uint8Array): Promise<OfficePackage> {
  const template = await openPackage(bytes, "docx");
  guarded(template, () => {
    for (const need of ["styles"] as const) if (partOf(template, need) === undefined) throw new Error(`no ${need}`);
    sectionOf(xmlOf(template, template.main));
  });
  return template;
}

export function docxFrame(template: OfficePackage): DocxFrame {
  return guarded(template, () => {
    const section = sectionOf(xmlOf(template, template.main));
    const number = (name: string, attribute: string, otherwise: number): number => {
      const value = Number(section && elements(section, name)[0]?.getAttributeNS(w, attribute));
      return Number.isFinite(value) && value > 0 ? Math.round(value) : otherwise;
    };
    const frame = {
      width: number("pgSz", "w", 11906),
      height: number("pgSz", "h", 16838),
      top: number("pgMar", "top", 1417),
      right: number("pgMar", "right", 1417),
      bottom: number("pgMar", "bottom", 1417),
      left: number("pgMar", "left", 1417),
    };
    // Margins that leave no room for a line are a mistake of the template.
    const isNarrow = frame.width - frame.left - frame.right < 2000;
    return {...frame, ...(isNarrow ? {left: 1000, right: 1000} : {}), accent: accentOf(template)};
  });
}

/**
 * Puts the body of a document that we made into a template: its styles, theme, headers, footers and page stay; its text goes.
 * @param made the file of the `docx` library, with Word's own style names.
 */
export async function intoDocxTemplate(
  made: Uint8Array,
  template: OfficePackage,
  language: Language,
): Promise<Uint8Array> {
  const own = await ownPackage(made, "docx", "word/document.xml");
  return guarded(template, () => {
    const {main} = template;
    const body = xmlOf(own, own.main);
    const previous = xmlOf(template, main);
    const added = new Map<string, string>([[main, mainType]]);
    const names = addStyles(own, template, partOf(template, "styles") ?? "");
    addNumberings(own, template, body, names, added);
    const kept = keptRelationships(template, previous);
    const relations = [...kept, ...carried(own, template, body, added)];
    for (const kind of ["footnote", "endnote"] as const)
      relations.push(...addNotes(kind, own, template, body, names, added));
    setRelationships(template, main, relations);
    names.apply(body);
    setXml(template, main, withSection(body, previous));
    settle(template, language);
    const core = own.parts.get("docProps/core.xml");
    const place = relationshipsOf(template, "").find(({type}) => type === "core-properties")?.target;
    if (core !== undefined && place !== undefined) template.parts.set(place, core);
    tidy(template, added);
    return packed(template);
  });
}

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const partOf = (of: OfficePackage, type: string): string | undefined =>
  relationshipsOf(of, of.main).find((each) => each.type === type && !each.isExternal)?.target;

function accentOf(template: OfficePackage): string | null {
  const theme = partOf(template, "theme");
  const accent = theme === undefined ? undefined : elements(xmlOf(template, theme), "accent1")[0];
  const value = accent && elements(accent, "srgbClr")[0]?.getAttribute("val");
  return value && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : null;
}

/** The section at the end of a body; undefined when the template has none. @throws Error without a body. */
function sectionOf(document: Document): Element | undefined {
  const body = elements(document, "body")[0];
  if (body === undefined) throw new Error("no body");
  return childElements(body).findLast(({localName}) => localName === "sectPr");
}

/** What the template's document leads to and still needs: not its old pictures, charts and comments. */
function keptRelationships(template: OfficePackage, previous: Document): Relationship[] {
  const running = new Set(
    elements(previous, "sectPr").flatMap((section) =>
      childElements(section).map((each) => each.getAttributeNS(r, "id") ?? ""),
    ),
  );
  const furniture = [
    "styles",
    "stylesWithEffects",
    "theme",
    "settings",
    "webSettings",
    "fontTable",
    "numbering",
    "customXml",
  ];
  return relationshipsOf(template, template.main).filter(
    ({id, type, isExternal}) =>
      !isExternal && (furniture.includes(type) || ((type === "header" || type === "footer") && running.has(id))),
  );
}

/** Our pictures and links, under names that the template does not have. */
function carried(
  own: OfficePackage,
  template: OfficePackage,
  body: Document,
  added: Map<string, string>,
): Relationship[] {
  const renamed = new Map<string, string>();
  const list = relationshipsOf(own, own.main)
    .filter(({type}) => type === "image" || type === "hyperlink")
    .map((each, i) => {
      const id = `rIdDocument${i + 1}`;
      renamed.set(each.id, id);
      if (each.isExternal) return {...each, id};
      const extension = each.target.replace(/^.*\./, "").toLowerCase();
      const target = `word/media/document${i + 1}.${extension}`;
      template.parts.set(target, own.parts.get(each.target) ?? new Uint8Array());
      added.set(target, pictureTypes[extension] ?? "image/png");
      return {...each, id, target};
    });
  for (const element of elements(body, "*"))
    for (const attribute of Array.from(element.attributes))
      if (attribute.namespaceURI === r && renamed.has(attribute.value))
        attribute.value = renamed.get(attribute.value) ?? "";
  return list;
}

const pictureTypes: Readonly<Record<string, string>> = {png: "image/png", jpg: "image/jpeg", svg: "image/svg+xml"};

/** Our notes in a part of their own, with the separators that it needs; those of the template's old text go. */
function addNotes(
  kind: "footnote" | "endnote",
  own: OfficePackage,
  template: OfficePackage,
  body: Document,
  names: StyleNames,
  added: Map<string, string>,
): Relationship[] {
  const isCited = elements(body, `${kind}Reference`).length > 0;
  const path = `word/document-${kind}s.xml`;
  const source = `word/${kind}s.xml`;
  if (!isCited || !own.parts.has(source)) return [];
  const notes = xmlOf(own, source);
  names.apply(notes);
  setXml(template, path, notes);
  added.set(path, `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}s+xml`);
  return [
    {
      id: `rIdDocument${kind}s`,
      type: `${kind}s`,
      fullType: relationshipType(`${kind}s`),
      target: path,
      isExternal: false,
    },
  ];
}

/** Our body with the template's last section, which inherits the headers and footers of those before it. */
function withSection(body: Document, previous: Document): Document {
  const place = elements(body, "body")[0];
  const ours = sectionOf(body);
  const last = sectionOf(previous);
  if (place === undefined || last === undefined) return body;
  const section = body.importNode(last, true) as Element;
  const has = (reference: Element): boolean =>
    childElements(section).some(
      (each) =>
        each.localName === reference.localName &&
        (each.getAttributeNS(w, "type") ?? "") === (reference.getAttributeNS(w, "type") ?? ""),
    );
  for (const earlier of elements(previous, "sectPr").reverse())
    for (const reference of childElements(earlier))
      if (/^(header|footer)Reference$/.test(reference.localName ?? "") && !has(reference))
        section.insertBefore(body.importNode(reference, true), section.firstChild);
  for (const each of childElements(section))
    if (["footnotePr", "endnotePr", "type", "sectPrChange"].includes(each.localName ?? "")) remove(each);
  if (ours !== undefined) remove(ours);
  place.appendChild(section);
  return body;
}

/** The same file with its evidence numbered 1, 2, 3: Word's own way for endnotes is i, ii, iii. */
export async function withDecimalNotes(made: Uint8Array): Promise<Uint8Array> {
  const own = await ownPackage(made, "docx", "word/document.xml");
  numberNotes(own);
  return packed(own);
}

function numberNotes(of: OfficePackage): void {
  const settings = partOf(of, "settings");
  if (settings === undefined) return;
  const document = xmlOf(of, settings);
  const root = document.documentElement;
  for (const name of ["footnotePr", "endnotePr"]) {
    for (const old of elements(document, name)) remove(old);
    const properties = document.createElementNS(w, `w:${name}`);
    const format = document.createElementNS(w, "w:numFmt");
    format.setAttributeNS(w, "w:val", "decimal");
    properties.appendChild(format);
    const after =
      root === null ? undefined : childElements(root).find(({localName}) => afterNotes.has(localName ?? ""));
    root?.insertBefore(properties, after ?? null);
  }
  setXml(of, settings, document);
}

/** What may follow the notes in Word's settings, whose order is fixed. */
const afterNotes = new Set(
  "compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator docId chartTrackingRefBased discardImageEditingData defaultImageDpi conflictMode persistentDocumentId".split(
    " ",
  ),
);

/** No protection, no tracked changes, no outside template; the document's language. */
function settle(template: OfficePackage, language: Language): void {
  const settings = partOf(template, "settings");
  if (settings !== undefined) {
    const document = xmlOf(template, settings);
    const unwanted = [
      "attachedTemplate",
      "mailMerge",
      "documentProtection",
      "writeProtection",
      "trackRevisions",
      "updateFields",
    ];
    for (const name of unwanted) for (const each of elements(document, name)) remove(each);
    setXml(template, settings, document);
    numberNotes(template);
  }
  const styles = partOf(template, "styles");
  if (styles === undefined) return;
  const document = xmlOf(template, styles);
  const defaults = elements(document, "rPrDefault")[0];
  for (const lang of defaults === undefined ? [] : elements(defaults, "lang"))
    lang.setAttributeNS(w, "w:val", localeOf(language));
  setXml(template, styles, document);
}
