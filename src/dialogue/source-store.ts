import {sql} from "kysely";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {ChannelRecord, SourceKind, Visibility} from "./stream.ts";

/** What was agreed before an import, kept beside it. */
export interface ImportSettings {
  readonly uploadId: string;
  readonly privateChannels: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What an import did, counted while it ran. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly botMessages: number;
  readonly dropped: Readonly<Record<string, number>>;
  /** Channels the export names; only those in which something was kept are stored. */
  readonly channels: Readonly<Record<Visibility, number>>;
}

export interface ImportRow {
  readonly id: string;
  readonly source_id: string;
  readonly number: number;
  readonly job_id: string | null;
  readonly file_name: string;
  readonly purpose: string;
  readonly decided_by: string;
  readonly state: "running" | "done" | "failed" | "cancelled" | "undoing" | "undone";
  readonly settings: ImportSettings;
  readonly counts: ImportCounts | Record<string, never>;
  readonly records: number;
  readonly started_at: Date;
  readonly finished_at: Date | null;
}

/** On what a source rests: the privacy gates, one signature, or nothing because nobody real is in it or nothing of it is kept. */
export type SourceBasis = "gates" | "public-archive" | "rehearsal" | "one-shot";

/** Who declared that a source is open to everybody, and why. */
export interface Archive {
  readonly reason: string;
  readonly declaredBy: string;
  readonly role: string;
  /** ISO day. */
  readonly declaredOn: string;
}

export interface SourceRow {
  readonly id: string;
  readonly kind: SourceKind;
  readonly key: string | null;
  readonly name: string;
  readonly basis: SourceBasis;
  /** Of a public archive. */
  readonly archive: Archive | null;
}

export async function insertSource(
  db: OrganisationDb,
  {archive = null, ...source}: Omit<SourceRow, "archive"> & {archive?: Archive | null; now: Date},
): Promise<void> {
  await sql`insert into source (organisation_id, id, kind, key, name, basis, archive, created_at)
    values (${db.organisationId}, ${source.id}, ${source.kind}, ${source.key}, ${source.name}, ${source.basis},
      ${archive && JSON.stringify(archive)}::jsonb, ${source.now})`.execute(db);
}

export async function readSource(db: OrganisationDb, sourceId: string): Promise<SourceRow | undefined> {
  const {rows} =
    await sql<SourceRow>`select id, kind, key, name, basis, archive from source where organisation_id = ${db.organisationId} and id = ${sourceId}`.execute(
      db,
    );
  return rows[0];
}

/** The source that holds this workspace or team; undefined when none does. */
export async function readSourceOf(db: OrganisationDb, kind: string, key: string): Promise<SourceRow | undefined> {
  const {rows} = await sql<SourceRow>`select id, kind, key, name, basis, archive from source
    where organisation_id = ${db.organisationId} and kind = ${kind} and key = ${key}`.execute(db);
  return rows[0];
}

export async function readSources(db: OrganisationDb): Promise<SourceRow[]> {
  const {rows} =
    await sql<SourceRow>`select id, kind, key, name, basis, archive from source where organisation_id = ${db.organisationId} order by created_at`.execute(
      db,
    );
  return rows;
}

/** Of a source: something was read into it, and not all of that was taken back. */
export const isInUse = sql`exists (select 1 from import i where i.organisation_id = source.organisation_id and i.source_id = source.id
  and i.state in ('done', 'running', 'undoing'))`;

/** The sources that something was read into, oldest first. */
export async function readSourcesInUse(db: OrganisationDb): Promise<SourceRow[]> {
  const {rows} = await sql<SourceRow>`select id, kind, key, name, basis, archive from source
    where organisation_id = ${db.organisationId} and ${isInUse} order by created_at`.execute(db);
  return rows;
}

