import {writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {Document} from "./document.ts";
import {documentPdf} from "./document-pdf.ts";
import {describeWriter} from "./document-suite.ts";
import {documentDocx} from "./docx.ts";
import {docxText, elementsOf, partsOf, pdfText, pptxText, relationsIn} from "./file-text.suite.ts";
import {documentPptx} from "./pptx.ts";
import {sampleAdvice} from "./sample-advice.suite.ts";
import {slideTemplate, wordTemplate} from "./templates.suite.ts";

/** SAMENSPEL_DOCUMENTS=/tmp/documents writes the sample advice there, to look at. */
const {SAMENSPEL_DOCUMENTS: folder} = process.env;

/** Well-formed parts, each relation to a part that is there, and none outside but links of the text. */
function checkOffice(file: Uint8Array): void {
  const parts = partsOf(file);
  for (const [path, xml] of parts) elementsOf(xml, path);
  const types = elementsOf(parts.get("[Content_Types].xml") ?? "", "Override").map((each) =>
    each.getAttribute("PartName"),
  );
  for (const path of types) expect(has(file, path?.slice(1) ?? ""), `${path} is named and missing`).toBe(true);
  for (const path of parts.keys())
    for (const {type, target, isExternal} of path.endsWith(".rels") ? [] : relationsIn(parts, path)) {
      if (isExternal)
        expect([type.replace(/^.*\//, ""), /^(https?|mailto):/.test(target)]).toEqual(["hyperlink", true]);
      else expect(has(file, target), `${path} leads to ${target}`).toBe(true);
    }
}

/** Names of entries stand in a zip as they are. */
const has = (file: Uint8Array, path: string): boolean => Buffer.from(file).includes(path);

const descriptions = (file: Uint8Array): string[] =>
  [...partsOf(file)]
    .filter(([path]) => /document\.xml$|slides\/[^/]+\.xml$/.test(path))
    .flatMap(([, xml]) => [...elementsOf(xml, "docPr"), ...elementsOf(xml, "cNvPr")])
    .map((each) => each.getAttribute("descr") ?? "")
    .filter((text) => text !== "");

/** The titles of chapters but for those that say they have no number. */
function numberedInWord(file: Uint8Array): string[] {
  const chapters = elementsOf(partsOf(file).get("word/document.xml") ?? "", "p").filter((each) =>
    /^(Heading1|Kop1)$/.test(each.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") ?? ""),
  );
  const numbered = chapters.filter((each) => each.getElementsByTagName("w:numId")[0]?.getAttribute("w:val") !== "0");
  return numbered.map((each, i) => `${i + 1} ${each.textContent}`);
}

/** In the contents of the slides. */
const numberedOnSlides = (file: Uint8Array): string[] => [
  ...new Set(
    [...pptxText(file).matchAll(/(\d) {2}(Spelers|Thema’s|Voorwoord|Slotwoord)/g)].map(([words]) =>
      words.replace("  ", " "),
    ),
  ),
];

const office = {check: checkOffice, altTexts: descriptions, hasEmoji: true};

describeWriter("DOCX", {
  ...office,
  write: (document) => documentDocx(document),
  text: docxText,
  numbered: numberedInWord,
});
describeWriter("DOCX in a template", {
  ...office,
  write: (document) => documentDocx(document, wordTemplate()),
  text: docxText,
  numbered: numberedInWord,
});
describeWriter("PPTX", {
  ...office,
  write: (document) => documentPptx(document),
  text: pptxText,
  numbered: numberedOnSlides,
});
describeWriter("PPTX in a template", {
  ...office,
  write: (document) => documentPptx(document, slideTemplate()),
  text: pptxText,
  numbered: numberedOnSlides,
});
describeWriter("PDF", {
  write: documentPdf,
  text: pdfText,
  numbered: (file) =>
    [...pdfText(file).matchAll(/Hoofdstuk\s+(\d)\s+(\S+)/g)].map(([, number, title]) => `${number} ${title}`),
  hasEmoji: false,
  check: (file) => {
    const raw = Buffer.from(file).toString("latin1");
    for (const mark of [/\/MarkInfo/, /\/StructTreeRoot/, /\/Lang\s*\(nl/]) expect(raw).toMatch(mark);
    for (const mark of [/\/JavaScript/, /\/Launch/, /\/GoToR/, /\/EmbeddedFile/]) expect(raw).not.toMatch(mark);
  },
  altTexts: (file) =>
    [
      ...Buffer.from(file)
        .toString("latin1")
        .matchAll(/\/Alt (?:\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9A-F]+)>)/gi),
    ].map(([, plain, hex]) =>
      hex === undefined ? unescaped(plain ?? "") : Buffer.from(hex.slice(4), "hex").swap16().toString("utf16le"),
    ),
});

/** A string of a PDF: with a byte order mark it is UTF-16, else Latin. */
function unescaped(plain: string): string {
  const named: Readonly<Record<string, string>> = {n: "\n", r: "\r", t: "\t", b: "\b", f: "\f"};
  const letters = plain.replace(/\\([0-7]{1,3})|\\([\s\S])/g, (_, octal: string | undefined, letter: string) =>
    octal === undefined ? (named[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)),
  );
  return letters.startsWith("\xfe\xff")
    ? Buffer.from(letters.slice(2), "latin1").swap16().toString("utf16le")
    : letters;
}

test.runIf(folder)("the sample advice is written to look at", async () => {
  const advice: Document = sampleAdvice({brand: "#0B5FA5"});
  writeFileSync(`${folder}/advice.docx`, await documentDocx(advice));
  writeFileSync(`${folder}/advice-template.docx`, await documentDocx(advice, wordTemplate()));
  writeFileSync(`${folder}/advice.pptx`, await documentPptx(advice));
  writeFileSync(`${folder}/advice-template.pptx`, await documentPptx(advice, slideTemplate()));
  writeFileSync(`${folder}/advice.pdf`, await documentPdf(advice));
});
