import {sql} from "kysely";
import type {InstallationDb, OrganisationDb} from "../platform/storage/index.ts";

/** The tables that hold organisations' data and can be emptied: those with row-level security, without the event log, which stays. */
export async function organisationTables(db: OrganisationDb): Promise<string[]> {
  const {rows} = await sql<{name: string}>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity
      and has_table_privilege(oid, 'delete') order by relname`.execute(db);
  return rows.map(({name}) => name);
}

/** Deletes at most `most` of the organisation's rows of a table. @returns how many there were. */
export async function deleteRows(db: OrganisationDb, table: string, most: number): Promise<number> {
  const {numAffectedRows} = await sql`delete from ${sql.table(table)} where ctid = any(array(
    select ctid from ${sql.table(table)} where organisation_id = ${db.organisationId} limit ${most}))`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Nobody is a member any more; the organisation itself stays until its rows are gone. */
export async function deleteMemberships(db: InstallationDb, organisationId: string): Promise<void> {
  await sql`delete from membership where organisation_id = ${organisationId}`.execute(db);
}

export async function deleteOrganisation(db: InstallationDb, organisationId: string): Promise<void> {
  await sql`delete from organisation where id = ${organisationId} and fictional`.execute(db);
}
