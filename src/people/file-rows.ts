import type {PeopleFileMapping, PeopleFilePreview} from "./contract.ts";
import type {FileProblems} from "./file-problems.ts";

/** A row of the table with the number that a spreadsheet gives it. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** One row with each cell cleaned, nothing understood yet. "" = not given. */
export interface FileRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly mails: readonly string[];
  readonly units: readonly string[];
  readonly parent: string;
  readonly manager: string;
  readonly location: string;
  readonly role: string;
  readonly start: string;
  readonly end: string;
  readonly external: string;
}

/** Cleans the cells of one row; formulas, cells that are too long and broken mail addresses are remarked on. */
export function readRow(
  {row, cells}: NumberedRow,
  mapping: PeopleFileMapping,
  columns: PeopleFilePreview["columns"],
  problems: FileProblems,
): FileRow {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) problems.add("extra-cells", {}, row);
  const cell = (index: number | undefined): string => {
    if (index === undefined) return "";
    const text = plainText(cells[index] ?? "");
    const column = columns[index]!.name;
    if (isFormula(text)) {
      problems.add("formula", {value: text}, row, column);
      return "";
    }
    if (text.length > longest) problems.add("too-long", {value: text}, row, column);
    return text.slice(0, longest);
  };
  const nameParts = [cell(mapping.firstName), cell(mapping.prefix), cell(mapping.lastName)].filter(
    (part) => part !== "",
  );
  return {
    row,
    id: cell(mapping.id),
    name: cell(mapping.name) || nameParts.join(" "),
    mails: mapping.mail.flatMap((index) => readMails(cells[index] ?? "", row, columns[index]!.name, problems)),
    units: mapping.unit.map(cell),
    parent: cell(mapping.parent),
    manager: cell(mapping.manager),
    location: cell(mapping.location),
    role: cell(mapping.role),
    start: cell(mapping.start),
    end: cell(mapping.end),
    external: cell(mapping.external),
  };
}

const longest = 200;
const emptyWords = new Set(["-", "--", "–", "n.v.t.", "nvt", "n/a", "#n/a", "#n/b", "null", "."]);

/** Single spaces, no control characters; Excel's ="007" is 007; a dash or "n.v.t." is nothing. */
function plainText(cell: string): string {
  const text = cell
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const kept = /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text;
  return emptyWords.has(kept.toLowerCase()) ? "" : kept;
}

/** What a spreadsheet would compute, or hand to another program, if it were written back into one. */
const isFormula = (text: string): boolean => /^=|^[+\-@].*[(|!]/.test(text);

function readMails(cell: string, row: number, column: string, problems: FileProblems): string[] {
  const parts = plainText(cell)
    .toLowerCase()
    .split(/[\s;,|<>]+/)
    .map((part) => part.replace(/^(mailto|smtp):/, ""))
    .filter((part) => part !== "");
  const mails = parts.filter((part) => part.length <= 254 && /^[^@\s=(]+@[^@\s]+\.[^@\s.]+$/.test(part));
  const broken = parts.filter((part) => !mails.includes(part) && (mails.length === 0 || part.includes("@")));
  if (broken.length > 0) problems.add("broken-mail", {value: broken.join(" ")}, row, column);
  return mails;
}
