import {unzipSync} from "fflate";
import {Problem} from "./problem.ts";

export type DocumentType = "pdf" | "docx" | "odt" | "txt";

/** Bytes that a document may have. */
export const mostDocumentBytes = 10_000_000;

export interface SentDocument {
  /** Ends as a file of its type should. */
  readonly name: string;
  readonly type: DocumentType;
  readonly bytes: Uint8Array;
}

/**
 * A document by what is in it, whatever it is called. Nothing in it is run or unpacked further than to see what it is.
 * @throws Problem "unreadable-file" when it is no PDF, Word, OpenDocument or plain text, or has macros.
 */
export function sentDocument(name: string, bytes: Uint8Array): SentDocument {
  const type = typeOf(bytes);
  if (!type) throw new Problem("unreadable-file", noDocument);
  const base = (name.split(/[/\\]/).at(-1) ?? "").replace(/[\p{Cc}\p{Cf}]/gu, "").trim() || "document";
  return {name: base.toLowerCase().endsWith(`.${type}`) ? base : `${base}.${type}`, type, bytes};
}

export const documentMediaTypes: Readonly<Record<DocumentType, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  txt: "text/plain; charset=utf-8",
};

function typeOf(bytes: Uint8Array): DocumentType | undefined {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (startsWith(bytes, "PK\u0003\u0004")) return typeOfPackage(bytes);
  return isText(bytes) ? "txt" : undefined;
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/** Reads the names in a package, and of its contents only the one line that says what an OpenDocument is. */
function typeOfPackage(bytes: Uint8Array): "docx" | "odt" | undefined {
  const names = new Set<string>();
  const said = unzipped(bytes, ({name, originalSize}) => {
    names.add(name);
    return name === "mimetype" && originalSize <= 100;
  })?.["mimetype"];
  if (said && new TextDecoder().decode(said).trim() === documentMediaTypes.odt) return "odt";
  if ([...names].some((name) => /vbaProject\.bin$/i.test(name))) throw new Problem("unreadable-file", macros);
  return names.has("[Content_Types].xml") && names.has("word/document.xml") ? "docx" : undefined;
}

function unzipped(...given: [Uint8Array, (file: {name: string; originalSize: number}) => boolean]) {
  try {
    return unzipSync(given[0], {filter: given[1]});
  } catch {
    return undefined;
  }
}

/** UTF-8 without control characters but those of lines and tabs. */
function isText(bytes: Uint8Array): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    return !/[\0-\x08\x0e-\x1f\x7f]/.test(new TextDecoder("utf-8", {fatal: true}).decode(bytes));
  } catch {
    return false;
  }
}

const noDocument = {
  nl: "Dit is geen document dat we kunnen bewaren. Kies een PDF, een Word-document (.docx), een OpenDocument (.odt) of platte tekst (.txt, UTF-8). Er is niets veranderd.",
  en: "This is no document that we can keep. Choose a PDF, a Word document (.docx), an OpenDocument (.odt) or plain text (.txt, UTF-8). Nothing was changed.",
};
const macros = {
  nl: "In dit document zitten macro’s. Bewaar het zonder macro’s, als .docx of PDF, en probeer het opnieuw. Er is niets veranderd.",
  en: "This document has macros. Save it without macros, as .docx or PDF, and try again. Nothing was changed.",
};
