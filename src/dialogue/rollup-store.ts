import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";

/** Stands for "in no unit": roll-up keys hold no null. */
export const noUnit = "00000000-0000-0000-0000-000000000000";

/** How much each kind of interaction weighs in a tie; a mail counts one over its recipients. */
const tieWeights = {reply: 1, mention: 1, mail: 1, reaction: 0.25} as const;

/** Whether a message's time is no stand-in for one that was missing or impossible (see MessageRecord.timeUncertain): else it is in no week. */
export const isDated = (message: string) =>
  sql`${sql.ref(`${message}.at`)} >= timestamptz '1990-01-01' and ${sql.ref(`${message}.at`)} < timestamptz '2090-01-01'`;

/**
 * Counts again the roll-up cells (channel, week) that no longer agree with the messages, at most `most` of them.
 * Each is counted from scratch, so a roll-up can never drift. Cells that another transaction is counting are passed over.
 * @returns how many cells were counted; 0 when all agree.
 * Cost: one pass over the messages of these weeks.
 */
export async function countStaleWeeks(db: OrganisationDb, timeZone: string, most: number): Promise<number> {
  const org = db.organisationId;
  const {rows} = await sql<{
    channel_id: string;
    week: string;
  }>`delete from stale_week where (organisation_id, channel_id, week) in (
      select organisation_id, channel_id, week from stale_week where organisation_id = ${org} order by channel_id, week limit ${most} for update skip locked)
    returning channel_id, week`.execute(db);
  if (rows.length === 0) return 0;
  const channels = [...new Set(rows.map((row) => row.channel_id))];
  const weeks = rows.map(({week}) => week).sort();
  const cells = sql`unnest(${rows.map((r) => r.channel_id)}::uuid[], ${rows.map((r) => r.week)}::date[]) as cell(channel_id, week)`;
  for (const table of ["activity", "contribution", "tie", "first_reply"])
    await sql`delete from ${sql.table(table)} t using ${cells} where t.organisation_id = ${org} and t.channel_id = cell.channel_id and t.week = cell.week`.execute(
      db,
    );

  // All in one statement, so that the messages are read once; rows go in in the order of their keys, which an index takes quicker. The channels and the span of weeks stand beside the cells, so that
  // an index finds the messages.
  const inChannels = (alias: string) =>
    sql`${sql.ref(`${alias}.organisation_id`)} = ${org} and ${sql.ref(`${alias}.channel_id`)} = any(${channels}::uuid[])`;
  const person = (alias: string, id: string) =>
    sql`join identity ${sql.table(alias)} on ${sql.ref(`${alias}.organisation_id`)} = ${org}
      and ${sql.ref(`${alias}.id`)} = ${sql.ref(id)} and not ${sql.ref(`${alias}.is_bot`)}`;
  const unitOnDay = sql`left join unit_membership um on um.organisation_id = ${org} and um.player_id = i.player_id
      and um.since <= s.day and (um.until is null or um.until > s.day)`;
  const inThread = (link: string) =>
    sql`select o.at, o.author_id from message o where ${inChannels("o")} and o.channel_id = s.channel_id
      and o.parent_key is not null and ${sql.ref(`o.${link}`)} = s.key and not o.deleted and not o.is_bot`;
  await sql`with stored as materialized (
      select m.channel_id, cell.week, m.key, m.parent_key, m.at, (m.at at time zone ${timeZone})::date as day, m.author_id, m.is_bot,
        m.mentions, m.recipients
      from message m join ${cells}
        on cell.channel_id = m.channel_id and cell.week = date_trunc('week', m.at at time zone ${timeZone})::date
      where ${inChannels("m")} and not m.deleted and ${isDated("m")}
        and m.at >= (${weeks[0]!}::date::timestamp at time zone ${timeZone})
        and m.at < ((${weeks.at(-1)!}::date + 7)::timestamp at time zone ${timeZone})),
    -- answers_player: who wrote the message that this one answers.
    said as materialized (
      select s.*, i.player_id, coalesce(um.unit_id, ${noUnit}::uuid) as unit_id, p.player_id as answers_player
      from stored s ${person("i", "s.author_id")} ${unitOnDay}
        left join message o on ${inChannels("o")} and o.channel_id = s.channel_id and o.key = s.parent_key and not o.is_bot
        left join identity p on p.organisation_id = ${org} and p.id = o.author_id and not p.is_bot
      where not s.is_bot),
    reacted as materialized (
      select s.channel_id, s.week, s.key, i.player_id, a.player_id as author_id, coalesce(um.unit_id, ${noUnit}::uuid) as unit_id
      from stored s join reaction r on ${inChannels("r")} and r.channel_id = s.channel_id and r.message_key = s.key
      ${person("i", "r.author_id")}
      left join identity a on a.organisation_id = ${org} and a.id = s.author_id and not a.is_bot and not s.is_bot
      ${unitOnDay}),
    -- The first message by another person in the conversation that a post opens.
    replied as materialized (
      select s.channel_id, s.week, s.key, s.unit_id, s.at, min(o.at) as first_at
      from said s cross join lateral (${inThread("parent_key")} union all ${inThread("thread_key")}) o ${person("oi", "o.author_id")}
      where s.parent_key is null and oi.player_id <> s.player_id group by s.channel_id, s.week, s.key, s.unit_id, s.at),
    -- What became of each post; gathered by grouping, for the planner cannot know how large these parts are and would join them in loops.
    fates as (
      select channel_id, week, key, unit_id::text as unit, false as is_replied, false as is_liked from said where parent_key is null
      union all select channel_id, week, key, null, true, false from replied
      union all select channel_id, week, key, null, false, true from reacted where player_id is distinct from author_id),
    each_post as (
      select channel_id, week, max(unit)::uuid as unit_id, bool_or(is_replied) as is_replied, bool_or(is_liked) as is_liked
      from fates group by channel_id, week, key having max(unit) is not null),
    posts as (
      select channel_id, week, unit_id, count(*) as posts, count(*) filter (where is_replied) as replied,
        count(*) filter (where is_replied or is_liked) as answered
      from each_post group by channel_id, week, unit_id),
    activities as (
      select channel_id, week, unit_id, posts, 0 as replies, 0 as reactions, answered, replied, 0 as bots from posts
      union all select channel_id, week, unit_id, 0, count(*), 0, 0, 0, 0 from said where parent_key is not null group by 1, 2, 3
      union all select channel_id, week, unit_id, 0, 0, count(*), 0, 0, 0 from reacted group by 1, 2, 3
      union all select channel_id, week, ${noUnit}::uuid, 0, 0, 0, 0, 0, count(*) from stored where is_bot group by 1, 2),
    into_activity as (
      insert into activity (organisation_id, channel_id, week, unit_id, posts, replies, reactions, answered, replied, bot_messages)
      select ${org}::uuid, channel_id, week, unit_id, sum(posts), sum(replies), sum(reactions), sum(answered), sum(replied), sum(bots)
      from activities group by channel_id, week, unit_id),
    contributions as (
      select channel_id, week, player_id, unit_id, count(*) filter (where parent_key is null) as posts,
        count(*) filter (where parent_key is not null) as replies, 0 as reactions from said group by 1, 2, 3, 4
      union all select channel_id, week, player_id, unit_id, 0, 0, count(*) from reacted group by 1, 2, 3, 4),
    into_contribution as (
      insert into contribution (organisation_id, channel_id, week, player_id, unit_id, posts, replies, reactions)
      select ${org}::uuid, channel_id, week, player_id, unit_id, sum(posts), sum(replies), sum(reactions)
      from contributions group by channel_id, week, player_id, unit_id order by channel_id, week, player_id, unit_id),
    ties as (
      select channel_id, week, player_id, answers_player as to_player, 'reply' as kind, ${tieWeights.reply}::float8 as weight
        from said where answers_player is not null
      union all select s.channel_id, s.week, s.player_id, p.player_id, 'mention', ${tieWeights.mention}::float8
        from said s cross join lateral unnest(s.mentions) as r(id) ${person("p", "r.id")}
      union all select channel_id, week, player_id, author_id, 'reaction', ${tieWeights.reaction}::float8 from reacted where author_id is not null
      union all select s.channel_id, s.week, s.player_id, p.player_id, 'mail', ${tieWeights.mail}::float8 / cardinality(s.recipients)
        from said s cross join lateral unnest(s.recipients) as r(id) ${person("p", "r.id")}
        where p.player_id is distinct from s.answers_player),
    into_tie as (
      insert into tie (organisation_id, channel_id, week, from_player, to_player, kind, ties, weight)
      select ${org}::uuid, channel_id, week, player_id, to_player, kind, count(*), sum(weight)
      from ties group by channel_id, week, player_id, to_player, kind order by channel_id, week, player_id, to_player, kind)
    insert into first_reply (organisation_id, channel_id, week, message_key, unit_id, seconds)
    select ${org}::uuid, channel_id, week, key, unit_id, greatest(0, extract(epoch from first_at - at)) from replied order by channel_id, key`.execute(
    db,
  );
  return rows.length;
}

