import {sql} from "kysely";
import {type OrganisationDb, textList, wordList} from "../platform/storage/index.ts";
import type {MessageColumns, ReactionColumns} from "./record-batch.ts";
import {markStale, staleAround} from "./stale-store.ts";

/** Messages on their way into the database, a list per field, with the ids that their source's keys became. */
export type IncomingMessages = Omit<MessageColumns, "channelKey" | "authorKey"> & {
  readonly channelId: readonly string[];
  readonly authorId: readonly (string | null)[];
};

export type IncomingReactions = Omit<ReactionColumns, "channelKey" | "authorKey"> & {
  readonly channelId: readonly string[];
  readonly authorId: readonly string[];
};

/** What a batch did to the messages. */
export interface Written {
  /** New messages by people. */
  readonly added: number;
  readonly changed: number;
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
  messages: IncomingMessages,
): Promise<Written> {
  let [added, changed] = [0, 0];
  for (const rows of withoutRepeats(messages)) {
    const fresh = await insertNew(db, importNumber, picked(messages, rows));
    const isFresh = (row: number) => fresh.has(addressOf(messages, row));
    added += rows.filter((row) => !messages.isBot[row] && !messages.deleted[row] && isFresh(row)).length;
    const known = fresh.size === rows.length ? [] : rows.filter((row) => !isFresh(row));
    if (known.length > 0) changed += await mergeKnown(db, importNumber, timeZone, picked(messages, known));
  }
  return {added, changed};
}

