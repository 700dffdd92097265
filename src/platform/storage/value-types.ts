import pg from "pg";

/**
 * How values come back, the same on both engines: bigint, count(*) and numeric as numbers (exact up to 2^53),
 * date as "YYYY-MM-DD", timestamptz as Date, bytea as Buffer, jsonb parsed; arrays of these alike.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers.get(oid)) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** Every value as PostgreSQL writes it: what a backup keeps. */
export const textOnly: pg.CustomTypesConfig = {
  getTypeParser: (() => (text: string) => text) as typeof pg.types.getTypeParser,
};

// 1009: text[], which the package's list of types does not name.
const textArray = (pg.types.getTypeParser as (oid: number) => unknown)(1009) as (text: string) => (string | null)[];
const numbers = (text: string) => textArray(text).map((item) => (item === null ? null : Number(item)));

const parsers = new Map<number, (text: string) => unknown>([
  [20, Number], // int8
  [1700, Number], // numeric
  [1082, String], // date
  [1016, numbers],
  [1231, numbers],
  [1182, textArray],
]);
