import {sql} from "kysely";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {Change, EntryReply} from "./contract.ts";
import type {By} from "./trajectory-store.ts";

type Details = Readonly<Record<string, unknown>>;

interface Row {
  id: string;
  kind: string;
  details: Details;
  version: number;
  created_by: string;
  created_at: Date;
  changed_by: string;
  changed_at: Date;
}

const columns = sql`id, kind, details, version, created_by, created_at, changed_by, changed_at`;

/**
 * The entries of a trajectory in their order; of some kinds, or of all. What they point to is there: a pointer to an entry that was
 * taken away reads as empty, and is back when that entry is.
 */
export async function readEntries(
  db: OrganisationDb,
  trajectoryId: string,
  kinds?: readonly string[],
): Promise<EntryReply[]> {
  const {rows} = await sql<Row>`select ${columns} from entry
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and deleted_at is null
      and (${kinds === undefined} or kind = any(${kinds ?? []}::text[]))
    order by kind, place, created_at, id`.execute(db);
  return pointingToWhatIsThere(db, trajectoryId, rows);
}

async function pointingToWhatIsThere(
  db: OrganisationDb,
  trajectoryId: string,
  entries: readonly Row[],
): Promise<EntryReply[]> {
  if (entries.length === 0) return [];
  const gone = await readGone(db, trajectoryId);
  return entries.map((row) => entryOf({...row, details: withoutGone(row.details, gone)}));
}

async function readGone(db: OrganisationDb, trajectoryId: string): Promise<ReadonlySet<unknown>> {
  const {rows} = await sql<{id: string}>`select id from entry
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and deleted_at is not null`.execute(
    db,
  );
  return new Set(rows.map(({id}) => id));
}

/** Nobody types the id of an entry: a value that is one points to it. */
function withoutGone(details: Details, gone: ReadonlySet<unknown>): Details {
  if (gone.size === 0) return details;
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((one) => !gone.has(one)) : gone.has(value) ? null : value,
    ]),
  );
}

/** Those of the given entries that are there, with their kinds. */
export async function readKindsOf(
  db: OrganisationDb,
  trajectoryId: string,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const {rows} = await sql<{id: string; kind: string}>`select id, kind from entry
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and deleted_at is null
      and id = any(${[...new Set(entryIds)]}::uuid[])`.execute(db);
  return new Map(rows.map(({id, kind}) => [id, kind]));
}

