import {sql} from "kysely";
import type {InstallationDb, OrganisationDb} from "../../platform/storage/index.ts";
import {type Content, digestOf, type Ends, type Link, noDigest} from "./chain.ts";

type AnyDb = OrganisationDb | InstallationDb;

/** The log of the installation stands beside those of the organisations, as one of an organisation that cannot be. */
export const installationLog = "00000000-0000-0000-0000-000000000000";

/** Lets the rest of an installation's transaction see the log of an organisation; "" takes that away again. */
export async function seeLog(db: InstallationDb, log: string): Promise<void> {
  await sql`select set_config('app.organisation', ${log}, true)`.execute(db);
}

/** Adds a row after the last one. Who appends to the same log meanwhile, waits until this transaction ends. */
export async function appendRow(db: AnyDb, row: Omit<Content, "sequence">): Promise<void> {
  const head = (await lockedHead(db, row.organisationId)) ?? (await firstHead(db, row.organisationId));
  const link = {...row, sequence: head.sequence + 1};
  const digest = digestOf(head.digest, link);
  await sql`with appended as (
      insert into event (organisation_id, sequence, at, code, detail, actor_id, role, outcome, subject_kind, subject_id, digest)
      values (${link.organisationId}, ${link.sequence}, ${link.at}, ${link.code}, ${link.detail}, ${link.actorId}, ${link.role},
        ${link.outcome}, ${link.subjectKind}, ${link.subjectId}, ${digest}) returning *)
    update event_head h set sequence = a.sequence, digest = a.digest from appended a
    where h.organisation_id = a.organisation_id`.execute(db);
}

type Head = NonNullable<Ends["head"]>;

async function lockedHead(db: AnyDb, log: string): Promise<Head | undefined> {
  const {rows} =
    await sql<Head>`select sequence, digest from event_head where organisation_id = ${log} for update`.execute(db);
  return rows[0];
}

async function firstHead(db: AnyDb, log: string): Promise<Head> {
  await sql`insert into event_head (organisation_id, sequence, digest) values (${log}, 0, ${noDigest})
    on conflict do nothing`.execute(db);
  return (await lockedHead(db, log))!;
}

/** Both ends as one moment sees them. */
export async function readEnds(db: OrganisationDb): Promise<Ends> {
  const {rows} = await sql<{last: number; sequence: number | null; digest: Buffer | null}>`select
      (select coalesce(max(sequence), 0) from event where organisation_id = ${db.organisationId}) as last, h.sequence, h.digest
    from (select) as one left join event_head h on h.organisation_id = ${db.organisationId}`.execute(db);
  const {last, sequence, digest} = rows[0]!;
  return {last, head: sequence === null ? null : {sequence, digest: digest!}};
}

interface Row {
  readonly organisation_id: string;
  readonly sequence: number;
  readonly at: Date;
  readonly code: string;
  readonly detail: string;
  readonly actor_id: string | null;
  readonly role: string;
  readonly outcome: string;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly digest: Buffer;
}

/** Rows in the order of the chain, from behind one number to another. */
export async function readLinks(
  db: OrganisationDb,
  {after, until, limit}: {readonly after: number; readonly until: number; readonly limit: number},
): Promise<Link[]> {
  const {rows} = await sql<Row>`select * from event where organisation_id = ${db.organisationId}
    and sequence > ${after} and sequence <= ${until} order by sequence limit ${limit}`.execute(db);
  return rows.map((row) => ({
    ...row,
    organisationId: row.organisation_id,
    actorId: row.actor_id,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
  }));
}

export interface Filter {
  readonly code?: string | undefined;
  readonly actor?: string | undefined;
  /** First and last day, in the time zone. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly timeZone: string;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** A row with the names of who they are that still are users here. */
export interface NamedRow extends Row {
  readonly actor_name: string | null;
  readonly subject_name: string | null;
}

/** Newest first. */
export async function readEvents(db: OrganisationDb, filter: Filter): Promise<NamedRow[]> {
  const {code, actor, from, until, timeZone, before, limit} = filter;
  const dayStart = (day: string, later: number) =>
    sql`(${day}::date + ${later}::int)::timestamp at time zone ${timeZone}`;
  const {rows} = await sql<NamedRow>`select e.*, a.name as actor_name, s.name as subject_name from event e
    left join "user" a on a.id = e.actor_id left join "user" s on e.subject_kind = 'user' and s.id = e.subject_id
    where e.organisation_id = ${db.organisationId}
      ${before === undefined ? sql`` : sql`and e.sequence < ${before}`}
      ${code === undefined ? sql`` : sql`and e.code = ${code}`}
      ${actor === undefined ? sql`` : sql`and e.actor_id = ${actor}`}
      ${from === undefined ? sql`` : sql`and e.at >= ${dayStart(from, 0)}`}
      ${until === undefined ? sql`` : sql`and e.at < ${dayStart(until, 1)}`}
    order by e.sequence desc limit ${limit}`.execute(db);
  return rows;
}

export async function readActors(db: OrganisationDb): Promise<{id: string; name: string | null}[]> {
  const {rows} = await sql<{id: string; name: string | null}>`select e.id, u.name from (
      select distinct actor_id as id from event where organisation_id = ${db.organisationId} and actor_id is not null) e
    left join "user" u on u.id = e.id order by u.name, e.id`.execute(db);
  return rows;
}
