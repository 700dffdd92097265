import {type CellStyle, type CellValue, writeXlsx} from "hucre/xlsx";
import {printable} from "../drawing/index.ts";

export interface Sheet {
  /** At most 31 characters are kept; characters that a workbook refuses become spaces. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** One value per column; null leaves the cell empty. */
  readonly rows: readonly (readonly CellContent[])[];
}

export type CellContent = string | number | boolean | null;

export interface Column {
  readonly name: string;
  /** Default "text". A share is stored as 0…1 and shown as a percentage. */
  readonly kind?: ColumnKind;
}

export type ColumnKind = "text" | "count" | "share" | "decimal" | "day";

/**
 * A workbook: a bold header row that stays in view, a number format per column, widths after their content. Text that a
 * spreadsheet would take for a formula (= + - @, tab or return in front) gets an apostrophe in front, so it stays text.
 */
export async function workbook(
  sheets: readonly Sheet[],
  properties: {readonly title: string; readonly creator?: string},
): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({name}) => name));
  return await writeXlsx({
    properties: {title: properties.title, ...(properties.creator === undefined ? {} : {creator: properties.creator})},
    defaultFont: {name: "Calibri", size: 11},
    sheets: sheets.map(({columns, rows}, i) => ({
      name: names[i] ?? "",
      columns: columns.map((column, at) => ({width: columnWidth(column.name, rows, at), style: columnStyle(column)})),
      rows: [columns.map(({name}) => harmless(name)), ...rows.map((row) => columns.map((_, at) => cellValue(row[at])))],
      cells: new Map(
        columns.map(({name}, at) => [`0,${at}`, {value: harmless(name), type: "string" as const, style: headerStyle}]),
      ),
      freezePane: {rows: 1},
    })),
  });
}

/** Text that no spreadsheet takes for a formula. */
export const harmless = (text: string): string => {
  const clean = printable(text).slice(0, mostLetters);
  return /^[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean;
};

/** A cell holds at most 32,767 letters; one is kept for the apostrophe. */
const mostLetters = 32_766;

const cellValue = (value: CellContent | undefined): CellValue => {
  if (typeof value === "string") return harmless(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value ?? null;
};

const formats: Readonly<Record<ColumnKind, string>> = {
  text: "@",
  count: "#,##0",
  share: "0.0%",
  decimal: "0.00",
  day: "@",
};

const columnStyle = ({kind = "text"}: Column): CellStyle => ({
  ...(kind === "text" || kind === "day" ? {} : {numFmt: formats[kind]}),
  alignment: {vertical: "top", ...(kind === "text" ? {wrapText: true} : {})},
});

const headerStyle: CellStyle = {
  font: {bold: true},
  border: {bottom: {style: "thin"}},
  alignment: {vertical: "top", wrapText: true},
};

const columnWidth = (name: string, rows: readonly (readonly CellContent[])[], at: number): number =>
  Math.min(60, 3 + Math.max(name.length, ...rows.slice(0, 200).map((row) => String(row[at] ?? "").length)));

/** Names that a workbook accepts: at most 31 letters, without : \ / ? * [ ], no apostrophe at an end, each different. */
function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) {
    const clean =
      name
        .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
        .replace(/^'+|'+$/g, "")
        .trim() || "-";
    let unique = clean.slice(0, 31);
    for (let i = 2; names.some((other) => other.toLowerCase() === unique.toLowerCase()); i += 1)
      unique = `${clean.slice(0, 31 - String(i).length - 1)} ${i}`;
    names.push(unique);
  }
  return names;
}
