import {Problem, type Words} from "../problem.ts";

/** How many bytes from the start `contentKind` looks at. */
export const signatureLength = 512;

/** What a file is by its first bytes, whatever its name says. "data" is anything that may be an export: text, JSON, mail. */
export function contentKind(start: Uint8Array): "zip" | "gzip" | "data" {
  if (begins(start, "PK\x03\x04") || begins(start, "PK\x05\x06")) return "zip";
  if (begins(start, "\x1f\x8b")) return "gzip";
  return "data";
}

/** @throws Problem "not-an-export" when the first bytes are those of a document, a picture or another kind of package. */
export function refuseOtherKinds(name: string, start: Uint8Array): void {
  const known = signatures.find(([, ...marks]) => marks.some((mark) => begins(start, mark)));
  const kind =
    known?.[0] ??
    (holdsAt(start, 257, "ustar")
      ? {nl: "een tar-pakket (pak het eerst uit)", en: "a tar package (unpack it first)"}
      : undefined);
  if (kind !== undefined) throw notAnExport(name, kind);
}

/** Office documents are zips too: the names inside tell. */
export function officeKind(names: ReadonlySet<string>): Words | undefined {
  if (names.has("[Content_Types].xml"))
    return names.has("xl/workbook.xml")
      ? {nl: "een Excel-werkmap", en: "an Excel workbook"}
      : names.has("ppt/presentation.xml")
        ? {nl: "een PowerPoint-presentatie", en: "a PowerPoint presentation"}
        : {nl: "een Word-document of ander Office-document", en: "a Word or other Office document"};
  if (names.has("mimetype") && names.has("META-INF/manifest.xml"))
    return {nl: "een OpenDocument-bestand", en: "an OpenDocument file"};
  if (names.has("mimetype") && names.has("META-INF/container.xml")) return {nl: "een e-book", en: "an e-book"};
  if (names.has("META-INF/MANIFEST.MF")) return {nl: "een Java-programma", en: "a Java program"};
  return undefined;
}

export function notAnExport(name: string, kind: Words): Problem {
  return new Problem("not-an-export", {
    nl: `${name} is ${kind.nl}, geen export van dialogen. Er is niets veranderd.`,
    en: `${name} is ${kind.en}, not an export of dialogues. Nothing was changed.`,
  });
}

const signatures: readonly (readonly [kind: Words, ...marks: string[]])[] = [
  [{nl: "een PDF", en: "a PDF document"}, "%PDF-"],
  [
    {nl: "een afbeelding", en: "a picture"},
    "\x89PNG\r\n\x1a\n",
    "\xff\xd8\xff",
    "GIF87a",
    "GIF89a",
    "II*\0",
    "MM\0*",
    "BM",
  ],
  [
    {
      nl: "een oud Office-document of een Outlook-bericht (bewaar mail als .eml of mbox)",
      en: "an old Office document or an Outlook message (save mail as .eml or mbox)",
    },
    "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
  ],
  [
    {
      nl: "een Outlook-gegevensbestand (exporteer het eerst als mbox of .eml)",
      en: "an Outlook data file (export it as mbox or .eml first)",
    },
    "!BDN",
  ],
  [
    {nl: "een pakket van een andere soort (pak het eerst uit)", en: "a package of another kind (unpack it first)"},
    "7z\xbc\xaf\x27\x1c",
    "Rar!\x1a\x07",
    "\xfd7zXZ\0",
    "BZh9",
    "\x28\xb5\x2f\xfd",
  ],
  [{nl: "een database", en: "a database"}, "SQLite format 3\0"],
  [{nl: "een programma", en: "a program"}, "\x7fELF", "MZ\x90\0"],
  [{nl: "beeld of geluid", en: "a film or sound"}, "OggS", "ID3", "\x1aE\xdf\xa3"],
];

function begins(bytes: Uint8Array, mark: string): boolean {
  return holdsAt(bytes, 0, mark);
}

function holdsAt(bytes: Uint8Array, at: number, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark.charCodeAt(i)) return false;
  return true;
}
