import {randomUUID} from "node:crypto";
import {sql} from "kysely";
import type {OrganisationDb, Storage} from "../../src/platform/storage/index.ts";

/** Writes that many units of the transaction's organisation, in one statement. */
export async function addUnits(db: OrganisationDb, count: number, name = "unit"): Promise<void> {
  const ids = Array.from({length: count}, () => randomUUID());
  await sql`insert into unit (organisation_id, id, name, path)
    select ${db.organisationId}, id, ${name}, id::text from unnest(${ids}::uuid[]) as given(id)`.execute(db);
}

/** How many units a transaction sees. The query forgets its `where`. */
export async function countUnits(db: OrganisationDb): Promise<number> {
  const {rows} = await sql<{units: number}>`select count(*) as units from unit`.execute(db);
  return rows[0]!.units;
}

/** Writes what was said in a channel, a second apart, the last one newest. `first`: the number, and key, of the first. */
export async function addMessages(
  db: OrganisationDb,
  channelId: string,
  texts: readonly string[],
  first = 1,
): Promise<void> {
  await sql`insert into message (organisation_id, channel_id, key, at, thread_key, text, language, length, version_at, digest, imports)
    select ${db.organisationId}, ${channelId}, key, at, key, said, 'nl', length(said), at, md5(said), '{1}'
    from unnest(${texts}::text[]) with ordinality as given(said, n), lateral (select (n + ${first}::int - 1)::text as key,
      timestamptz '2026-01-05T08:00Z' + (n + ${first}::int - 1) * interval '1 second' as at) as message`.execute(db);
}

/** Every table of the schema with all its rows as JSON, in an order of their own; computed columns (the words of a message) left out. */
export async function contents({pool}: Storage): Promise<Record<string, string[]>> {
  const {rows: tables} = await pool.query<{name: string; computed: string[]}>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attgenerated <> '') as computed
     from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'migration'
     order by c.relname collate "C"`,
  );
  const all: Record<string, string[]> = {};
  for (const {name, computed} of tables) {
    const {rows} = await pool.query<{row: string}>(`select (to_jsonb(t) - $1::text[])::text as row from "${name}" t`, [
      computed,
    ]);
    all[name] = rows.map(({row}) => row).sort();
  }
  return all;
}
