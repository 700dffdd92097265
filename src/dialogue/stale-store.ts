import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";

/** Which weeks of the roll-ups no longer agree with the messages. */

/** Marks the weeks of these messages, of what they answer, and of what answers them. */
export async function markStale(
  db: OrganisationDb,
  timeZone: string,
  {channelId, key}: {readonly channelId: readonly string[]; readonly key: readonly string[]},
): Promise<void> {
  if (key.length > 0) await staleAround(db, timeZone, sql`unnest(${channelId}::uuid[], ${key}::text[])`);
}

/**
 * Marks the weeks that an import changed by what it brought first: those of its new messages, of what these answer and of what
 * answers them (whose ties now lead to somebody), and of messages with new reactions. One pass for a whole import, before its
 * counting, costs a tenth of marking batch by batch; versions that replace others are marked at once, for they leave no trace.
 * Cost: a pass over the source's messages and reactions.
 */
export async function markBrought(
  db: OrganisationDb,
  timeZone: string,
  sourceId: string,
  importNumber: number,
): Promise<void> {
  const org = db.organisationId;
  const ofSource = sql`organisation_id = ${org}
    and channel_id in (select id from channel where organisation_id = ${org} and source_id = ${sourceId})`;
  await sql`with brought as materialized (
      select channel_id, key, at, parent_key, thread_key from message where ${ofSource} and imports[1] = ${importNumber}),
    earlier as materialized (
      select channel_id, key, at, parent_key, thread_key from message where ${ofSource} and imports[1] <> ${importNumber}),
    reacted as (select distinct channel_id, message_key from reaction where ${ofSource} and imports[1] = ${importNumber}),
    near as (
      select channel_id, at from brought
      union all select e.channel_id, e.at from earlier e join brought b
        on b.channel_id = e.channel_id and b.parent_key is not null and e.key = b.parent_key
      union all select e.channel_id, e.at from earlier e join brought b
        on b.channel_id = e.channel_id and b.parent_key is not null and e.key = b.thread_key
      union all select e.channel_id, e.at from earlier e join brought b
        on b.channel_id = e.channel_id and e.parent_key is not null and e.parent_key = b.key
      union all select e.channel_id, e.at from earlier e join brought b
        on b.channel_id = e.channel_id and e.parent_key is not null and e.thread_key = b.key
      union all select e.channel_id, e.at from earlier e join reacted r on r.channel_id = e.channel_id and r.message_key = e.key)
    insert into stale_week (organisation_id, channel_id, week)
    select distinct ${org}::uuid, channel_id, date_trunc('week', at at time zone ${timeZone})::date from near
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
