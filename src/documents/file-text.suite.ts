import {inflateSync} from "node:zlib";
import {DOMParser, type Element} from "@xmldom/xmldom";
import {strFromU8, unzipSync} from "fflate";

/** The parts of an Office file that are text, by path. */
export const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(file))
      .filter(([path]) => /\.(xml|rels|svg)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

/** The words of a Word file: its body, then its footnotes and endnotes. */
export function docxText(file: Uint8Array): string {
  const parts = partsOf(file);
  const notes = [...parts.keys()].filter((path) => /notes\.xml$/.test(path));
  return ["word/document.xml", ...notes].map((path) => textOf(parts.get(path) ?? "", "t")).join("\n");
}

/** The words of a PowerPoint file, slide by slide, each with its notes behind it. */
export function pptxText(file: Uint8Array): string {
  const parts = partsOf(file);
  return slidesIn(parts)
    .flatMap((path) => [path, ...targets(parts, path, "notesSlide")])
    .map((path) => textOf(parts.get(path) ?? "", "t"))
    .join("\n");
}

/** Paths of the slides in the order of showing. */
export function slidesIn(parts: ReadonlyMap<string, string>): string[] {
  const relations = new Map(relationsIn(parts, "ppt/presentation.xml").map((each) => [each.id, each.target]));
  return elementsOf(parts.get("ppt/presentation.xml") ?? "", "sldId").map(
    (slide) => relations.get(slide.getAttribute("r:id") ?? "") ?? "",
  );
}

export const targets = (parts: ReadonlyMap<string, string>, path: string, type: string): string[] =>
  relationsIn(parts, path)
    .filter((each) => each.type.endsWith(`/${type}`))
    .map(({target}) => target);

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export function relationsIn(parts: ReadonlyMap<string, string>, path: string): Relation[] {
  const [folder, name] = [path.replace(/[^/]*$/, ""), path.replace(/^.*\//, "")];
  return elementsOf(parts.get(`${folder}_rels/${name}.rels`) ?? "<none/>", "Relationship").map((each) => {
    const isExternal = each.getAttribute("TargetMode") === "External";
    const target = each.getAttribute("Target") ?? "";
    return {
      id: each.getAttribute("Id") ?? "",
      type: each.getAttribute("Type") ?? "",
      isExternal,
      target: isExternal ? target : new URL(target, `file:///${path}`).pathname.slice(1),
    };
  });
}

/** @throws Error when the text is no well-formed XML. */
export function elementsOf(xml: string, name: string): Element[] {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, "text/xml");
  return Array.from(document.getElementsByTagNameNS("*", name));
}

const textOf = (xml: string, name: string): string =>
  elementsOf(xml, name)
    .map((element) => element.textContent ?? "")
    .join("\n");

/**
 * The words of a PDF by Typst, page by page: glyphs of the page's content through the fonts' tables of Unicode. Spaces are
 * those that stand as glyphs; the order is that of drawing.
 */
export function pdfText(file: Uint8Array): string {
  const bytes = Buffer.from(file);
  const raw = bytes.toString("latin1");
  const bodies = new Map<number, {readonly dictionary: string; readonly start: number}>();
  for (const match of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\n(?:stream\n|endobj)/g))
    bodies.set(Number(match[1]), {dictionary: match[2] ?? "", start: match.index + match[0].length});
  const stream = (id: number): string => {
    const body = bodies.get(id);
    const length = Number(/\/Length (\d+)/.exec(body?.dictionary ?? "")?.[1] ?? 0);
    const content = body === undefined ? Buffer.alloc(0) : bytes.subarray(body.start, body.start + length);
    return (body?.dictionary.includes("/FlateDecode") ? inflateSync(content) : content).toString("latin1");
  };
  const reference = (dictionary: string, name: string): number =>
    Number(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? -1);
  const fonts = new Map<number, ReadonlyMap<number, string>>();
  const fontOf = (id: number): ReadonlyMap<number, string> => {
    const known = fonts.get(id) ?? unicodeTable(stream(reference(bodies.get(id)?.dictionary ?? "", "ToUnicode")));
    fonts.set(id, known);
    return known;
  };
  const root = reference(raw, "Pages");
  const pagesBelow = (id: number): string[] => {
    const dictionary = bodies.get(id)?.dictionary ?? "";
    const kids = /\/Kids \[([^\]]*)\]/.exec(dictionary)?.[1];
    return kids === undefined
      ? [dictionary]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => pagesBelow(Number(kid[1])));
  };
  return pagesBelow(root)
    .map((page) => {
      const names = new Map(
        [...(/\/Font <<([^>]*)>>/.exec(page)?.[1]?.matchAll(/\/(\w+) (\d+) 0 R/g) ?? [])].map((each) => [
          each[1],
          Number(each[2]),
        ]),
      );
      return pageText(stream(reference(page, "Contents")), (name) => fontOf(names.get(name) ?? -1));
    })
    .join("\n");
}

/** Glyphs as letters; a span that says itself what it reads is taken at its word. */
function pageText(content: string, fontOf: (name: string) => ReadonlyMap<number, string>): string {
  const letters = (hex: string): string => Buffer.from(hex, "hex").subarray(2).swap16().toString("utf16le");
  const string = String.raw`\((?:\\[\s\S]|[^\\)])*\)`;
  const tokens = new RegExp(
    String.raw`/ActualText <(\w+)>|(EMC)|/(\w+) [\d.]+ Tf|(\[(?:${string}|[^\]()])*\] TJ|${string} Tj)`,
    "g",
  );
  let font: ReadonlyMap<number, string> = new Map();
  let isSaid = false;
  let text = "";
  for (const [, said, end, name, shown] of content.matchAll(tokens)) {
    if (end !== undefined) isSaid = false;
    if (name !== undefined) font = fontOf(name);
    if (said !== undefined) {
      text += letters(said);
      isSaid = true;
    }
    if (shown === undefined || isSaid) continue;
    for (const [, glyphs] of shown.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)) {
      const codes = unescaped(glyphs ?? "");
      for (let i = 0; i + 1 < codes.length; i += 2)
        text += font.get(((codes[i] ?? 0) << 8) | (codes[i + 1] ?? 0)) ?? "";
    }
    text += "\n";
  }
  return text;
}

function unescaped(string: string): number[] {
  const named: Readonly<Record<string, number>> = {n: 10, r: 13, t: 9, b: 8, f: 12};
  return [...string.matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/g)].map(([, octal, letter, plain]) =>
    octal !== undefined
      ? Number.parseInt(octal, 8)
      : letter !== undefined
        ? (named[letter] ?? letter.charCodeAt(0))
        : (plain ?? "").charCodeAt(0),
  );
}

function unicodeTable(table: string): ReadonlyMap<number, string> {
  const letters = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
  const found = new Map<number, string>();
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to] of block?.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi) ?? [])
      found.set(Number.parseInt(code ?? "", 16), letters(to ?? ""));
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, first] of block?.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi) ?? []) {
      const start = Number.parseInt(from ?? "", 16);
      for (let code = start; code <= Number.parseInt(to ?? "", 16); code += 1)
        found.set(code, String.fromCodePoint((letters(first ?? "").codePointAt(0) ?? 0) + code - start));
    }
  return found;
}
