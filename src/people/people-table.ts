import {TextDecoder} from "node:util";
import {analyse} from "chardet";
import {parse} from "csv-parse/sync";
import iconv from "iconv-lite";
import {Problem, type Words} from "../platform/problem.ts";

export type Separator = "," | ";" | "\t" | "|";

/** A CSV file as text cells; nothing in it is interpreted. */
export interface PeopleTable {
  readonly encoding: string;
  readonly separator: Separator;
  /** All rows, also empty ones, so that the index + 1 + `skipped` is the row number that a spreadsheet shows. */
  readonly rows: readonly (readonly string[])[];
  /** Rows before the first that are not part of the table: 1 after a "sep=;" line of Excel, else 0. */
  readonly skipped: number;
}

const largestFile = 64 * 1024 * 1024;
const mostColumns = 1_000;
const separators: readonly Separator[] = [";", ",", "\t", "|"];

/**
 * Reads the bytes of a CSV file whatever its encoding (UTF-8, UTF-16, a Western or other single-byte set) and separator.
 * @throws Problem "unreadable-file" for what is no text table, or a quote that is never closed (`where`: its row);
 *   "too-large" above 64 MB or 1,000 columns.
 * Cost O(bytes); holds the whole table in memory.
 */
export function readTable(bytes: Uint8Array): PeopleTable {
  if (bytes.length > largestFile)
    throw new Problem("too-large", {
      nl: "Dit bestand is groter dan 64 MB. Een personeelslijst is een tabel met tekst, met één rij per persoon.",
      en: "This file is larger than 64 MB. A people file is a table of text, one row a person.",
    });
  refuseOtherKinds(bytes);
  const {text, encoding} = decode(bytes);
  if (text.includes("\0"))
    throw new Problem("unreadable-file", {
      nl: "Dit bestand is geen tekst. Bewaar de tabel als CSV en kies dat bestand.",
      en: "This file is no text. Save the table as CSV and choose that file.",
    });
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separator = separators.find((known) => known === told?.[1]) ?? guessSeparator(body);
  const rows = parseRows(body, separator);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > mostColumns)
    throw new Problem("too-large", {
      nl: `Dit bestand heeft ${widest} kolommen. Houd de kolommen over mensen en afdelingen (hoogstens ${mostColumns}).`,
      en: `This file has ${widest} columns. Keep the columns about people and units (at most ${mostColumns}).`,
    });
  return {encoding, separator, rows, skipped: told ? 1 : 0};
}

const kinds: readonly {readonly starts: readonly number[]; readonly words: Words}[] = [
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    words: {
      nl: "Dit is een Excel-werkmap of een zipbestand. Bewaar het werkblad als CSV en kies dat bestand.",
      en: "This is an Excel workbook or a zip file. Save the sheet as CSV and choose that file.",
    },
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    words: {
      nl: "Dit is een oudere Excel-werkmap. Bewaar het werkblad als CSV en kies dat bestand.",
      en: "This is an older Excel workbook. Save the sheet as CSV and choose that file.",
    },
  },
  {
    starts: [0x25, 0x50, 0x44, 0x46],
    words: {
      nl: "Dit is een PDF. Exporteer de tabel als CSV en kies dat bestand.",
      en: "This is a PDF. Export the table as CSV and choose that file.",
    },
  },
];

function refuseOtherKinds(bytes: Uint8Array): void {
  const kind = kinds.find(({starts}) => starts.every((byte, i) => bytes[i] === byte));
  if (kind) throw new Problem("unreadable-file", kind.words);
  if (bytes.length === 0) throw new Problem("unreadable-file", {nl: "Dit bestand is leeg.", en: "This file is empty."});
}

/** A mark at the start decides; then strict UTF-8; only then a guess from the bytes, Western unless another set is likely. */
function decode(bytes: Uint8Array): {text: string; encoding: string} {
  const utf16 = utf16Order(bytes);
  if (utf16) return {text: new TextDecoder(utf16).decode(bytes), encoding: utf16};
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), encoding: "utf-8"};
  } catch {
    const [likely] = analyse(bytes.subarray(0, 200_000));
    const name = likely && likely.confidence >= 40 ? likely.name.toLowerCase() : "windows-1252";
    const encoding = name === "iso-8859-1" || !iconv.encodingExists(name) ? "windows-1252" : name;
    return {text: iconv.decode(Buffer.from(bytes), encoding), encoding};
  }
}

/** UTF-16 by its mark, or by zeros at every other byte of the first ones. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 200);
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2]!++;
  const half = head.length / 2;
  if (zeros[1]! > half * 0.6 && zeros[0] === 0) return "utf-16le";
  if (zeros[0]! > half * 0.6 && zeros[1] === 0) return "utf-16be";
  return undefined;
}

/** The separator that cuts the first rows into the most equal numbers of cells; a comma when nothing is cut. */
function guessSeparator(text: string): Separator {
  let best: {separator: Separator; score: number} = {separator: ",", score: 0};
  for (const separator of separators) {
    const widths = sampleWidths(text, separator);
    const usual = mostFrequent(widths);
    if (usual < 2) continue;
    const alike = widths.filter((width) => width === usual).length / widths.length;
    const score = alike * 100 + Math.min(usual, 50) / 50;
    if (score > best.score) best = {separator, score};
  }
  return best.separator;
}

function sampleWidths(text: string, separator: Separator): number[] {
  const rows: string[][] = [];
  const keep = (row: string[]) => {
    rows.push(row);
    return null;
  };
  try {
    parse(text, {...dialect(separator), to: 60, on_record: keep});
  } catch {
    // An unclosed quote further on: the rows before it are sample enough, and parseRows tells about the quote.
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== "")).map((row) => row.length);
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) if (best === 0 || count > counts.get(best)!) best = number;
  return best;
}

function parseRows(text: string, separator: Separator): string[][] {
  try {
    return parse(text, dialect(separator)) as string[][];
  } catch (error) {
    const {code, records} = error as {code?: string; records?: number};
    if (code === undefined) throw error;
    throw new Problem(
      "unreadable-file",
      {
        nl: "In dit bestand begint een cel met een aanhalingsteken dat nergens sluit.",
        en: "A cell in this file opens with a quotation mark that is never closed.",
      },
      {
        cause: error,
        ...(records === undefined ? {} : {where: `row ${records + 1}`}),
      },
    );
  }
}

const dialect = (separator: Separator) =>
  ({delimiter: separator, bom: true, relax_column_count: true, relax_quotes: true}) as const;
