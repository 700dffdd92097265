import type {PeopleFileMapping} from "../../people/contract.ts";

/** What a column of a people file can be read as, in the order people look for it. */
export const columnUses = [
  "id",
  "name",
  "firstName",
  "prefix",
  "lastName",
  "mail",
  "unit",
  "parent",
  "manager",
  "location",
  "role",
  "start",
  "end",
  "external",
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Reads a column as something else, or not at all (null). What only one column can be (all but mail and unit) is taken from the column that was it. */
export function withUse(mapping: PeopleFileMapping, column: number, use: ColumnUse | null): PeopleFileMapping {
  const others = Object.fromEntries(
    Object.entries(mapping).flatMap(([name, value]): [string, unknown][] => {
      if (Array.isArray(value)) return [[name, value.filter((index) => index !== column)]];
      return value === column && name !== "header" ? [] : [[name, value]];
    }),
  ) as PeopleFileMapping;
  if (use === null) return others;
  if (use === "mail" || use === "unit") return {...others, [use]: [...others[use], column].sort((a, b) => a - b)};
  return {...others, [use]: column};
}
