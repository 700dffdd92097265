import {floors} from "../analysis/disclosure/index.ts";
import type {Words} from "../dossier/kinds.ts";

/** A table of an earlier survey: what was stated, how many answered, and a mean or the shares of the answers. */
export interface SurveyTable {
  /** Of the columns after the statement and the number of people. A head with "%" makes its column percentages. */
  readonly heads: readonly string[];
  readonly rows: readonly SurveyRow[];
}

export interface SurveyRow {
  readonly statement: string;
  /** People who answered, at least the floor. */
  readonly people: number;
  /** One for each head; null where nothing was filled in. */
  readonly values: readonly SurveyValue[];
}

/** A mean on the survey's own scale, or a share of 0…100 %. */
export type SurveyValue = {readonly amount: number; readonly isPercentage: boolean} | null;

export type SurveyReading =
  | {readonly state: "read"; readonly table: SurveyTable}
  /** What is wrong, by row; nothing is taken over. */
  | {readonly state: "refused"; readonly problems: readonly Words[]};

const longestTable = 200;
/** As long as a line of an entry may be. */
const longestLine = 300;

/**
 * Reads a table as it is pasted from a spreadsheet or a report (split by tabs) or stands in a CSV file (split by ; or ,), with heads in
 * the first row, then "statement, number of people, values". Decimals with a comma or a point. Never throws.
 * Refuses the whole table when a row is about fewer than ten people, for who answered what could then be guessed.
 */
export function readSurveyTable(pasted: string): SurveyReading {
  const text = pasted.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const records = recordsOf(text, delimiterOf(text)).filter(({cells}) => cells.some((cell) => cell !== ""));
  const [head, ...body] = records;
  if (!head) return refused(words.empty);
  if (head.cells.length < 3) return refused(words.tooFewColumns);
  if (countIn(head.cells[1] ?? "") !== undefined) return refused(words.noHeads);
  if (body.length === 0) return refused(words.noRows);
  if (body.length > longestTable) return refused(words.tooManyRows(body.length));
  const heads = head.cells.slice(2);
  const percentageHeads = heads.map((name) => name.includes("%"));
  const read = body.map((record) => rowOf(record, percentageHeads));
  const problems = read.flatMap((one) => ("problem" in one ? [one.problem] : []));
  if (problems.length > 0) return {state: "refused", problems};
  const table = {heads, rows: read.flatMap((one) => ("row" in one ? [one.row] : []))};
  return linesOf(table).some((line) => line.length > longestLine) ? refused(words.tooLong) : {state: "read", table};
}

/** A table as lines of an entry, heads first; readSurveyTable reads them back. */
export function linesOf({heads, rows}: SurveyTable): readonly string[] {
  return [
    ["stelling", "n", ...heads],
    ...rows.map(({statement, people, values}) => [statement, String(people), ...values.map(written)]),
  ].map((cells) => cells.map(quoted).join(";"));
}