/** Marks every week stale in which one of these players wrote, reacted, or was written to (their unit or identity changed). */
export async function markPlayersStale(db: OrganisationDb, playerIds: readonly string[]): Promise<void> {
  if (playerIds.length === 0) return;
  await sql`insert into stale_week (organisation_id, channel_id, week)
    select organisation_id, channel_id, week from contribution where organisation_id = ${db.organisationId} and player_id = any(${playerIds}::uuid[])
    union select organisation_id, channel_id, week from tie where organisation_id = ${db.organisationId}
      and (from_player = any(${playerIds}::uuid[]) or to_player = any(${playerIds}::uuid[]))
    on conflict do nothing`.execute(db);
}

/** Marks every week of an organisation stale: another time zone moves the borders of its weeks. */
export async function markAllStale(db: OrganisationDb, timeZone: string): Promise<void> {
  await sql`insert into stale_week (organisation_id, channel_id, week)
    select organisation_id, channel_id, week from activity where organisation_id = ${db.organisationId}
    union select organisation_id, channel_id, date_trunc('week', at at time zone ${timeZone})::date from message where organisation_id = ${db.organisationId}
    on conflict do nothing`.execute(db);
}

/** The roll-ups' version: rises with each change, so that stored results of another version are known to be old. 0 before the first. */
export async function dataVersion(db: OrganisationDb): Promise<number> {
  const {rows} = await sql<{
    version: number;
  }>`select version from data_version where organisation_id = ${db.organisationId}`.execute(db);
  return rows[0]?.version ?? 0;
}

export async function raiseDataVersion(db: OrganisationDb): Promise<void> {
  await sql`insert into data_version (organisation_id, version) values (${db.organisationId}, 1)
    on conflict (organisation_id) do update set version = data_version.version + 1`.execute(db);
}