/** The sources in use that rest on the gates, each with the kinds of channel something is kept of. */
export async function readGatedSources(
  db: OrganisationDb,
): Promise<readonly {readonly name: string; readonly kind: SourceKind; readonly channels: readonly Visibility[]}[]> {
  const {rows} = await sql<{name: string; kind: SourceKind; channels: Visibility[]}>`select name, kind,
      array(select distinct visibility from channel c where c.organisation_id = source.organisation_id and c.source_id = source.id) as channels
    from source where organisation_id = ${db.organisationId} and basis = 'gates' and ${isInUse} order by created_at`.execute(
    db,
  );
  return rows;
}

/** @throws Problem "not-found". */
export async function renameSourceRow(db: OrganisationDb, sourceId: string, name: string): Promise<void> {
  const {numAffectedRows} = await sql`update source set name = ${name}
    where organisation_id = ${db.organisationId} and id = ${sourceId}`.execute(db);
  if (numAffectedRows !== 1n) throw noSuchSource();
}

export const noSuchSource = () =>
  new Problem("not-found", {nl: "Deze bron bestaat niet.", en: "There is no such source."});

/** Begins an import under the source's next number. */
export async function insertImport(
  db: OrganisationDb,
  it: Pick<ImportRow, "id" | "source_id" | "file_name" | "purpose" | "decided_by" | "settings"> & {now: Date},
): Promise<number> {
  const {rows} = await sql<{last_import: number}>`update source set last_import = last_import + 1
    where organisation_id = ${db.organisationId} and id = ${it.source_id} returning last_import`.execute(db);
  const number = rows[0]!.last_import;
  await sql`insert into import (organisation_id, id, source_id, number, file_name, purpose, decided_by, state, settings, started_at)
    values (${db.organisationId}, ${it.id}, ${it.source_id}, ${number}, ${it.file_name}, ${it.purpose}, ${it.decided_by},
      'running', ${JSON.stringify(it.settings)}::jsonb, ${it.now})`.execute(db);
  return number;
}

export async function setImportJob(db: OrganisationDb, importId: string, jobId: string): Promise<void> {
  await sql`update import set job_id = ${jobId} where organisation_id = ${db.organisationId} and id = ${importId}`.execute(
    db,
  );
}

export async function readImport(db: OrganisationDb, importId: string): Promise<ImportRow | undefined> {
  const {rows} =
    await sql<ImportRow>`select * from import where organisation_id = ${db.organisationId} and id = ${importId}`.execute(
      db,
    );
  return rows[0];
}

/** Newest first. */
export async function readImports(db: OrganisationDb): Promise<ImportRow[]> {
  const {rows} =
    await sql<ImportRow>`select * from import where organisation_id = ${db.organisationId} order by started_at desc`.execute(
      db,
    );
  return rows;
}

/** Says, in the transaction that wrote them, how many records of the stream are in; a crashed import goes on behind them. */
export async function advanceImport(
  db: OrganisationDb,
  importId: string,
  records: number,
  counts: ImportCounts,
): Promise<void> {
  await sql`update import set records = ${records}, counts = ${JSON.stringify(counts)}::jsonb
    where organisation_id = ${db.organisationId} and id = ${importId}`.execute(db);
}

export async function setImportState(
  db: OrganisationDb,
  importId: string,
  state: ImportRow["state"],
  now: Date,
): Promise<void> {
  await sql`update import set state = ${state},
      finished_at = case when ${state} in ('running', 'undoing') then null else coalesce(finished_at, ${now}::timestamptz) end,
      undone_at = case when ${state} = 'undone' then ${now}::timestamptz end
    where organisation_id = ${db.organisationId} and id = ${importId}`.execute(db);
}

