import {expect, test} from "vitest";
import {documentDocx} from "./docx.ts";
import {docxText, elementsOf, partsOf, relationsIn, targets} from "./file-text.suite.ts";
import {sampleAdvice} from "./sample-advice.suite.ts";
import {readTemplate} from "./template.ts";
import {wordTemplate} from "./templates.suite.ts";

const made = documentDocx(sampleAdvice(), wordTemplate());
const part = async (path: string): Promise<string> => partsOf(await made).get(path) ?? "";
const values = (xml: string, name: string, attribute = "w:val"): string[] =>
  elementsOf(xml, name).map((each) => each.getAttribute(attribute) ?? "");

test("headings get the template's own styles: heading 1 is called Kop1 there, the title Titel", async () => {
  const styles = values(await part("word/document.xml"), "pStyle");
  expect(styles.filter((id) => id === "Kop1")).toHaveLength(10); // eight chapters, the figures and the evidence
  expect(styles).toContain("Kop2");
  expect(styles).toContain("Titel");
  expect(styles.filter((id) => /^Heading|^Title$/.test(id))).toEqual([]);
});

test("a style that the template lacks is added once and rests on the template's Normal", async () => {
  const styles = elementsOf(await part("word/styles.xml"), "style");
  const ids = styles.map((each) => each.getAttribute("w:styleId"));
  expect(ids.filter((id) => id === "DocumentLead")).toHaveLength(1);
  expect(new Set(ids).size).toBe(ids.length);
  const lead = styles.find((each) => each.getAttribute("w:styleId") === "DocumentLead");
  expect(lead?.getElementsByTagName("w:basedOn")[0]?.getAttribute("w:val")).toBe("Standaard");
});

test("every style in the body, the notes and the styles themselves is there", async () => {
  const parts = partsOf(await made);
  const known = new Set(values(parts.get("word/styles.xml") ?? "", "style", "w:styleId"));
  for (const path of [
    "word/document.xml",
    "word/styles.xml",
    "word/document-footnotes.xml",
    "word/document-endnotes.xml",
  ])
    for (const name of ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"])
      for (const id of values(parts.get(path) ?? "", name)) expect(known.has(id), `${id} in ${path}`).toBe(true);
});

test("page, header and footer are the template's, also where its last section inherits them", async () => {
  const document = await part("word/document.xml");
  expect(values(document, "pgMar", "w:left")).toEqual(["2200"]);
  const parts = partsOf(await made);
  const shown = values(document, "headerReference", "r:id");
  const header = relationsIn(parts, "word/document.xml").find(({id}) => id === shown[0]);
  expect(header?.target).toBe("word/header1.xml");
  expect(targets(parts, "word/header1.xml", "image")).toEqual(["word/media/logo.png"]);
});

test("the template's list style makes the dots, ours the numbers; each number has its list", async () => {
  const parts = partsOf(await made);
  const paragraphs = elementsOf(parts.get("word/document.xml") ?? "", "p");
  const dotted = paragraphs.filter(
    (each) => each.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") === "Lijstopsomteken",
  );
  expect(dotted).toHaveLength(3);
  for (const each of dotted) expect(each.getElementsByTagName("w:numPr")).toHaveLength(0);
  const numbers = new Set(values(parts.get("word/numbering.xml") ?? "", "num", "w:numId"));
  expect(numbers.has("7")).toBe(true);
  for (const id of values(parts.get("word/document.xml") ?? "", "numId"))
    expect(id === "0" || numbers.has(id)).toBe(true);
});

test("the template's old text and picture, its protection and its link to elsewhere are gone; the language is ours", async () => {
  const parts = partsOf(await made);
  expect(docxText(await made)).not.toContain("Voorbeeldtekst");
  expect(Buffer.from(await made).includes("old.png")).toBe(false);
  const settings = parts.get("word/settings.xml") ?? "";
  for (const name of ["documentProtection", "attachedTemplate", "trackRevisions"]) expect(settings).not.toContain(name);
  expect([...parts.values()].join("")).not.toContain("elders.example");
  expect(values(parts.get("word/styles.xml") ?? "", "lang")).toContain("nl-NL");
});

test("title and author in the file are the document's", async () => {
  expect(await part("docProps/core.xml")).toContain("Versterk de bruggen");
  expect(await part("docProps/core.xml")).not.toContain("Oude titel");
});

test("a .dotx becomes a document", async () => {
  const types = partsOf(wordTemplate()).get("[Content_Types].xml") ?? "";
  const template = wordTemplate({"[Content_Types].xml": types.replace("document.main", "template.main")});
  const file = partsOf(await documentDocx(sampleAdvice(), template)).get("[Content_Types].xml");
  expect(file).toContain("wordprocessingml.document.main+xml");
  expect(file).not.toContain("template.main");
});

test("a template without numbering, settings or header will do", async () => {
  const relations = partsOf(wordTemplate()).get("word/_rels/document.xml.rels") ?? "";
  const less = relations.replace(/<Relationship [^>]*(numbering|settings|header|footer)[^>]*>/g, "");
  const file = await documentDocx(sampleAdvice(), wordTemplate({"word/_rels/document.xml.rels": less}));
  expect(docxText(file)).toContain("Versterk de bruggen, open geen nieuw kanaal.");
});

test("the template's first accent is told, for the pictures", async () => {
  expect(await readTemplate("docx", wordTemplate())).toEqual({brand: "#0B5FA5"});
});
