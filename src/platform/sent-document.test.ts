import {zipSync} from "fflate";
import {expect, test} from "vitest";
import {sentDocument} from "./sent-document.ts";

const text = (words: string) => new TextEncoder().encode(words);
const pack = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, text("x")])));
const docx = pack("[Content_Types].xml", "word/document.xml");
const odt = zipSync({mimetype: text("application/vnd.oasis.opendocument.text"), "content.xml": text("x")});

test("a document is known by what is in it; its name gets the ending of what it is", () => {
  const names = [
    sentDocument("Code.pdf", text("%PDF-1.7\n…")),
    sentDocument("Code.PDF", text("%PDF-1.7\n…")),
    sentDocument("code.docx", text("%PDF-1.7\n…")),
    sentDocument("code.pdf", docx),
    sentDocument("code.odt", odt),
    sentDocument("code", text("Wees vriendelijk.\r\n\tÉcht.")),
  ].map(({name, type}) => `${type}: ${name}`);
  expect(names).toEqual([
    "pdf: Code.pdf",
    "pdf: Code.PDF",
    "pdf: code.docx.pdf",
    "docx: code.pdf.docx",
    "odt: code.odt",
    "txt: code.txt",
  ]);
});

test("folders and control characters in a name are left out", () => {
  expect(sentDocument("../../etc/code.txt", text("x")).name).toBe("code.txt");
  expect(sentDocument("C:\\Documents\\co\u0000de\u202e.txt", text("x")).name).toBe("code.txt");
  expect(sentDocument("/", text("x")).name).toBe("document.txt");
});

test("anything else is refused, also under the name of a document", () => {
  const others = [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
    text("MZ\u0000\u0001program"),
    Uint8Array.from([0xff, 0xfe, 0x41]),
    pack("xl/workbook.xml", "[Content_Types].xml"),
    docx.slice(0, 20),
  ];
  for (const bytes of others) expect(() => sentDocument("code.pdf", bytes)).toThrow("no document that we can keep");
  expect(() =>
    sentDocument("code.docx", pack("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
  ).toThrow("has macros");
});

test("a line of any length is not unpacked to see what an OpenDocument is", () => {
  const bomb = zipSync({mimetype: new Uint8Array(5_000_000)});
  expect(() => sentDocument("code.odt", bomb)).toThrow("no document that we can keep");
});
