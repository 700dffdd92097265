import {sql} from "kysely";
import {Problem} from "../platform/problem.ts";
import type {SentDocument} from "../platform/sent-document.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {EntryFile} from "./entry-file-contract.ts";
import type {By} from "./trajectory-store.ts";

interface Row {
  entry_id: string;
  name: string;
  type: EntryFile["type"];
  bytes: number;
  added_by: string;
  added_at: Date;
}

const columns = sql`f.entry_id, f.name, f.type, octet_length(f.content) as bytes, f.added_by, f.added_at`;

/** The files of entries that are there. */
export async function readEntryFiles(db: OrganisationDb, trajectoryId: string): Promise<EntryFile[]> {
  const {rows} = await sql<Row>`select ${columns} from entry_file f
    join entry e on e.organisation_id = f.organisation_id and e.id = f.entry_id
    where f.organisation_id = ${db.organisationId} and e.trajectory_id = ${trajectoryId} and e.deleted_at is null
    order by f.added_at, f.entry_id`.execute(db);
  return rows.map(fileOf);
}

/** @throws Problem "not-found" when the entry has no file, or is gone. */
export async function readFileOf(db: OrganisationDb, trajectoryId: string, entryId: string): Promise<SentDocument> {
  const {rows} = await sql<
    Omit<SentDocument, "bytes"> & {content: Buffer}
  >`select f.name, f.type, f.content from entry_file f
    join entry e on e.organisation_id = f.organisation_id and e.id = f.entry_id
    where f.organisation_id = ${db.organisationId} and f.entry_id = ${entryId} and e.trajectory_id = ${trajectoryId}
      and e.deleted_at is null`.execute(db);
  const {name, type, content} = found(rows);
  return {name, type, bytes: new Uint8Array(content)};
}

/** Takes the place of an earlier file of the entry. */
export async function writeFileOf(
  db: OrganisationDb,
  entryId: string,
  {name, type, bytes}: SentDocument,
  by: By,
): Promise<EntryFile> {
  const {rows} =
    await sql<Row>`insert into entry_file as f (organisation_id, entry_id, name, type, content, added_by, added_at)
    values (${db.organisationId}, ${entryId}, ${name}, ${type}, ${Buffer.from(bytes)}, ${by.name}, ${by.now})
    on conflict (organisation_id, entry_id) do update set name = excluded.name, type = excluded.type, content = excluded.content,
      added_by = excluded.added_by, added_at = excluded.added_at
    returning ${columns}`.execute(db);
  return fileOf(found(rows));
}

/** @throws Problem "not-found" when the entry has no file. */
export async function deleteFileOf(db: OrganisationDb, entryId: string): Promise<void> {
  const {rows} = await sql`delete from entry_file where organisation_id = ${db.organisationId} and entry_id = ${entryId}
    returning entry_id`.execute(db);
  found(rows);
}

/** Gives the copies of entries the files of those that they are copies of. @param copies the copy's id by that of the entry. */
export async function copyFiles(db: OrganisationDb, copies: ReadonlyMap<string, string>): Promise<void> {
  await sql`insert into entry_file (organisation_id, entry_id, name, type, content, added_by, added_at)
    select f.organisation_id, i.copy, f.name, f.type, f.content, f.added_by, f.added_at
    from entry_file f join unnest(${[...copies.keys()]}::uuid[], ${[...copies.values()]}::uuid[]) as i(id, copy) on i.id = f.entry_id
    where f.organisation_id = ${db.organisationId}`.execute(db);
}

function found<R>([row]: readonly R[]): R {
  if (!row) throw new Problem("not-found", {nl: "Er is geen bestand bij.", en: "There is no file with it."});
  return row;
}

const fileOf = ({entry_id, added_by, added_at, ...row}: Row): EntryFile => ({
  ...row,
  entryId: entry_id,
  addedBy: added_by,
  addedAt: added_at.toISOString(),
});