/** Adds or renames channels. @returns the id of each channel by its key. */
export async function upsertChannels(
  db: OrganisationDb,
  sourceId: string,
  importNumber: number,
  channels: readonly (ChannelRecord & {id: string})[],
): Promise<Map<string, string>> {
  const {rows} = await sql<{
    key: string;
    id: string;
  }>`insert into channel (organisation_id, id, source_id, key, name, visibility, imports)
    select ${db.organisationId}::uuid, id, ${sourceId}::uuid, key, name, visibility, array[${importNumber}::smallint]
    from unnest(${channels.map((c) => c.id)}::uuid[], ${channels.map((c) => c.key)}::text[], ${channels.map((c) => c.name)}::text[],
      ${channels.map((c) => c.visibility)}::text[]) as i(id, key, name, visibility)
    on conflict (organisation_id, source_id, key) do update set name = excluded.name, visibility = excluded.visibility,
      imports = case when channel.imports @> excluded.imports then channel.imports else channel.imports || excluded.imports end
    returning key, id`.execute(db);
  return new Map(rows.map(({key, id}) => [key, id]));
}

/** Channels that only this import brought go; others forget it. Call after its messages were taken back. */
export async function takeBackChannels(db: OrganisationDb, sourceId: string, importNumber: number): Promise<void> {
  await sql`update channel set imports = array_remove(imports, ${importNumber}::smallint)
    where organisation_id = ${db.organisationId} and source_id = ${sourceId}`.execute(db);
  await sql`delete from channel c where c.organisation_id = ${db.organisationId} and c.source_id = ${sourceId} and c.imports = '{}'
    and not exists (select 1 from stale_week s where s.organisation_id = c.organisation_id and s.channel_id = c.id)`.execute(
    db,
  );
}

/** A source without any import left goes too. */
export async function removeEmptySource(db: OrganisationDb, sourceId: string): Promise<void> {
  await sql`delete from source s where s.organisation_id = ${db.organisationId} and s.id = ${sourceId}
    and not exists (select 1 from channel c where c.organisation_id = s.organisation_id and c.source_id = s.id)
    and not exists (select 1 from import i where i.organisation_id = s.organisation_id and i.source_id = s.id and i.state not in ('undone', 'cancelled', 'failed'))`.execute(
    db,
  );
}

export interface SourceTotals {
  readonly source_id: string;
  readonly messages: number;
  readonly people: number;
  readonly bot_messages: number;
  readonly open: number;
  readonly private: number;
  readonly direct: number;
  readonly first_week: string | null;
  readonly last_week: string | null;
}

/** What each source holds, from the roll-ups; of the weeks from `from` up to and with `to`, or of all. */
export async function sourceTotals(
  db: OrganisationDb,
  weeks: {from: string; to: string} | null,
): Promise<SourceTotals[]> {
  const org = db.organisationId;
  const within = weeks ? sql`and week between ${weeks.from}::date and ${weeks.to}::date` : sql``;
  const {rows} = await sql<SourceTotals>`
    with said as (select c.source_id, sum(a.posts + a.replies)::float8 as messages, sum(a.bot_messages)::float8 as bot_messages,
        min(a.week) as first_week, max(a.week) as last_week
      from activity a join channel c on c.organisation_id = ${org} and c.id = a.channel_id where a.organisation_id = ${org} ${within} group by 1),
    people as (select c.source_id, count(distinct k.player_id)::float8 as people
      from contribution k join channel c on c.organisation_id = ${org} and c.id = k.channel_id where k.organisation_id = ${org} ${within} group by 1),
    channels as (select source_id, count(*) filter (where visibility = 'open')::float8 as open,
        count(*) filter (where visibility = 'private')::float8 as private, count(*) filter (where visibility = 'direct')::float8 as direct
      from channel where organisation_id = ${org} group by 1)
    select s.id as source_id, coalesce(messages, 0) as messages, coalesce(bot_messages, 0) as bot_messages, coalesce(people, 0) as people,
      coalesce(open, 0) as open, coalesce(private, 0) as private, coalesce(direct, 0) as direct, first_week, last_week
    from source s left join said on said.source_id = s.id left join people on people.source_id = s.id left join channels on channels.source_id = s.id
    where s.organisation_id = ${org} order by s.created_at`.execute(db);
  return rows;
}
