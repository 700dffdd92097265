import type pg from "pg";
import {appRole} from "./transactions.ts";

/** A table as a backup keeps it: its columns in order, those that the database computes left out. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly name: string;
  /** As PostgreSQL writes it: "smallint[]", "timestamp with time zone". */
  readonly type: string;
}

/** The table that the migrator keeps its steps in: never part of a backup, for restoring writes it anew. */
export const migrationTable = "migration";

/**
 * Our own tables: the installation's, and every one with row-level security for the organisations. Other tables in the same
 * database are not ours to read or remove. Those that others refer to come first.
 */
export async function ownTables(client: pg.ClientBase, installationTables: readonly string[]): Promise<Table[]> {
  const {rows} = await client.query<Table & {refersTo: string[]}>(
    `select c.relname as name,
       (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       array(select f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as "refersTo"
     from pg_class c
     where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace and c.relname <> $2
       and (c.relname = any($1) or exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'one_organisation'))
     order by c.relname collate "C"`,
    [installationTables, migrationTable],
  );
  const sorted: Table[] = [];
  const place = ({name, columns, refersTo}: (typeof rows)[number]) => {
    if (sorted.some((table) => table.name === name)) return;
    for (const row of rows) if (refersTo.includes(row.name)) place(row);
    sorted.push({name, columns});
  };
  for (const row of rows) place(row);
  return sorted;
}

/** The tables that the app role may use without row-level security to narrow them, though they are no installation tables: none, ever. */
export async function unsecuredTables(client: pg.ClientBase, installationTables: readonly string[]): Promise<string[]> {
  const {rows} = await client.query<{name: string}>(
    `select c.relname as name from pg_class c
     where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = current_schema()::regnamespace and c.relname <> all($1)
       and exists (select from aclexplode(c.relacl) a where a.grantee in (0, $2::regrole))
       and not (c.relrowsecurity and c.relforcerowsecurity
         and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'one_organisation'))
     order by c.relname collate "C"`,
    [installationTables, appRole],
  );
  return rows.map(({name}) => name);
}

/** Our own functions, as "search_messages(text,integer,uuid[])": those that the app role was allowed to run. */
export async function ownFunctions(client: pg.ClientBase): Promise<string[]> {
  const {rows} = await client.query<{signature: string}>(
    `select p.oid::regprocedure::text as signature from pg_proc p
     where p.pronamespace = current_schema()::regnamespace
       and exists (select from aclexplode(p.proacl) a where a.grantee = $1::regrole)`,
    [appRole],
  );
  return rows.map(({signature}) => signature);
}

/** A name as SQL takes it, whatever it is. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
