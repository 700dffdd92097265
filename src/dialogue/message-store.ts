import {createHash} from "node:crypto";
import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {markStale, staleAround} from "./stale-store.ts";

/** A message on its way into the database, with the ids that its source's keys became. */
export interface IncomingMessage {
  readonly channelId: string;
  readonly key: string;
  readonly authorId: string | null;
  readonly at: number;
  readonly threadKey: string;
  readonly parentKey: string | null;
  /** null for what is counted only (bots, deleted messages). */
  readonly text: string | null;
  readonly language: string;
  readonly length: number;
  readonly isQuestion: boolean;
  readonly mentions: readonly string[];
  readonly recipients: readonly string[];
  readonly editedAt: number | null;
  readonly isBot: boolean;
  readonly deleted: boolean;
}

export interface IncomingReaction {
  readonly channelId: string;
  readonly messageKey: string;
  readonly authorId: string;
  readonly name: string;
}

/** What a batch did to the messages. */
export interface Written {
  /** New messages by people. */
  readonly added: number;
  readonly changed: number;
}

interface Row {
  channel_id: string;
  key: string;
  author_id: string | null;
  at: Date;
  thread_key: string;
  parent_key: string | null;
  text: string | null;
  language: string;
  length: number;
  is_question: boolean;
  mentions: readonly string[];
  recipients: readonly string[];
  edited_at: Date | null;
  is_bot: boolean;
  deleted: boolean;
  version_at: Date;
  digest: string;
  imports: readonly number[];
}

/**
 * Brings a batch of messages in. Each message keeps the best version seen, whatever the order of imports: a deletion
 * above any edit, then the later edit; other versions wait in message_version with the imports that brought them, so that
 * an import can be taken back exactly. Where a version is replaced its roll-up weeks are marked as stale; those of new messages
 * and reactions are left to markBrought.
 * Cost: one statement for new messages; four more when some are known already.
 */
export async function writeMessages(
  db: OrganisationDb,
  importNumber: number,
  timeZone: string,
  messages: readonly IncomingMessage[],
): Promise<Written> {
  let [added, changed] = [0, 0];
  for (const batch of withoutRepeats(messages.map((message) => rowOf(message, importNumber)))) {
    const fresh = await insertNew(db, batch);
    added += batch.filter((row) => !row.is_bot && !row.deleted && fresh.has(addressOf(row))).length;
    const known = fresh.size === batch.length ? [] : batch.filter((row) => !fresh.has(addressOf(row)));
    if (known.length > 0) changed += await mergeKnown(db, importNumber, timeZone, known);
  }
  return {added, changed};
}

/** Brings a batch of reactions in; one that is known already only remembers this import too. */
export async function writeReactions(
  db: OrganisationDb,
  importNumber: number,
  reactions: readonly IncomingReaction[],
): Promise<void> {
  if (reactions.length === 0) return;
  const unique = [
    ...new Map(reactions.map((r) => [`${r.channelId}\n${r.messageKey}\n${r.authorId}\n${r.name}`, r])).values(),
  ];
  await sql`insert into reaction (organisation_id, channel_id, message_key, author_id, name, imports)
    select ${db.organisationId}::uuid, channel_id, message_key, author_id, name, array[${importNumber}::smallint]
    from unnest(${unique.map((r) => r.channelId)}::uuid[], ${unique.map((r) => r.messageKey)}::text[],
      ${unique.map((r) => r.authorId)}::uuid[], ${unique.map((r) => r.name)}::text[]) as i(channel_id, message_key, author_id, name)
    on conflict (organisation_id, channel_id, message_key, author_id, name) do update
      set imports = reaction.imports || excluded.imports where not (reaction.imports @> excluded.imports)`.execute(db);
}

