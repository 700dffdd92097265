import {sql} from "kysely";
import type {OrganisationDb} from "../../src/platform/storage/index.ts";

/** The four roll-ups as sorted lines that name everything in words, so that two of them can be compared and a difference be read. */
export interface RollUps {
  readonly activity: readonly string[];
  readonly contribution: readonly string[];
  readonly tie: readonly string[];
  readonly firstReply: readonly string[];
}

export const activityLine = (
  cell: string,
  unit: string,
  n: {posts: number; replies: number; reactions: number; answered: number; replied: number; bots: number},
): string =>
  `${cell}, ${unit}: ${n.posts} posts, ${n.replies} replies, ${n.reactions} reactions, ${n.answered} answered, ${n.replied} replied, ${n.bots} by bots`;

export const contributionLine = (
  cell: string,
  player: string,
  unit: string,
  n: {posts: number; replies: number; reactions: number},
): string => `${cell}, ${player} of ${unit}: ${n.posts} posts, ${n.replies} replies, ${n.reactions} reactions`;

export const tieLine = (cell: string, from: string, to: string, kind: string, ties: number, weight: number): string =>
  `${cell}, ${from} → ${to}: ${ties} × ${kind}, weight ${weight.toFixed(3)}`;

export const firstReplyLine = (cell: string, key: string, unit: string, seconds: number): string =>
  `${cell}, ${key} of ${unit}: ${seconds.toFixed(3)} s`;

/** A place and week: "chat/general 2026-03-16". */
export const cellOf = (source: string, channel: string, week: string): string => `${source}/${channel} ${week}`;

export const noUnit = "no unit";

/** What the database holds. A player of a people file is called by its number, anybody else by its identities. */
export async function storedRollUps(db: OrganisationDb): Promise<RollUps> {
  const org = db.organisationId;
  const {rows: players} = await sql<{id: string; name: string}>`
    select p.id, coalesce(p.external_id, (select string_agg(s.name || ':' || i.key, ' + ' order by s.name || ':' || i.key collate "C")
      from identity i join source s on s.id = i.source_id where i.player_id = p.id)) as name from player p where p.organisation_id = ${org}`.execute(
    db,
  );
  const names = new Map(players.map(({id, name}) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? `nobody (${id})`;
  const read = async <Row>(table: string) => {
    const {rows} = await sql<Row & {source: string; channel: string; week: string; unit: string}>`
      select r.*, coalesce(s.name, '?') as source, coalesce(c.key, '?') as channel, coalesce(u.name, ${noUnit}) as unit
      from ${sql.table(table)} r left join channel c on c.id = r.channel_id left join source s on s.id = c.source_id
        left join unit u on u.id = ${table === "tie" ? sql`null` : sql`r.unit_id`}
      where r.organisation_id = ${org}`.execute(db);
    return rows.map((row) => ({...row, cell: cellOf(row.source, row.channel, row.week)}));
  };
  type Counted = {posts: number; replies: number; reactions: number};
  const activity = await read<Counted & {answered: number; replied: number; bot_messages: number}>("activity");
  const contribution = await read<Counted & {player_id: string}>("contribution");
  const tie = await read<{from_player: string; to_player: string; kind: string; ties: number; weight: number}>("tie");
  const firstReply = await read<{message_key: string; seconds: number}>("first_reply");
  return {
    activity: activity.map((row) => activityLine(row.cell, row.unit, {...row, bots: row.bot_messages})).sort(),
    contribution: contribution.map((row) => contributionLine(row.cell, nameOf(row.player_id), row.unit, row)).sort(),
    tie: tie
      .map((row) => tieLine(row.cell, nameOf(row.from_player), nameOf(row.to_player), row.kind, row.ties, row.weight))
      .sort(),
    firstReply: firstReply.map((row) => firstReplyLine(row.cell, row.message_key, row.unit, row.seconds)).sort(),
  };
}

/** How many cells of the roll-ups wait to be counted. */
export async function staleCells(db: OrganisationDb): Promise<number> {
  const {rows} = await sql<{count: number}>`select count(*)::int as count from stale_week
    where organisation_id = ${db.organisationId}`.execute(db);
  return rows[0]!.count;
}

/** What stands in every channel, in words: each message with its writer, time and words, and each reaction. */
export async function standingDialogue(db: OrganisationDb): Promise<string[]> {
  const org = db.organisationId;
  const {rows} = await sql<{line: string}>`
    select concat_ws(' | ', s.name, c.key, m.key, i.key, m.at at time zone 'utc', m.parent_key, m.text, m.edited_at at time zone 'utc',
        case when m.is_bot then 'bot' end, case when m.deleted then 'deleted' end) as line
      from message m join channel c on c.id = m.channel_id join source s on s.id = c.source_id left join identity i on i.id = m.author_id
      where m.organisation_id = ${org}
    union all select concat_ws(' | ', s.name, c.key, r.message_key, i.key, ':' || r.name || ':')
      from reaction r join channel c on c.id = r.channel_id join source s on s.id = c.source_id join identity i on i.id = r.author_id
      where r.organisation_id = ${org}`.execute(db);
  return rows.map(({line}) => line).sort();
}

/** How many rows each table holds of the organisation, tables without any left out. */
export async function rowsByTable(db: OrganisationDb): Promise<Record<string, number>> {
  const {rows: tables} = await sql<{name: string}>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity order by relname`.execute(db);
  const counts: Record<string, number> = {};
  for (const {name} of tables) {
    const {rows} = await sql<{count: number}>`select count(*)::int as count from ${sql.table(name)}`.execute(db);
    if (rows[0]!.count > 0) counts[name] = rows[0]!.count;
  }
  return counts;
}
