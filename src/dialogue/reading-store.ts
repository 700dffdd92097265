import {sql} from "kysely";
import type {ReadingScope} from "../evidence/index.ts";
import {playersIn, readUnits, withUnitsBelow} from "../people/index.ts";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {DialogueReading} from "./reading.ts";
import {isDated} from "./rollup-store.ts";

/** Reads a scope from the roll-ups. Cost: the roll-up rows of these weeks, however many messages they hold. */
export async function readDialogue(db: OrganisationDb, scope: ReadingScope): Promise<DialogueReading> {
  const everybody = await playersIn(db, scope.from, scope.to);
  const units = scope.unit === undefined ? undefined : await unitsBelow(db, scope.unit);
  const players = units ? everybody.filter(({unitId}) => unitId !== null && units.includes(unitId)) : everybody;
  const [totals, contributions, firstReply] = [
    await readTotals(db, scope, units),
    await readContributions(db, scope, units),
    await readFirstReply(db, scope, units),
  ];
  const known = new Set(players.map(({playerId}) => playerId));
  const active = contributions.filter(({player_id}) => known.has(player_id));
  return {
    ...totals,
    players: players.length,
    outsiders: units ? 0 : contributions.length - active.length,
    contributions: Float64Array.from(active, ({messages}) => messages),
    firstReply,
  };
}

/** A unit with all units below it. @throws Problem "not-found". */
export async function unitsBelow(db: OrganisationDb, unitId: string): Promise<string[]> {
  const units = await readUnits(db);
  if (!units.some(({id}) => id === unitId))
    throw new Problem("not-found", {nl: "Deze afdeling bestaat niet.", en: "There is no such unit."});
  return withUnitsBelow(units, unitId);
}

/** Of each week: messages by people and active people, over everything. */
export async function readWeeks(
  db: OrganisationDb,
  {from, to, source}: ReadingScope,
): Promise<{week: string; messages: number; active: number}[]> {
  const {rows} = await sql<{
    week: string;
    messages: number;
    active: number;
  }>`select week, sum(posts + replies)::float8 as messages,
      count(distinct player_id)::float8 as active from contribution r ${ofChannels({source})}
    where r.organisation_id = ${db.organisationId} and week between ${from}::date and ${to}::date group by week order by week`.execute(
    db,
  );
  return rows;
}

/** First and last day that messages of people were written, in the organisation's time zone; null without any. */
export async function dialogueSpan(db: OrganisationDb, timeZone: string): Promise<{from: string; to: string} | null> {
  const {rows} = await sql<{from: string | null; to: string | null}>`
    select min((at at time zone ${timeZone})::date) as from, max((at at time zone ${timeZone})::date) as to
    from message m where organisation_id = ${db.organisationId} and not is_bot and not deleted and ${isDated("m")}`.execute(
    db,
  );
  const [span] = rows;
  return span?.from && span.to ? {from: span.from, to: span.to} : null;
}

/** First and last week with activity; null without any. */
export async function activeWeeks(db: OrganisationDb): Promise<{first: string; last: string} | null> {
  const {rows} = await sql<{
    first: string | null;
    last: string | null;
  }>`select min(week) as first, max(week) as last from activity
    where organisation_id = ${db.organisationId}`.execute(db);
  const [span] = rows;
  return span?.first && span.last ? {first: span.first, last: span.last} : null;
}

async function readTotals(db: OrganisationDb, scope: ReadingScope, units: readonly string[] | undefined) {
  const {rows} = await sql<
    Pick<DialogueReading, "posts" | "replies" | "reactions" | "answered" | "replied" | "botMessages">
  >`
    select coalesce(sum(posts), 0)::float8 as posts, coalesce(sum(replies), 0)::float8 as replies, coalesce(sum(reactions), 0)::float8 as reactions,
      coalesce(sum(answered), 0)::float8 as answered, coalesce(sum(replied), 0)::float8 as replied, coalesce(sum(bot_messages), 0)::float8 as "botMessages"
    from activity r ${ofChannels(scope)} where ${within(db, scope, units)}`.execute(db);
  return rows[0]!;
}

async function readContributions(db: OrganisationDb, scope: ReadingScope, units: readonly string[] | undefined) {
  const {rows} = await sql<{
    player_id: string;
    messages: number;
  }>`select player_id, sum(posts + replies)::float8 as messages
    from contribution r ${ofChannels(scope)} where ${within(db, scope, units)} group by player_id`.execute(db);
  return rows;
}

async function readFirstReply(
  db: OrganisationDb,
  scope: ReadingScope,
  units: readonly string[] | undefined,
): Promise<DialogueReading["firstReply"]> {
  const {rows} = await sql<{
    hours: number[] | null;
  }>`select percentile_cont(array[0.5, 0.9]) within group (order by seconds / 3600) as hours
    from first_reply r ${ofChannels(scope)} where ${within(db, scope, units)}`.execute(db);
  const hours = rows[0]?.hours;
  return hours ? {median: hours[0]!, p90: hours[1]!} : null;
}

/** Narrows a roll-up called r to the channels of a source. */
export const ofChannels = ({source}: Pick<ReadingScope, "source">) =>
  source === undefined
    ? sql``
    : sql`join channel sc on sc.organisation_id = r.organisation_id and sc.id = r.channel_id and sc.source_id = ${source}`;

/** Narrows a roll-up called r to a scope's weeks, channel and units. */
export function within(db: OrganisationDb, {from, to, channel}: ReadingScope, units?: readonly string[]) {
  return sql`r.organisation_id = ${db.organisationId} and r.week between ${from}::date and ${to}::date
    ${channel === undefined ? sql`` : sql`and r.channel_id = ${channel}`} ${units ? sql`and r.unit_id = any(${units}::uuid[])` : sql``}`;
}