/** Adds entries of one kind behind those that are there. */
export async function insertEntries(
  db: OrganisationDb,
  trajectoryId: string,
  kind: string,
  entries: readonly {readonly id: string; readonly details: Details}[],
  by: By,
): Promise<EntryReply[]> {
  const {rows} = await sql<Row>`with last as (
      select coalesce(max(place), 0) as place from entry
      where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and kind = ${kind})
    insert into entry (organisation_id, id, trajectory_id, kind, details, place, version, created_by, created_at, changed_by, changed_at)
    select ${db.organisationId}::uuid, i.id, ${trajectoryId}::uuid, ${kind}, i.details, last.place + i.nth, 1, ${by.name}, ${by.now}::timestamptz,
      ${by.name}, ${by.now}::timestamptz
    from last, unnest(${entries.map(({id}) => id)}::uuid[], ${entries.map(({details}) => JSON.stringify(details))}::jsonb[])
      with ordinality as i(id, details, nth)
    returning ${columns}`.execute(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const added = entries.map(({id}) => byId.get(id)!);
  await remember(db, trajectoryId, added, "added", by);
  return added.map(entryOf);
}

/** @throws Problem "conflict" when the entry is no longer the version that was seen, "not-found" when it is gone. */
export async function updateEntry(
  db: OrganisationDb,
  trajectoryId: string,
  {id, details, version}: {readonly id: string; readonly details: Details; readonly version: number},
  by: By,
): Promise<EntryReply> {
  const {rows} = await sql<Row>`update entry set details = ${JSON.stringify(details)}::jsonb, version = version + 1,
      changed_by = ${by.name}, changed_at = ${by.now}::timestamptz
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and id = ${id} and version = ${version}
      and deleted_at is null
    returning ${columns}`.execute(db);
  if (rows.length === 0) await refuse(db, trajectoryId, id);
  await remember(db, trajectoryId, rows, "changed", by);
  return entryOf(found(rows));
}

async function refuse(db: OrganisationDb, trajectoryId: string, id: string): Promise<never> {
  const {rows} = await sql<{changed_by: string}>`select changed_by from entry
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and id = ${id} and deleted_at is null`.execute(
    db,
  );
  const {changed_by: name} = found(rows);
  throw new Problem("conflict", {
    nl: `${name} heeft dit intussen gewijzigd. Jouw wijziging is niet bewaard: kopieer je tekst, laad de pagina opnieuw en vul hem aan.`,
    en: `${name} has changed this meanwhile. Your change was not kept: copy your text, load the page again and add it.`,
  });
}

/** Takes an entry away, or brings it back with `isDeleted` false. @throws Problem "not-found". */
export async function setEntryDeleted(
  db: OrganisationDb,
  trajectoryId: string,
  id: string,
  isDeleted: boolean,
  by: By,
): Promise<EntryReply> {
  const {rows} =
    await sql<Row>`update entry set deleted_at = ${isDeleted ? by.now : null}::timestamptz, version = version + 1,
      changed_by = ${by.name}, changed_at = ${by.now}::timestamptz
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and id = ${id}
      and (deleted_at is null) = ${isDeleted}
    returning ${columns}`.execute(db);
  await remember(db, trajectoryId, rows, isDeleted ? "removed" : "restored", by);
  return found(await pointingToWhatIsThere(db, trajectoryId, rows));
}

export async function orderEntriesAs(
  db: OrganisationDb,
  trajectoryId: string,
  entryIds: readonly string[],
): Promise<void> {
  await sql`update entry e set place = i.nth from unnest(${entryIds}::uuid[]) with ordinality as i(id, nth)
    where e.organisation_id = ${db.organisationId} and e.trajectory_id = ${trajectoryId} and e.id = i.id`.execute(db);
}

async function remember(
  db: OrganisationDb,
  trajectoryId: string,
  rows: readonly Row[],
  what: Change["what"],
  by: By,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into entry_change (organisation_id, entry_id, version, trajectory_id, kind, details, what, by, at)
    select ${db.organisationId}::uuid, id, version, ${trajectoryId}::uuid, kind, details, ${what}, ${by.name}, ${by.now}::timestamptz
    from unnest(${rows.map(({id}) => id)}::uuid[], ${rows.map(({version}) => version)}::int[], ${rows.map(({kind}) => kind)}::text[],
      ${rows.map(({details}) => JSON.stringify(details))}::jsonb[]) as i(id, version, kind, details)`.execute(db);
}

/** Newest first. */
export async function readChanges(
  db: OrganisationDb,
  trajectoryId: string,
  {
    entryId,
    kinds,
    limit,
  }: {readonly entryId?: string | undefined; readonly kinds?: readonly string[]; readonly limit: number},
): Promise<Change[]> {
  const {rows} = await sql<{
    entry_id: string;
    kind: string;
    version: number;
    details: Details;
    what: Change["what"];
    by: string;
    at: Date;
  }>`select entry_id, kind, version, details, what, by, at from entry_change
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId}
      and (${entryId ?? null}::uuid is null or entry_id = ${entryId ?? null}::uuid)
      and (${kinds === undefined} or kind = any(${kinds ?? []}::text[]))
    order by at desc, version desc, entry_id desc limit ${limit}`.execute(db);
  return rows.map(({entry_id, at, ...row}) => ({...row, entryId: entry_id, at: at.toISOString()}));
}

function found<R>([row]: readonly R[]): R {
  if (!row) throw entryGone();
  return row;
}

/** The answer about an entry that is not there, or no longer. */
export const entryGone = (): Problem =>
  new Problem("not-found", {
    nl: "Dit bestaat niet meer: iemand heeft het weggehaald.",
    en: "This is no longer there: somebody removed it.",
  });

const entryOf = (row: Row): EntryReply => ({
  id: row.id,
  kind: row.kind,
  details: {...row.details},
  version: row.version,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
  changedBy: row.changed_by,
  changedAt: row.changed_at.toISOString(),
});
