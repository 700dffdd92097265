import type {PictureTable} from "../../drawing/index.ts";

/** A table as CSV for spreadsheets in Europe: semicolons, quotes where needed, a mark that says UTF-8, and no cell that a spreadsheet would run as a formula. */
export function csvOf({head, rows}: PictureTable): string {
  const line = (cells: readonly string[]) => cells.map(cell).join(";");
  return `\uFEFF${[head, ...rows].map(line).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text.replace(",", "."))) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
