import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";

/** Which weeks of the roll-ups no longer agree with the messages: marked in the transaction that makes it so. */

/** Marks the weeks of these messages, of what they answer, and of what answers them. */
export async function markStale(
  db: OrganisationDb,
  timeZone: string,
  messages: readonly {readonly channel_id: string; readonly key: string}[],
): Promise<void> {
  if (messages.length === 0) return;
  const [channels, keys] = [messages.map((message) => message.channel_id), messages.map(({key}) => key)];
  await staleAround(db, timeZone, sql`unnest(${channels}::uuid[], ${keys}::text[])`);
}

/** A message that was not there before. */
export interface FreshMessage {
  readonly channel_id: string;
  readonly key: string;
  readonly at: Date;
  readonly thread_key: string;
  readonly parent_key: string | null;
}

/**
 * Marks the weeks that new messages change: their own, those of what they answer, and those of answers that were there before
 * them (whose ties now lead to somebody). Cost: an index lookup for each answer, and for each message that may be answered already.
 * @param mayBeAnswered false for a message that certainly has no answer in the database yet.
 */
export async function markFresh(
  db: OrganisationDb,
  timeZone: string,
  messages: readonly FreshMessage[],
  mayBeAnswered: (message: FreshMessage) => boolean,
): Promise<void> {
  if (messages.length === 0) return;
  const isHere = new Set(messages.map((message) => `${message.channel_id} ${message.key}`));
  const answered = messages
    .flatMap(({channel_id, parent_key, thread_key}) =>
      parent_key === null ? [] : [...new Set([parent_key, thread_key])].map((key) => ({channel_id, key})),
    )
    .filter(({channel_id, key}) => !isHere.has(`${channel_id} ${key}`));
  const related = (
    given: readonly {readonly channel_id: string; readonly key: string}[],
    on: ReturnType<typeof sql>,
  ) =>
    given.length === 0
      ? sql``
      : sql`union all (with given as materialized (
          select * from unnest(${given.map((m) => m.channel_id)}::uuid[], ${given.map((m) => m.key)}::text[]) as i(channel_id, key))
        select o.channel_id, o.at from message o
          join given g on o.organisation_id = ${db.organisationId} and o.channel_id = g.channel_id and ${on})`;
  await sql`insert into stale_week (organisation_id, channel_id, week)
    select distinct ${db.organisationId}::uuid, channel_id, date_trunc('week', at at time zone ${timeZone})::date from (
      select channel_id, at from unnest(${messages.map((message) => message.channel_id)}::uuid[],
        ${messages.map(({at}) => at)}::timestamptz[]) as i(channel_id, at)
      ${related(answered, sql`o.key = g.key`)}
      ${related(messages.filter(mayBeAnswered), sql`o.parent_key is not null and o.parent_key = g.key`)}) near
    on conflict do nothing`.execute(db);
}

/** Marks the weeks of these messages themselves: what a reaction changes. */
export async function markOwnWeeks(
  db: OrganisationDb,
  timeZone: string,
  messages: readonly {readonly channel_id: string; readonly key: string}[],
): Promise<void> {
  if (messages.length === 0) return;
  await sql`insert into stale_week (organisation_id, channel_id, week)
    select distinct m.organisation_id, m.channel_id, date_trunc('week', m.at at time zone ${timeZone})::date
    from unnest(${messages.map((message) => message.channel_id)}::uuid[], ${messages.map(({key}) => key)}::text[]) as i(channel_id, key)
      join message m on m.organisation_id = ${db.organisationId} and m.channel_id = i.channel_id and m.key = i.key
    on conflict do nothing`.execute(db);
}

/**
 * As markStale, for the messages that a relation of (channel_id, key) names. Each lookup has an index.
 * The relation is made first: where it reads `message` too, PostgreSQL 18 drops the join with itself and then fails.
 */
export async function staleAround(db: OrganisationDb, timeZone: string, keys: ReturnType<typeof sql>): Promise<void> {
  const other = sql`from message o where o.organisation_id = m.organisation_id and o.channel_id = m.channel_id`;
  await sql`with given as materialized (select channel_id, key from ${keys} as i(channel_id, key))
    insert into stale_week (organisation_id, channel_id, week)
    select distinct m.organisation_id, m.channel_id, date_trunc('week', near.at at time zone ${timeZone})::date
    from given
    join message m on m.organisation_id = ${db.organisationId} and m.channel_id = given.channel_id and m.key = given.key
    cross join lateral (
      select m.at
      union all select o.at ${other} and m.parent_key is not null and o.key in (m.parent_key, m.thread_key)
      union all select o.at ${other} and o.parent_key is not null and o.parent_key = m.key
      union all select o.at ${other} and o.parent_key is not null and o.thread_key = m.key) near
    on conflict do nothing`.execute(db);
}

/**
 * Marks the weeks around all that came from, or was addressed to, accounts that were taken for a bot and are a person now, or
 * the other way round. Call before relink, which settles who is a bot. Cost: nothing without such accounts, else a pass over
 * all messages.
 */
export async function markTurnedStale(db: OrganisationDb, timeZone: string): Promise<void> {
  const org = db.organisationId;
  const {rows} = await sql<{id: string}>`select id from identity
    where organisation_id = ${org} and is_bot = (player_id is not null)`.execute(db);
  if (rows.length === 0) return;
  const ids = sql`${rows.map(({id}) => id)}::uuid[]`;
  await staleAround(
    db,
    timeZone,
    sql`(select channel_id, key from message
        where organisation_id = ${org} and (author_id = any(${ids}) or mentions && ${ids} or recipients && ${ids})
      union select channel_id, message_key from reaction where organisation_id = ${org} and author_id = any(${ids}))`,
  );
}
