/**
 * A table as CSV for spreadsheets in Europe: semicolons, quotes where needed, a mark that says UTF-8, and no cell that a spreadsheet would run as a
 * formula: before such a one stands a '.
 */
export function csvOf({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): string {
  return `\uFEFF${[head, ...rows].map(csvLine).join("")}`;
}

/** One row of it, with its line end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(";")}\r\n`;

function cell(text: string): string {
  const safe = /^["'\s]*[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text.replace(",", "."))) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