/** Brings a batch of reactions in; one that is known already only remembers this import too. */
export async function writeReactions(
  db: OrganisationDb,
  importNumber: number,
  reactions: IncomingReactions,
): Promise<void> {
  if (reactions.name.length === 0) return;
  const {channelId, messageKey, authorId, name} = picked(reactions, firstOfEach(reactions));
  await sql`insert into reaction (organisation_id, channel_id, message_key, author_id, name, imports)
    select ${db.organisationId}::uuid, channel_id, message_key, author_id, name, array[${importNumber}::smallint]
    from unnest(${wordList(channelId)}::uuid[], ${textList(messageKey)}::text[], ${wordList(authorId)}::uuid[], ${textList(name)}::text[])
      as i(channel_id, message_key, author_id, name)
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
  const promoted = await sql<{channel_id: string; key: string}>`with best as (
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
  await markStale(db, timeZone, {
    channelId: promoted.rows.map(({channel_id}) => channel_id),
    key: promoted.rows.map(({key}) => key),
  });
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

const addressOf = ({channelId, key}: Pick<IncomingMessages, "channelId" | "key">, row: number) =>
  `${channelId[row]}\n${key[row]}`;

/** The rows of a batch, in lists in each of which a message stands once; the order within a message is kept. */
function withoutRepeats(messages: IncomingMessages): number[][] {
  const lists: {rows: number[]; addresses: Set<string>}[] = [];
  for (const row of messages.key.keys()) {
    const address = addressOf(messages, row);
    const free = lists.find(({addresses}) => !addresses.has(address));
    const list = free ?? {rows: [], addresses: new Set<string>()};
    if (!free) lists.push(list);
    list.rows.push(row);
    list.addresses.add(address);
  }
  return lists.map(({rows}) => rows);
}

function firstOfEach({channelId, messageKey, authorId, name}: IncomingReactions): number[] {
  const addresses = name.map((_, row) => `${channelId[row]}\n${messageKey[row]}\n${authorId[row]}\n${name[row]}`);
  return [...new Map(addresses.map((address, row) => [address, row])).values()];
}

/** Some rows of columns; the columns themselves when these are all. */
function picked<Columns extends IncomingMessages | IncomingReactions>(
  columns: Columns,
  rows: readonly number[],
): Columns {
  if (rows.length === columns.channelId.length) return columns;
  const entries = Object.entries(columns) as [string, readonly unknown[]][];
  return Object.fromEntries(
    entries.map(([field, values]) => [field, rows.map((row) => values[row])]),
  ) as unknown as Columns;
}

/** One parameter a column, however many rows. Arrays within arrays travel as text. */
function incoming(messages: IncomingMessages, importNumber: number) {
  const {at, editedAt} = messages;
  const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  const ids = (lists: readonly (readonly string[])[]) => textList(lists.map((list) => `{${list.join(",")}}`));
  return sql`(select *, ${`{${importNumber}}`}::smallint[] as imports from unnest(
      ${wordList(messages.channelId)}::uuid[], ${textList(messages.key)}::text[], ${wordList(messages.authorId)}::uuid[],
      ${textList(at.map(time))}::timestamptz[], ${textList(messages.threadKey)}::text[], ${textList(messages.parentKey)}::text[],
      ${textList(messages.text)}::text[], ${wordList(messages.language)}::text[], ${wordList(messages.length)}::int[],
      ${wordList(messages.isQuestion)}::boolean[], ${ids(messages.mentions)}::text[], ${ids(messages.recipients)}::text[],
      ${textList(editedAt.map(time))}::timestamptz[], ${wordList(messages.isBot)}::boolean[], ${wordList(messages.deleted)}::boolean[],
      ${textList(editedAt.map((edit, row) => time(edit ?? at[row]!)))}::timestamptz[], ${wordList(messages.digest)}::text[])
    as i(channel_id, key, author_id, at, thread_key, parent_key, text, language, length, is_question, mentions, recipients,
      edited_at, is_bot, deleted, version_at, digest)) i`;
}

const intoColumns = sql`organisation_id, channel_id, key, author_id, at, thread_key, parent_key, text, language, length, is_question,
  mentions, recipients, edited_at, is_bot, deleted, version_at, digest, imports`;
const fromColumns = sql`channel_id, key, author_id, at, thread_key, parent_key, text, language, length, is_question,
  mentions::uuid[], recipients::uuid[], edited_at, is_bot, deleted, version_at, digest, imports`;

async function insertNew(
  db: OrganisationDb,
  importNumber: number,
  messages: IncomingMessages,
): Promise<ReadonlySet<string>> {
  const written = await sql<{channel_id: string; key: string}>`insert into message (${intoColumns})
    select ${db.organisationId}::uuid, ${fromColumns} from ${incoming(messages, importNumber)}
    on conflict (organisation_id, channel_id, key) do nothing returning channel_id, key`.execute(db);
  return new Set(written.rows.map(({channel_id, key}) => `${channel_id}\n${key}`));
}

/** What is known of a message whose row comes again. */
interface Known {
  channel_id: string;
  key: string;
  digest: string;
  version_at: Date;
  deleted: boolean;
  imports: readonly number[];
}

/** @returns how many rows' content now stands in `message` in place of an earlier one. */
async function mergeKnown(
  db: OrganisationDb,
  importNumber: number,
  timeZone: string,
  messages: IncomingMessages,
): Promise<number> {
  const {rows: current} = await sql<Known>`select m.channel_id, m.key, m.digest, m.version_at, m.deleted, m.imports
    from unnest(${wordList(messages.channelId)}::uuid[], ${textList(messages.key)}::text[]) as i(channel_id, key)
    join message m on m.organisation_id = ${db.organisationId} and m.channel_id = i.channel_id and m.key = i.key`.execute(
    db,
  );
  const byAddress = new Map(current.map((row) => [`${row.channel_id}\n${row.key}`, row]));
  const known = messages.key.map((_, row) => byAddress.get(addressOf(messages, row))!);
  const where = (holds: (it: Known, row: number) => boolean) =>
    picked(
      messages,
      [...known.keys()].filter((row) => holds(known[row]!, row)),
    );
  const isOther = ({digest}: Known, row: number) => digest !== messages.digest[row];
  const better = where((it, row) => isOther(it, row) && isBetter(messages, row, it));
  const worse = where((it, row) => isOther(it, row) && !isBetter(messages, row, it));
  await remember(
    db,
    importNumber,
    where((it, row) => !isOther(it, row) && !it.imports.includes(importNumber)),
  );
  const isGone = (row: number) => byAddress.get(addressOf(worse, row))!.deleted;
  await keepVersions(db, importNumber, {...worse, text: worse.text.map((text, row) => (isGone(row) ? null : text))});
  // A version may stand in another week or conversation than the one it replaces.
  await markStale(db, timeZone, better);
  await replace(db, importNumber, better);
  await markStale(db, timeZone, better);
  return better.key.length;
}

function isBetter({deleted, editedAt, at, digest}: IncomingMessages, row: number, than: Known): boolean {
  if (deleted[row] !== than.deleted) return deleted[row]!;
  const [left, right] = [editedAt[row] ?? at[row]!, than.version_at.getTime()];
  return left === right ? digest[row]! > than.digest : left > right;
}

/** The same version again: it belongs to this import too, which also brings back words that a deletion had taken, when that was undone. */
async function remember(db: OrganisationDb, importNumber: number, messages: IncomingMessages): Promise<void> {
  if (messages.key.length === 0) return;
  await sql`update message m set imports = m.imports || ${importNumber}::smallint, text = coalesce(m.text, i.text)
    from unnest(${wordList(messages.channelId)}::uuid[], ${textList(messages.key)}::text[], ${textList(messages.text)}::text[]) as i(channel_id, key, text)
    where m.organisation_id = ${db.organisationId} and m.channel_id = i.channel_id and m.key = i.key`.execute(db);
}

async function keepVersions(db: OrganisationDb, importNumber: number, messages: IncomingMessages): Promise<void> {
  if (messages.key.length === 0) return;
  await sql`insert into message_version (${intoColumns})
    select ${db.organisationId}::uuid, ${fromColumns} from ${incoming(messages, importNumber)}
    on conflict (organisation_id, channel_id, key, digest) do update
      set imports = message_version.imports || excluded.imports where not (message_version.imports @> excluded.imports)`.execute(
    db,
  );
}

/**
 * Puts a better version in place; the earlier one is kept with the imports that brought it, so that these can be taken back one
 * by one. What was deleted is kept without its words.
 */
async function replace(db: OrganisationDb, importNumber: number, messages: IncomingMessages): Promise<void> {
  if (messages.key.length === 0) return;
  const keys = sql`unnest(${wordList(messages.channelId)}::uuid[], ${textList(messages.key)}::text[], ${wordList(messages.deleted)}::boolean[])
    as k(channel_id, key, deleted)`;
  await sql`insert into message_version (${intoColumns})
    select m.organisation_id, m.channel_id, m.key, m.author_id, m.at, m.thread_key, m.parent_key, case when not k.deleted then m.text end, m.language, m.length,
      m.is_question, m.mentions, m.recipients, m.edited_at, m.is_bot, m.deleted, m.version_at, m.digest, m.imports
    from ${keys} join message m on m.organisation_id = ${db.organisationId} and m.channel_id = k.channel_id and m.key = k.key
    on conflict (organisation_id, channel_id, key, digest) do update set imports = excluded.imports`.execute(db);
  await sql`update message m set ${assignments(sql`i`)}, imports = i.imports
    from (select ${fromColumns} from ${incoming(messages, importNumber)}) i
    where m.organisation_id = ${db.organisationId} and m.channel_id = i.channel_id and m.key = i.key`.execute(db);
}
