import {posix} from "node:path";
import {DOMParser, type Document, type Element, type Node, XMLSerializer} from "@xmldom/xmldom";
import {zipSync} from "fflate";
import yauzl from "yauzl";
import {type TemplateKind, TemplateProblem} from "./template-problem.ts";

/** An Office file taken apart: its parts by path, without a slash in front. The functions below change it. */
export interface OfficePackage {
  readonly kind: TemplateKind;
  readonly parts: Map<string, Uint8Array>;
  /** Path of the document or presentation itself. */
  readonly main: string;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "image", "slideLayout", "hyperlink". */
  readonly type: string;
  readonly fullType: string;
  /** A path in the package, or an address when external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Limits of a template. */
const mostEntries = 4000;
const mostBytes = 150 << 20;

/**
 * Takes a template apart. Nothing in it is run or fetched; what it unpacks to is limited before and while it is unpacked.
 * @throws TemplateProblem: no file of this kind, a password, macros, too large, damaged.
 */
export async function openPackage(bytes: Uint8Array, kind: TemplateKind): Promise<OfficePackage> {
  refuseOther(bytes, kind);
  const parts = await unpacked(bytes, kind);
  if (!parts.has("[Content_Types].xml") || !parts.has("_rels/.rels")) throw new TemplateProblem("wrong-kind", kind);
  for (const [path, content] of parts)
    if (/\.(xml|rels|vml)$/i.test(path) && hasDoctype(content)) throw new TemplateProblem("damaged", kind);
  const opened = {kind, parts, main: ""};
  const main = guarded(opened, () => relationshipsOf(opened, "").find(({type}) => type === "officeDocument"));
  const type = main === undefined ? "" : (guarded(opened, () => contentTypeOf(opened, main.target)) ?? "");
  const types = new TextDecoder().decode(parts.get("[Content_Types].xml"));
  if (/macroEnabled|vbaProject/i.test(types) || [...parts.keys()].some((path) => /vbaProject\.bin$/i.test(path)))
    throw new TemplateProblem("macros", kind);
  const isKind = type.startsWith(`application/vnd.openxmlformats-officedocument.${families[kind]}.`);
  if (main === undefined || !isKind || main.fullType.startsWith("http://purl.oclc.org/"))
    throw new TemplateProblem("wrong-kind", kind);
  if (!parts.has(main.target)) throw new TemplateProblem("damaged", kind);
  return {kind, parts, main: main.target};
}

const families: Readonly<Record<TemplateKind, string>> = {docx: "wordprocessingml", pptx: "presentationml"};

/** What `work` gives; whatever it throws says that the template is damaged. */
export function guarded<T>({kind}: Pick<OfficePackage, "kind">, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateProblem) throw error;
    throw new TemplateProblem("damaged", kind, {cause: error});
  }
}

/** Unpacks what we made ourselves. */
export async function ownPackage(bytes: Uint8Array, kind: TemplateKind, main: string): Promise<OfficePackage> {
  return {kind, parts: await unpacked(bytes, kind), main};
}

export function packed({parts}: OfficePackage): Uint8Array {
  const first = "[Content_Types].xml";
  const order = [first, ...[...parts.keys()].filter((path) => path !== first)];
  return zipSync(Object.fromEntries(order.map((path) => [path, parts.get(path) ?? new Uint8Array()])), {level: 6});
}

/** @throws Error when the part is missing or no XML. */
export function xmlOf({parts}: OfficePackage, path: string): Document {
  const content = parts.get(path);
  if (content === undefined) throw new Error(`${path} is missing`);
  return parseXml(decoded(content));
}

