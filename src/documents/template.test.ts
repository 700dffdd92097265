import {strToU8, zipSync} from "fflate";
import {expect, test} from "vitest";
import {partsOf} from "./file-text.suite.ts";
import {readTemplate} from "./template.ts";
import type {TemplateFault, TemplateKind} from "./template-problem.ts";
import {slideTemplate, wordTemplate, zipped} from "./templates.suite.ts";

const types = partsOf(wordTemplate()).get("[Content_Types].xml") ?? "";
const old = (...words: readonly string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    ...words.map((word) => Buffer.from(word, "utf16le")),
  ]);

/** The first entry says that it unpacks to one byte. */
function lying(): Uint8Array {
  const file = Buffer.from(wordTemplate());
  const directory = file.indexOf("PK\x01\x02", 0, "latin1");
  file.writeUInt32LE(1, directory + 24);
  return file;
}

/** The first entry says that it is encrypted. */
function locked(): Uint8Array {
  const file = Buffer.from(wordTemplate());
  file.writeUInt16LE(1, file.indexOf("PK\x01\x02", 0, "latin1") + 8);
  return file;
}

test.each<[string, TemplateFault, TemplateKind, () => Uint8Array]>([
  ["nothing", "wrong-kind", "docx", () => new Uint8Array()],
  ["a text", "wrong-kind", "docx", () => strToU8("Geachte lezer")],
  ["a Word file from before 2007", "wrong-kind", "docx", () => old()],
  ["a zip of something else", "wrong-kind", "docx", () => zipped({"a.txt": "a"})],
  ["a presentation for a Word template", "wrong-kind", "docx", () => slideTemplate()],
  ["a Word file for a presentation", "wrong-kind", "pptx", () => wordTemplate()],
  ["a Word file with a password", "encrypted", "docx", () => old("EncryptedPackage")],
  ["a zip with a password", "encrypted", "docx", () => locked()],
  [
    "a .docm",
    "macros",
    "docx",
    () =>
      wordTemplate({
        "[Content_Types].xml": types.replace(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
          "application/vnd.ms-word.document.macroEnabled.main",
        ),
      }),
  ],
  ["a .docx with macros hidden in it", "macros", "docx", () => wordTemplate({"word/vbaProject.bin": "x"})],
  ["half a file", "damaged", "docx", () => wordTemplate().slice(0, 3000)],
  [
    "a document type, which can hold entities",
    "damaged",
    "docx",
    () => wordTemplate({"word/styles.xml": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
  ],
  ["broken XML", "damaged", "docx", () => wordTemplate({"word/document.xml": "<w:document>"})],
  ["a document without a body", "damaged", "docx", () => wordTemplate({"word/document.xml": "<a/>"})],
  [
    "a presentation without a master",
    "damaged",
    "pptx",
    () =>
      slideTemplate({
        "ppt/_rels/presentation.xml.rels":
          partsOf(slideTemplate()).get("ppt/_rels/presentation.xml.rels")?.replace("rId1", "rId77") ?? "",
      }),
  ],
  ["an entry that unpacks to more than it says", "damaged", "docx", () => lying()],
  [
    "a bomb of 151 MB of nothing",
    "too-large",
    "docx",
    () => zipSync({"[Content_Types].xml": strToU8(types), bomb: new Uint8Array(151 << 20)}, {level: 1}),
  ],
  [
    "4,001 entries",
    "too-large",
    "docx",
    () => zipped(Object.fromEntries(Array.from({length: 4001}, (_, i) => [`${i}`, ""]))),
  ],
])("%s is refused as %s, in words", async (_, code, kind, file) => {
  const refused = await readTemplate(kind, file()).then(
    () => null,
    (error: unknown) => error,
  );
  expect(refused).toMatchObject({name: "TemplateProblem", code});
  const {words} = refused as {words: {nl: string; en: string}};
  expect(words.nl).toMatch(/Er is niets veranderd\.$/);
  expect(words.en).toMatch(/Nothing was changed\.$/);
});