/** Takes back what one import of a source brought. @returns the number of messages that are gone. */
export async function takeBack(
  db: OrganisationDb,
  sourceId: string,
  importNumber: number,
  timeZone: string,
): Promise<number> {
  const org = db.organisationId;
  const touched = sql`select m.channel_id, m.key from message m
    join channel c on c.organisation_id = m.organisation_id and c.id = m.channel_id and c.source_id = ${sourceId}
    where m.organisation_id = ${org} and (m.imports @> array[${importNumber}::smallint] or exists (
      select 1 from reaction r where r.organisation_id = m.organisation_id and r.channel_id = m.channel_id and r.message_key = m.key
        and r.imports @> array[${importNumber}::smallint]))`;
  await staleAround(db, timeZone, sql`(${touched})`);
  const ofSource = sql`organisation_id = ${org} and channel_id in (select id from channel where organisation_id = ${org} and source_id = ${sourceId})
    and imports @> array[${importNumber}::smallint]`;
  const less = sql`array_remove(imports, ${importNumber}::smallint)`;
  await sql`update message_version set imports = ${less} where ${ofSource}`.execute(db);
  await sql`delete from message_version where organisation_id = ${org} and imports = '{}'`.execute(db);
  await sql`update reaction set imports = ${less} where ${ofSource}`.execute(db);
  await sql`delete from reaction where organisation_id = ${org} and imports = '{}'`.execute(db);
  await sql`update message set imports = ${less} where ${ofSource}`.execute(db);
  const promoted = await sql<Pick<Row, "channel_id" | "key">>`with best as (
      delete from message_version v using (
        select distinct on (v.channel_id, v.key) v.channel_id, v.key, v.digest
        from message_version v join message m on m.organisation_id = v.organisation_id and m.channel_id = v.channel_id and m.key = v.key
        where v.organisation_id = ${org} and m.imports = '{}'
        order by v.channel_id, v.key, v.deleted desc, v.version_at desc, v.digest desc) b
      where v.organisation_id = ${org} and v.channel_id = b.channel_id and v.key = b.key and v.digest = b.digest
      returning v.*)
    update message m set ${assignments(sql`best`)}, imports = best.imports
    from best where m.organisation_id = ${org} and m.channel_id = best.channel_id and m.key = best.key
    returning m.channel_id, m.key`.execute(db);
  await markStale(db, timeZone, promoted.rows);
  const gone = await sql`delete from message where organisation_id = ${org} and imports = '{}'`.execute(db);
  return Number(gone.numAffectedRows ?? 0);
}

const columns = [
  "author_id",
  "at",
  "thread_key",
  "parent_key",
  "text",
  "language",
  "length",
  "is_question",
  "mentions",
  "recipients",
  "edited_at",
  "is_bot",
  "deleted",
  "version_at",
  "digest",
] as const;

const assignments = (from: ReturnType<typeof sql>) =>
  sql.join(columns.map((column) => sql`${sql.ref(column)} = ${from}.${sql.ref(column)}`));

function rowOf(message: IncomingMessage, importNumber: number): Row {
  const {
    channelId,
    key,
    authorId,
    threadKey,
    parentKey,
    text,
    language,
    length,
    isQuestion,
    mentions,
    recipients,
    isBot,
    deleted,
  } = message;
  const content = [
    authorId,
    message.at,
    threadKey,
    parentKey,
    text,
    mentions,
    recipients,
    message.editedAt,
    isBot,
    deleted,
  ];
  return {
    channel_id: channelId,
    key,
    author_id: authorId,
    at: new Date(message.at),
    thread_key: threadKey,
    parent_key: parentKey,
    text: deleted || isBot ? null : text,
    language,
    length,
    is_question: isQuestion,
    mentions,
    recipients,
    edited_at: message.editedAt === null ? null : new Date(message.editedAt),
    is_bot: isBot,
    deleted,
    version_at: new Date(message.editedAt ?? message.at),
    digest: createHash("sha1").update(JSON.stringify(content)).digest("base64url"),
    imports: [importNumber],
  };
}

const addressOf = (row: Pick<Row, "channel_id" | "key">) => `${row.channel_id}\n${row.key}`;

/** Splits a batch so that no message stands twice in one statement; the order within a message is kept. */
function withoutRepeats(rows: readonly Row[]): Row[][] {
  const batches: Map<string, Row>[] = [];
  for (const row of rows) {
    const address = addressOf(row);
    const batch = batches.find((candidate) => !candidate.has(address)) ?? batches[batches.push(new Map()) - 1]!;
    batch.set(address, row);
  }
  return batches.map((batch) => [...batch.values()]);
}

/** As arrays for unnest: one parameter a column, however many rows. Arrays within arrays travel as text. */
function incoming(rows: readonly Row[]) {
  const list = (values: readonly string[]) => `{${values.join(",")}}`;
  return sql`unnest(
      ${rows.map((r) => r.channel_id)}::uuid[], ${rows.map((r) => r.key)}::text[], ${rows.map((r) => r.author_id)}::uuid[],
      ${rows.map((r) => r.at)}::timestamptz[], ${rows.map((r) => r.thread_key)}::text[], ${rows.map((r) => r.parent_key)}::text[],
      ${rows.map((r) => r.text)}::text[], ${rows.map((r) => r.language)}::text[], ${rows.map((r) => r.length)}::int[],
      ${rows.map((r) => r.is_question)}::boolean[], ${rows.map((r) => list(r.mentions))}::text[], ${rows.map((r) => list(r.recipients))}::text[],
      ${rows.map((r) => r.edited_at)}::timestamptz[], ${rows.map((r) => r.is_bot)}::boolean[], ${rows.map((r) => r.deleted)}::boolean[],
      ${rows.map((r) => r.version_at)}::timestamptz[], ${rows.map((r) => r.digest)}::text[], ${rows.map((r) => `{${r.imports.join(",")}}`)}::text[])
    as i(channel_id, key, author_id, at, thread_key, parent_key, text, language, length, is_question, mentions, recipients,
      edited_at, is_bot, deleted, version_at, digest, imports)`;
}

