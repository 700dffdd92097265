import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";

/** Stands for "in no unit": roll-up keys hold no null. */
export const noUnit = "00000000-0000-0000-0000-000000000000";

/** How much each kind of interaction weighs in a tie; a mail counts one over its recipients. */
export const tieWeights = {reply: 1, mention: 1, mail: 1, reaction: 0.25} as const;

/** Whether a message's time is no stand-in for one that was missing or impossible (see MessageRecord.timeUncertain): else it is in no week. */
export const isDated = (message: string) =>
  sql`${sql.ref(`${message}.at`)} >= timestamptz '1990-01-01' and ${sql.ref(`${message}.at`)} < timestamptz '2090-01-01'`;

/**
 * Counts again the roll-up cells (channel, week) that no longer agree with the messages, at most `cells` of them.
 * Each is counted from scratch, so a roll-up can never drift. @returns how many cells were counted; 0 when all agree.
 * Cost: one pass over the messages of these weeks.
 */
export async function countStaleWeeks(db: OrganisationDb, timeZone: string, cells: number): Promise<number> {
  const org = db.organisationId;
  const {rows} = await sql<{
    channel_id: string;
    week: string;
  }>`delete from stale_week where (organisation_id, channel_id, week) in (
      select organisation_id, channel_id, week from stale_week where organisation_id = ${org} order by channel_id, week limit ${cells})
    returning channel_id, week`.execute(db);
  if (rows.length === 0) return 0;
  const cell = sql`unnest(${rows.map((r) => r.channel_id)}::uuid[], ${rows.map((r) => r.week)}::date[]) as cell(channel_id, week)`;
  for (const table of ["activity", "contribution", "tie", "first_reply"])
    await sql`delete from ${sql.table(table)} t using ${cell} where t.organisation_id = ${org} and t.channel_id = cell.channel_id and t.week = cell.week`.execute(
      db,
    );

  const unitAt = (
    player: string,
    at: string,
  ) => sql`left join unit_membership um on um.organisation_id = ${org} and um.player_id = ${sql.ref(player)}
    and um.since <= (${sql.ref(at)} at time zone ${timeZone})::date and (um.until is null or um.until > (${sql.ref(at)} at time zone ${timeZone})::date)`;
  const person = (
    alias: string,
    id: string,
  ) => sql`join identity ${sql.table(alias)} on ${sql.ref(`${alias}.organisation_id`)} = ${org}
    and ${sql.ref(`${alias}.id`)} = ${sql.ref(id)} and not ${sql.ref(`${alias}.is_bot`)}`;
  const inCell = sql`m.organisation_id = ${org} and m.channel_id = cell.channel_id and not m.deleted and ${isDated("m")}
    and m.at >= (cell.week::timestamp at time zone ${timeZone}) and m.at < ((cell.week + 7)::timestamp at time zone ${timeZone})`;
  const said = sql`said as materialized (
      select m.channel_id, cell.week, m.key, m.parent_key, m.at, m.mentions, m.recipients, i.player_id, coalesce(um.unit_id, ${noUnit}::uuid) as unit_id
      from ${cell} join message m on ${inCell} and not m.is_bot ${person("i", "m.author_id")} ${unitAt("i.player_id", "m.at")})`;
  const reacted = sql`reacted as materialized (
      select m.channel_id, cell.week, m.key, i.player_id, a.player_id as author_id, coalesce(um.unit_id, ${noUnit}::uuid) as unit_id
      from ${cell} join message m on ${inCell}
      join reaction r on r.organisation_id = ${org} and r.channel_id = m.channel_id and r.message_key = m.key
      ${person("i", "r.author_id")}
      left join identity a on a.organisation_id = ${org} and a.id = m.author_id and not a.is_bot and not m.is_bot
      ${unitAt("i.player_id", "m.at")})`;
  // The first message by another person in the conversation that a post opens.
  const inThread = (
    link: string,
  ) => sql`select o.at, o.author_id from message o where o.organisation_id = ${org} and o.channel_id = s.channel_id
    and o.parent_key is not null and ${sql.ref(`o.${link}`)} = s.key and not o.deleted and not o.is_bot`;
  const replied = sql`replied as materialized (
      select s.channel_id, s.week, s.key, s.unit_id, s.at, min(o.at) as first_at
      from said s cross join lateral (${inThread("parent_key")} union all ${inThread("thread_key")}) o ${person("oi", "o.author_id")}
      where s.parent_key is null and oi.player_id <> s.player_id group by s.channel_id, s.week, s.key, s.unit_id, s.at)`;

  await sql`with ${said}, ${reacted}, ${replied},
    liked as (select distinct channel_id, key from reacted where player_id is distinct from author_id),
    posts as (
      select s.channel_id, s.week, s.unit_id, count(*) as posts, count(r.key) as replied,
        count(*) filter (where r.key is not null or l.key is not null) as answered
      from said s left join replied r using (channel_id, key) left join liked l using (channel_id, key)
      where s.parent_key is null group by s.channel_id, s.week, s.unit_id),
    parts as (
      select channel_id, week, unit_id, posts, 0 as replies, 0 as reactions, answered, replied, 0 as bots from posts
      union all select channel_id, week, unit_id, 0, count(*), 0, 0, 0, 0 from said where parent_key is not null group by 1, 2, 3
      union all select channel_id, week, unit_id, 0, 0, count(*), 0, 0, 0 from reacted group by 1, 2, 3
      union all select m.channel_id, cell.week, ${noUnit}::uuid, 0, 0, 0, 0, 0, count(*) from ${cell} join message m on ${inCell} and m.is_bot group by 1, 2)
    insert into activity (organisation_id, channel_id, week, unit_id, posts, replies, reactions, answered, replied, bot_messages)
    select ${org}::uuid, channel_id, week, unit_id, sum(posts), sum(replies), sum(reactions), sum(answered), sum(replied), sum(bots)
    from parts group by channel_id, week, unit_id`.execute(db);

  await sql`with ${said}, ${reacted},
    parts as (
      select channel_id, week, player_id, unit_id, count(*) filter (where parent_key is null) as posts,
        count(*) filter (where parent_key is not null) as replies, 0 as reactions from said group by 1, 2, 3, 4
      union all select channel_id, week, player_id, unit_id, 0, 0, count(*) from reacted group by 1, 2, 3, 4)
    insert into contribution (organisation_id, channel_id, week, player_id, unit_id, posts, replies, reactions)
    select ${org}::uuid, channel_id, week, player_id, unit_id, sum(posts), sum(replies), sum(reactions)
    from parts group by channel_id, week, player_id, unit_id`.execute(db);

  await sql`with ${said}, ${reacted},
    answering as (
      select s.channel_id, s.week, s.key, s.player_id, p.player_id as to_player from said s
        join message o on o.organisation_id = ${org} and o.channel_id = s.channel_id and o.key = s.parent_key and not o.is_bot
        ${person("p", "o.author_id")}),
    mailed as (
      select s.channel_id, s.week, s.player_id, p.player_id as to_player, 1.0 / cardinality(s.recipients) as weight
      from said s cross join lateral unnest(s.recipients) as r(id) ${person("p", "r.id")}
      where not exists (select 1 from answering a where a.channel_id = s.channel_id and a.key = s.key and a.to_player = p.player_id)),
    parts as (
      select channel_id, week, player_id, to_player, 'reply' as kind, ${tieWeights.reply}::float8 as weight from answering
      union all select s.channel_id, s.week, s.player_id, p.player_id, 'mention', ${tieWeights.mention}::float8
        from said s cross join lateral unnest(s.mentions) as r(id) ${person("p", "r.id")}
      union all select channel_id, week, player_id, author_id, 'reaction', ${tieWeights.reaction}::float8 from reacted where author_id is not null
      union all select channel_id, week, player_id, to_player, 'mail', weight * ${tieWeights.mail}::float8 from mailed)
    insert into tie (organisation_id, channel_id, week, from_player, to_player, kind, ties, weight)
    select ${org}::uuid, channel_id, week, player_id, to_player, kind, count(*), sum(weight)
    from parts group by channel_id, week, player_id, to_player, kind`.execute(db);

  await sql`with ${said}, ${replied}
    insert into first_reply (organisation_id, channel_id, week, message_key, unit_id, seconds)
    select ${org}::uuid, channel_id, week, key, unit_id, greatest(0, extract(epoch from first_at - at)) from replied`.execute(
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