interface SplitLine {
  /** Where it stands in what was pasted, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

function rowOf({line, cells}: SplitLine, percentageHeads: readonly boolean[]): {row: SurveyRow} | {problem: Words} {
  const [statement = "", count = "", ...given] = cells;
  if (statement === "") return {problem: words.noStatement(line)};
  const people = countIn(count);
  if (people === undefined) return {problem: words.noCount(line, count)};
  if (people < floors.distribution) return {problem: words.tooFewPeople(line)};
  if (given.length > percentageHeads.length) return {problem: words.tooManyCells(line)};
  const values: SurveyValue[] = [];
  for (const [i, isPercentage] of percentageHeads.entries()) {
    const cell = given[i] ?? "";
    const value = valueIn(cell, isPercentage);
    if (value === undefined) return {problem: words.noValue(line, cell)};
    if (value?.isPercentage && (value.amount < 0 || value.amount > 100))
      return {problem: words.noPercentage(line, cell)};
    values.push(value);
  }
  return {row: {statement, people, values}};
}

/** Whole people; "1.204" and "1 204" are one thousand two hundred and four. Undefined when it is no number of people. */
function countIn(cell: string): number | undefined {
  const plain = cell.replace(/^n\s*=\s*/i, "").replace(/(?<=\d)[.\s,\u00a0](?=\d{3}(\D|$))/g, "");
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

/** Null when empty or a dash; undefined when it is no number. */
function valueIn(cell: string, inPercentages: boolean): SurveyValue | undefined {
  if (/^[-–—]?$/.test(cell)) return null;
  const plain = cell.replace(/\s*%$/, "").replace("−", "-").replace(",", ".");
  if (!/^-?\d{1,9}(\.\d{1,9})?$/.test(plain)) return undefined;
  return {amount: Number(plain), isPercentage: inPercentages || cell.endsWith("%")};
}

const written = (value: SurveyValue): string =>
  value === null ? "" : `${value.amount}`.replace(".", ",") + (value.isPercentage ? "%" : "");

const quoted = (cell: string): string => (/[;"\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** By the first line: tabs when there are any, else semicolons, else commas. */
function delimiterOf(text: string): string {
  const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
  return ["\t", ";"].find((delimiter) => first.includes(delimiter)) ?? ",";
}

/** The lines split into trimmed cells; a cell between quotes may hold the delimiter, a line end and doubled quotes. */
function recordsOf(text: string, delimiter: string): SplitLine[] {
  const records: SplitLine[] = [];
  let [cells, cell, line, begunOn, isQuoted]: [string[], string, number, number, boolean] = [[], "", 1, 1, false];
  const endCell = () => {
    cells.push(cell.replace(/\s+/g, " ").trim());
    cell = "";
  };
  const endRecord = () => {
    endCell();
    while (cells.length > 0 && cells.at(-1) === "") cells.pop();
    records.push({line: begunOn, cells});
    cells = [];
    begunOn = line;
  };
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i);
    if (letter === "\n") line += 1;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(i + 1) === '"') {
        cell += letter;
        i += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell.trim() === "") {
      cell = "";
      isQuoted = true;
    } else if (letter === delimiter) endCell();
    else if (letter === "\n") endRecord();
    else cell += letter;
  }
  endRecord();
  return records;
}

const refused = (problem: Words): SurveyReading => ({state: "refused", problems: [problem]});

const words = {
  empty: {
    nl: "Hier staat nog niets. Plak een tabel, of kies een bestand.",
    en: "There is nothing here yet. Paste a table, or choose a file.",
  },
  tooFewColumns: {
    nl: "We zien minder dan drie kolommen. De tabel heeft er minstens drie: de stelling, het aantal mensen en een uitkomst. Kopieer hem uit een spreadsheet, of gebruik ; tussen de kolommen.",
    en: "We see fewer than three columns. The table needs at least three: the statement, the number of people and a result. Copy it from a spreadsheet, or use ; between the columns.",
  },
  noHeads: {
    nl: "Zet de kopjes op de eerste regel, zoals: stelling; n; gemiddelde.",
    en: "The first row must hold the heads, such as: statement; n; mean.",
  },
  noRows: {nl: "Onder de kopjes staan nog geen regels.", en: "There are no rows below the heads yet."},
  tooManyRows: (count: number): Words => ({
    nl: `De tabel heeft ${count} regels. Neem er hoogstens ${longestTable}: kies de stellingen waar je iets mee doet.`,
    en: `The table has ${count} rows. Take at most ${longestTable}: choose the statements that you will use.`,
  }),
  tooLong: {
    nl: `Een regel is langer dan ${longestLine} tekens. Kort de stelling in.`,
    en: `A row is longer than ${longestLine} characters. Shorten the statement.`,
  },
  noStatement: (line: number): Words => ({
    nl: `Regel ${line}: de stelling ontbreekt in de eerste kolom.`,
    en: `Row ${line}: the statement is missing from the first column.`,
  }),
  noCount: (line: number, cell: string): Words => ({
    nl: `Regel ${line}: in de tweede kolom hoort het aantal mensen dat antwoordde. Er staat “${cell}”.`,
    en: `Row ${line}: the second column must hold the number of people who answered. It says “${cell}”.`,
  }),
  tooFewPeople: (line: number): Words => ({
    nl: `Regel ${line} gaat over minder dan ${floors.distribution} mensen. Dan is te raden wie wat heeft geantwoord. Voeg groepen samen, of laat de regel weg.`,
    en: `Row ${line} is about fewer than ${floors.distribution} people. One could guess who answered what. Join groups, or leave the row out.`,
  }),
  tooManyCells: (line: number): Words => ({
    nl: `Regel ${line} heeft meer kolommen dan er kopjes zijn. Staat er een komma in een getal? Gebruik dan ; tussen de kolommen.`,
    en: `Row ${line} has more columns than there are heads. Is there a comma in a number? Then use ; between the columns.`,
  }),
  noValue: (line: number, cell: string): Words => ({
    nl: `Regel ${line}: “${cell}” is geen getal. Schrijf het als 3,4 of 62%. Laat leeg wat onbekend is.`,
    en: `Row ${line}: “${cell}” is not a number. Write it as 3.4 or 62%. Leave empty what is unknown.`,
  }),
  noPercentage: (line: number, cell: string): Words => ({
    nl: `Regel ${line}: “${cell}” is geen percentage. Een percentage ligt tussen 0 en 100.`,
    en: `Row ${line}: “${cell}” is not a percentage. A percentage lies between 0 and 100.`,
  }),
};