const intoColumns = sql`organisation_id, channel_id, key, author_id, at, thread_key, parent_key, text, language, length, is_question,
  mentions, recipients, edited_at, is_bot, deleted, version_at, digest, imports`;
const fromColumns = sql`channel_id, key, author_id, at, thread_key, parent_key, text, language, length, is_question,
  mentions::uuid[], recipients::uuid[], edited_at, is_bot, deleted, version_at, digest, imports::smallint[]`;

async function insertNew(db: OrganisationDb, rows: readonly Row[]): Promise<Set<string>> {
  const written = await sql<{channel_id: string; key: string}>`insert into message (${intoColumns})
    select ${db.organisationId}::uuid, ${fromColumns} from ${incoming(rows)}
    on conflict (organisation_id, channel_id, key) do nothing returning channel_id, key`.execute(db);
  return new Set(written.rows.map(addressOf));
}

type Known = Pick<Row, "channel_id" | "key" | "digest" | "version_at" | "deleted" | "imports">;

/** @returns how many rows' content now stands in `message` in place of an earlier one. */
async function mergeKnown(
  db: OrganisationDb,
  importNumber: number,
  timeZone: string,
  rows: readonly Row[],
): Promise<number> {
  const {rows: current} = await sql<Known>`select m.channel_id, m.key, m.digest, m.version_at, m.deleted, m.imports
    from unnest(${rows.map((r) => r.channel_id)}::uuid[], ${rows.map((r) => r.key)}::text[]) as i(channel_id, key)
    join message m on m.organisation_id = ${db.organisationId} and m.channel_id = i.channel_id and m.key = i.key`.execute(
    db,
  );
  const known = new Map(current.map((row) => [addressOf(row), row]));
  const same = rows.filter(
    (row) =>
      known.get(addressOf(row))!.digest === row.digest && !known.get(addressOf(row))!.imports.includes(importNumber),
  );
  const other = rows.filter((row) => known.get(addressOf(row))!.digest !== row.digest);
  const better = other.filter((row) => isBetter(row, known.get(addressOf(row))!));
  const worse = other.filter((row) => !isBetter(row, known.get(addressOf(row))!));
  await remember(db, importNumber, same);
  await keepVersions(
    db,
    worse.map((row) => (known.get(addressOf(row))!.deleted ? {...row, text: null} : row)),
  );
  // A version may stand in another week or conversation than the one it replaces.
  await markStale(db, timeZone, better);
  await replace(db, better);
  await markStale(db, timeZone, better);
  return better.length;
}

function isBetter(a: Known, b: Known): boolean {
  if (a.deleted !== b.deleted) return a.deleted;
  const [left, right] = [a.version_at.getTime(), b.version_at.getTime()];
  return left === right ? a.digest > b.digest : left > right;
}

/** The same version again: it belongs to this import too, which also brings back words that a deletion had taken, when that was undone. */
async function remember(db: OrganisationDb, importNumber: number, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`update message m set imports = m.imports || ${importNumber}::smallint, text = coalesce(m.text, i.text)
    from unnest(${rows.map((r) => r.channel_id)}::uuid[], ${rows.map((r) => r.key)}::text[], ${rows.map((r) => r.text)}::text[]) as i(channel_id, key, text)
    where m.organisation_id = ${db.organisationId} and m.channel_id = i.channel_id and m.key = i.key`.execute(db);
}

async function keepVersions(db: OrganisationDb, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into message_version (${intoColumns}) select ${db.organisationId}::uuid, ${fromColumns} from ${incoming(rows)}
    on conflict (organisation_id, channel_id, key, digest) do update
      set imports = message_version.imports || excluded.imports where not (message_version.imports @> excluded.imports)`.execute(
    db,
  );
}

/**
 * Puts a better version in place; the earlier one is kept with the imports that brought it, so that these can be taken back one
 * by one. What was deleted is kept without its words.
 */
async function replace(db: OrganisationDb, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const keys = sql`unnest(${rows.map((r) => r.channel_id)}::uuid[], ${rows.map((r) => r.key)}::text[], ${rows.map((r) => r.deleted)}::boolean[])
    as k(channel_id, key, deleted)`;
  await sql`insert into message_version (${intoColumns})
    select m.organisation_id, m.channel_id, m.key, m.author_id, m.at, m.thread_key, m.parent_key, case when not k.deleted then m.text end, m.language, m.length,
      m.is_question, m.mentions, m.recipients, m.edited_at, m.is_bot, m.deleted, m.version_at, m.digest, m.imports
    from ${keys} join message m on m.organisation_id = ${db.organisationId} and m.channel_id = k.channel_id and m.key = k.key
    on conflict (organisation_id, channel_id, key, digest) do update set imports = excluded.imports`.execute(db);
  await sql`update message m set ${assignments(sql`i`)}, imports = i.imports
    from (select ${fromColumns} from ${incoming(rows)}) i
    where m.organisation_id = ${db.organisationId} and m.channel_id = i.channel_id and m.key = i.key`.execute(db);
}
