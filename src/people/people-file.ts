import {Problem} from "../platform/problem.ts";
import type {PeopleFileMapping, PeopleFilePreview} from "./contract.ts";
import {dateOrder, isAmbiguous} from "./file-dates.ts";
import {gatherPeople, type PersonInFile, type Reading} from "./file-people.ts";
import {type FileProblems, fileProblems} from "./file-problems.ts";
import {type FileRow, type NumberedRow, readRow} from "./file-rows.ts";
import {readUnitColumns} from "./file-units.ts";
import {guessMapping, recognisedHeaders, usesOf} from "./people-columns.ts";
import {type PeopleTable, readTable} from "./people-table.ts";
import {unitTree} from "./units.ts";

export interface PeopleFile {
  readonly preview: PeopleFilePreview;
  readonly people: readonly PersonInFile[];
}

export interface PeopleFileOptions {
  /** Absent: guessed from the header. */
  readonly mapping?: PeopleFileMapping | undefined;
  /** First day the file counts, "YYYY-MM-DD"; who left before it is remarked on. */
  readonly validFrom?: string | undefined;
}

/**
 * Reads a people file (CSV in any usual encoding and separator) without storing anything. A row is refused only when it
 * names nobody, or gives one id to two people; anything else odd is a remark, and the row counts.
 * @throws Problem "unreadable-file" or "too-large" for what is no table of people at all; "bad-input" when the mapping
 *   names a column that is not there.
 * Cost O(bytes); the whole table is held in memory.
 */
export function readPeopleFile(bytes: Uint8Array, options: PeopleFileOptions = {}): PeopleFile {
  const table = readTable(bytes);
  const problems = fileProblems();
  const {header, body} = findHeader(table, options.mapping?.header);
  const mapping =
    options.mapping ??
    guessMapping(
      header?.cells,
      body.slice(0, 50).map(({cells}) => cells),
    );
  const columns = columnsOf(header, body, mapping);
  remarkOnColumns(mapping, header, problems);

  const rows = body.map((row) => readRow(row, mapping, columns, problems));
  const paths = readUnits(rows, mapping, problems);
  const order = readDateOrder(rows, problems);
  const {people, repeated, managerCycles} = gatherPeople(rows, paths, {
    mapping,
    order,
    validFrom: options.validFrom,
    problems,
  });
  if (people.length === 0) problems.add("no-people");
  return {
    people,
    preview: {
      encoding: table.encoding,
      separator: table.separator,
      columns,
      mapping,
      rows: rows.length,
      people: people.length,
      repeated,
      refused: rows.length - people.length - repeated,
      units: unitTree(people.map(({unit}) => unit)),
      withoutUnit: people.filter(({unit}) => unit.length === 0).length,
      counts: problems.counts(),
      problems: problems.listed(),
      managerCycles,
      canApply: !problems.isBlocking(),
    },
  };
}

/**
 * The header is the first of ten rows with two columns that are recognised, else the first row unless it looks like a
 * person (a mail address or a bare number in it, and no column recognised). Rows without anything in them are skipped.
 */
function findHeader(
  table: PeopleTable,
  told: boolean | undefined,
): {header: NumberedRow | undefined; body: NumberedRow[]} {
  const rows = table.rows
    .map((cells, i) => ({row: i + 1 + table.skipped, cells}))
    .filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
  if (told === false) return {header: undefined, body: rows};
  const likely = rows.slice(0, 10).findIndex(({cells}) => recognisedHeaders(cells) >= 2);
  if (likely >= 0) return {header: rows[likely], body: rows.slice(likely + 1)};
  const [first] = rows;
  const isPerson =
    first && recognisedHeaders(first.cells) === 0 && first.cells.some((cell) => /@|^\s*\d+\s*$/.test(cell));
  return isPerson && told === undefined ? {header: undefined, body: rows} : {header: first, body: rows.slice(1)};
}

function columnsOf(
  header: NumberedRow | undefined,
  body: readonly NumberedRow[],
  mapping: PeopleFileMapping,
): PeopleFilePreview["columns"] {
  const width = header?.cells.length ?? body.reduce((most, {cells}) => Math.max(most, cells.length), 0);
  const uses = usesOf(mapping);
  const outside = [...uses.keys()].find((index) => index >= width);
  if (outside !== undefined)
    throw new Problem("bad-input", {
      nl: `Het bestand heeft ${width} kolommen; kolom ${outside + 1} bestaat niet.`,
      en: `The file has ${width} columns; there is no column ${outside + 1}.`,
    });
  return Array.from({length: width}, (_, index) => ({
    index,
    name: header?.cells[index]?.trim() ?? "",
    use: uses.get(index) ?? null,
  }));
}

function remarkOnColumns(mapping: PeopleFileMapping, header: NumberedRow | undefined, problems: FileProblems): void {
  const hasName = (mapping.name ?? mapping.lastName ?? mapping.firstName) !== undefined;
  if (!header) problems.add("no-header");
  else if (header.row > 1) problems.add("lines-above-header", {value: String(header.row)});
  if (mapping.id === undefined && !hasName && mapping.mail.length === 0) problems.add("nothing-to-recognise");
  if (mapping.id === undefined) problems.add("no-id-column");
  if (!hasName) problems.add("no-name-column");
  if (mapping.mail.length === 0) problems.add("no-mail-column");
  if (mapping.unit.length === 0) problems.add("no-unit-column");
}

function readUnits(rows: readonly FileRow[], mapping: PeopleFileMapping, problems: FileProblems) {
  const {paths, cycles, twoParents, spellings} = readUnitColumns(
    rows.map(({units}) => units),
    mapping.parent === undefined ? undefined : rows.map(({parent}) => parent),
  );
  for (const cycle of cycles) problems.add("unit-cycle", {value: [...cycle, cycle[0]].join(" → ")});
  for (const {unit, kept, dropped} of twoParents)
    problems.add("unit-two-parents", {value: unit, other: kept, third: dropped});
  for (const {kept, other} of spellings) problems.add("unit-spelling", {value: other, other: kept});
  return paths;
}

function readDateOrder(rows: readonly FileRow[], problems: FileProblems): Reading["order"] {
  const texts = rows.flatMap(({start, end}) => [start, end]);
  const order = dateOrder(texts);
  if (order === "both") {
    const only = (wanted: Reading["order"]) => texts.find((text) => dateOrder([text]) === wanted)!;
    problems.add("date-orders", {value: only("day-first"), other: only("month-first")});
  }
  const unclear = order === "either" ? texts.find(isAmbiguous) : undefined;
  if (unclear !== undefined) problems.add("assumed-date-order", {value: unclear});
  return order === "month-first" ? "month-first" : "day-first";
}
