import {type Column, workbook} from "../documents/index.ts";
import type {EntryReply} from "./contract.ts";
import {type EntryKind, titleOf, valueInWords, type Words} from "./kinds.ts";

/** Entries as a workbook in words: a sheet for each kind that has any, the fields as columns, and who changed it last. */
export function entriesWorkbook(
  kinds: readonly EntryKind[],
  entries: readonly EntryReply[],
  language: keyof Words,
  title: string,
): Promise<Uint8Array> {
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
  const names = new Map(entries.map(({id, kind, details}) => [id, titleOf(kindOf.get(kind)!, details, language)]));
  const sheets = kinds.map((kind) => ({
    name: kind.many[language],
    columns: [
      ...Object.values(kind.fields).map(
        ({label, type}): Column => ({name: label[language], kind: type === "number" ? "decimal" : "text"}),
      ),
      {name: {nl: "Laatst gewijzigd door", en: "Last changed by"}[language]},
      {name: {nl: "Op", en: "On"}[language]},
    ],
    rows: entries
      .filter((entry) => entry.kind === kind.id)
      .map(({details, changedBy, changedAt}) => [
        ...Object.entries(kind.fields).map(([name, field]) =>
          valueInWords(field, details[name], language, (id) => names.get(id)),
        ),
        changedBy,
        changedAt.slice(0, 10),
      ]),
  }));
  return workbook(
    sheets.filter(({rows}, i) => rows.length > 0 || (i === 0 && entries.length === 0)),
    {title},
  );
}