export const parseXml = (text: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(text, "text/xml");

export function setXml({parts}: OfficePackage, path: string, document: Document): void {
  const text = new XMLSerializer().serializeToString(document);
  parts.set(path, new TextEncoder().encode(text.startsWith("<?xml") ? text : `${declaration}${text}`));
}

/** @param part path of the part the relations go out from; "" for those of the package. */
export function relationshipsOf(of: OfficePackage, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (!of.parts.has(path)) return [];
  return elements(xmlOf(of, path), "Relationship").map((each) => {
    const isExternal = each.getAttribute("TargetMode") === "External";
    const target = each.getAttribute("Target") ?? "";
    const fullType = each.getAttribute("Type") ?? "";
    return {
      id: each.getAttribute("Id") ?? "",
      type: fullType.replace(/^.*\//, ""),
      fullType,
      target: isExternal ? target : resolved(part, target),
      isExternal,
    };
  });
}

export function setRelationships(of: OfficePackage, part: string, list: readonly Relationship[]): void {
  const document = parseXml(
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`,
  );
  for (const {id, fullType, target, isExternal} of list) {
    const element = document.createElementNS(document.documentElement?.namespaceURI ?? null, "Relationship");
    element.setAttribute("Id", id);
    element.setAttribute("Type", fullType);
    element.setAttribute("Target", isExternal ? target : `/${target}`);
    if (isExternal) element.setAttribute("TargetMode", "External");
    document.documentElement?.appendChild(element);
  }
  if (list.length === 0) of.parts.delete(relationshipsPath(part));
  else setXml(of, relationshipsPath(part), document);
}

/** "http://…/relationships/image" for "image". */
export const relationshipType = (type: string): string =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;

function contentTypeOf(of: OfficePackage, part: string): string | undefined {
  const types = xmlOf(of, "[Content_Types].xml");
  const own = elements(types, "Override").find((each) => each.getAttribute("PartName") === `/${part}`);
  const extension = part.replace(/^.*\./, "").toLowerCase();
  const general = elements(types, "Default").find(
    (each) => each.getAttribute("Extension")?.toLowerCase() === extension,
  );
  return (own ?? general)?.getAttribute("ContentType") ?? undefined;
}

/**
 * Drops the parts that nothing leads to any more, and every relation to something outside but a hyperlink; the table of
 * content types then names exactly what is left.
 * @param added content types of parts that the package did not have before.
 */
export function tidy(of: OfficePackage, added: ReadonlyMap<string, string>): void {
  const types = new Map([...of.parts.keys()].map((path) => [path, added.get(path) ?? contentTypeOf(of, path)]));
  const reached = new Set<string>(["[Content_Types].xml", "_rels/.rels"]);
  const follow = (part: string): void => {
    dropOutside(of, part);
    const path = relationshipsPath(part);
    if (of.parts.has(path)) reached.add(path);
    for (const {target, isExternal} of relationshipsOf(of, part)) {
      if (isExternal || reached.has(target) || !of.parts.has(target)) continue;
      reached.add(target);
      follow(target);
    }
  };
  follow("");
  for (const path of [...of.parts.keys()]) if (!reached.has(path)) of.parts.delete(path);
  const document = parseXml(
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  for (const path of of.parts.keys()) {
    const type = types.get(path);
    if (path === "[Content_Types].xml" || path.endsWith(".rels") || type === undefined) continue;
    const element = document.createElementNS(document.documentElement?.namespaceURI ?? null, "Override");
    element.setAttribute("PartName", `/${path}`);
    element.setAttribute("ContentType", type);
    document.documentElement?.appendChild(element);
  }
  setXml(of, "[Content_Types].xml", document);
}

/** Every element with this local name below a node, in document order. */
export function elements(below: Document | Element, localName: string): Element[] {
  return Array.from(below.getElementsByTagNameNS("*", localName));
}

export const childElements = (of: Node): Element[] =>
  Array.from(of.childNodes).filter((node): node is Element => node.nodeType === 1);

export const remove = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationshipsPath = (part: string): string =>
  part === "" ? "_rels/.rels" : posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);

const resolved = (part: string, target: string): string =>
  target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(part), target);

/** Relations to outside: a link stays; of anything else the element that needs it goes too. */
function dropOutside(of: OfficePackage, part: string): void {
  const list = relationshipsOf(of, part);
  const outside = list.filter(({isExternal, type}) => isExternal && type !== "hyperlink");
  const dangling = list.filter(({isExternal, target}) => !isExternal && !of.parts.has(target));
  if (outside.length + dangling.length === 0) return;
  setRelationships(
    of,
    part,
    list.filter((each) => !outside.includes(each) && !dangling.includes(each)),
  );
  if (!of.parts.has(part) || outside.length === 0) return;
  const document = xmlOf(of, part);
  const gone = new Set(outside.map(({id}) => id));
  for (const element of elements(document, "*"))
    for (const attribute of Array.from(element.attributes)) {
      if (!attribute.namespaceURI?.endsWith("/relationships") || !gone.has(attribute.value)) continue;
      if (attribute.localName === "link" && element.localName === "blip") element.removeAttributeNode(attribute);
      else remove(element);
    }
  setXml(of, part, document);
}

function refuseOther(bytes: Uint8Array, kind: TemplateKind): void {
  const begins = (...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return;
  // A password puts the file in an old container, in a stream whose name is written in UTF-16.
  const isOld = begins(0xd0, 0xcf, 0x11, 0xe0);
  const isLocked = isOld && Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
  throw new TemplateProblem(isLocked ? "encrypted" : "wrong-kind", kind);
}

async function unpacked(bytes: Uint8Array, kind: TemplateKind): Promise<Map<string, Uint8Array>> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    if (zip.entryCount > mostEntries) throw new TemplateProblem("too-large", kind);
    const entries: yauzl.Entry[] = [];
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      if (entry.isEncrypted()) throw new TemplateProblem("encrypted", kind);
      total += entry.uncompressedSize;
      if (total > mostBytes) throw new TemplateProblem("too-large", kind);
      entries.push(entry);
    }
    const parts = new Map<string, Uint8Array>();
    for (const entry of entries) {
      const chunks: Buffer[] = [];
      // The stream fails when an entry unpacks to more or less than it says.
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
      parts.set(entry.fileName, new Uint8Array(Buffer.concat(chunks)));
    }
    return parts;
  } catch (error) {
    if (error instanceof TemplateProblem) throw error;
    throw new TemplateProblem("damaged", kind, {cause: error});
  }
}

/** A document type brings entities, which can grow without end; no Office file has one. */
const hasDoctype = (content: Uint8Array): boolean => /<!DOCTYPE/i.test(decoded(content.subarray(0, 4096)));

/** UTF-8, or UTF-16 when it says so. */
function decoded(content: Uint8Array): string {
  const [one, two] = content;
  const encoding = one === 0xff && two === 0xfe ? "utf-16le" : one === 0xfe && two === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(content);
}
