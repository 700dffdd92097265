import {sql} from "kysely";
import {floors, shownUnits} from "../analysis/disclosure/index.ts";
import type {ReadingScope} from "../evidence/index.ts";
import {playersIn, readUnits, type UnitRow} from "../people/index.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {ofChannels, unitsBelow, within} from "./reading-store.ts";
import {noUnit} from "./rollup-store.ts";
import {isInUse} from "./source-store.ts";

/** A source or channel in a scope: how much was said there, and by whom. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly messages: number;
  /** Everybody who wrote or reacted there. */
  readonly people: readonly Taker[];
}

/** Somebody who takes part in a place: messages written there, and the unit on their date (the latest; `noUnit` without). */
export interface Taker {
  readonly playerId: string;
  readonly messages: number;
  readonly unitId: string;
}

export interface ChannelPlace extends Place {
  readonly sourceName: string;
  readonly posts: number;
  readonly answered: number;
}

export interface ToolPlace extends Place {
  /** Of each week: messages by people. */
  readonly weeks: readonly {readonly week: string; readonly messages: number}[];
}

/** Every source that something was read into, also those without activity in the scope, oldest first. */
export async function readToolPlaces(db: OrganisationDb, scope: ReadingScope): Promise<ToolPlace[]> {
  const org = db.organisationId;
  const units = scope.unit === undefined ? undefined : await unitsBelow(db, scope.unit);
  const {rows: sources} = await sql<{id: string; name: string; kind: string}>`select id, name, kind from source
    where organisation_id = ${org} and ${isInUse} order by created_at, id`.execute(db);
  const {rows: weeks} = await sql<{source: string; week: string; messages: number}>`
    select c.source_id as source, r.week, sum(r.posts + r.replies)::float8 as messages
    from activity r join channel c on c.organisation_id = ${org} and c.id = r.channel_id
    where ${within(db, scope, units)} group by c.source_id, r.week order by r.week`.execute(db);
  const {rows: people} = await sql<Taker & {place: string}>`
    select c.source_id as place, r.player_id as "playerId", sum(r.posts + r.replies)::float8 as messages, max(r.unit_id::text) as "unitId"
    from contribution r join channel c on c.organisation_id = ${org} and c.id = r.channel_id
    where ${within(db, scope, units)} group by c.source_id, r.player_id`.execute(db);
  const takers = byPlace(people);
  return sources.map((source) => {
    const own = weeks.filter((row) => row.source === source.id).map(({week, messages}) => ({week, messages}));
    const messages = own.reduce((sum, week) => sum + week.messages, 0);
    return {...source, messages, weeks: own, people: takers.get(source.id) ?? []};
  });
}

/** The channels with activity in the scope, busiest first. */
export async function readChannelPlaces(db: OrganisationDb, scope: ReadingScope): Promise<ChannelPlace[]> {
  const org = db.organisationId;
  const units = scope.unit === undefined ? undefined : await unitsBelow(db, scope.unit);
  const {rows} = await sql<Omit<ChannelPlace, "people">>`
    select c.id, c.name, s.name as "sourceName", s.kind, sum(r.posts)::float8 as posts,
      sum(r.posts + r.replies)::float8 as messages, sum(r.answered)::float8 as answered
    from activity r join channel c on c.organisation_id = ${org} and c.id = r.channel_id
      join source s on s.organisation_id = ${org} and s.id = c.source_id
    where ${within(db, scope, units)} ${scope.source === undefined ? sql`` : sql`and s.id = ${scope.source}`}
    group by c.id, c.name, s.name, s.kind having sum(r.posts + r.replies + r.reactions) > 0
    order by messages desc, c.name, c.id`.execute(db);
  const {rows: people} = await sql<Taker & {place: string}>`
    select r.channel_id as place, r.player_id as "playerId", sum(r.posts + r.replies)::float8 as messages, max(r.unit_id::text) as "unitId"
    from contribution r ${ofChannels(scope)} where ${within(db, scope, units)} group by r.channel_id, r.player_id`.execute(
    db,
  );
  const takers = byPlace(people);
  return rows.map((row) => ({...row, people: takers.get(row.id) ?? []}));
}

function byPlace(rows: readonly (Taker & {readonly place: string})[]): Map<string, Taker[]> {
  const places = new Map<string, Taker[]>();
  for (const {place, ...taker} of rows) {
    const known = places.get(place);
    if (known) known.push(taker);
    else places.set(place, [taker]);
  }
  return places;
}

/**
 * The units that may have figures of their own in a scope: enough of their people take part, and neither they nor a sum of
 * them lets anybody find a small group by subtraction.
 */
export async function readShownUnits(db: OrganisationDb, scope: Omit<ReadingScope, "unit">): Promise<UnitRow[]> {
  const units = await readUnits(db);
  if (units.length === 0) return [];
  const {rows} = await sql<{unit_id: string; people: number}>`select unit_id, count(*)::int as people from (
      select r.player_id, max(r.unit_id::text) as unit_id from contribution r ${ofChannels(scope)}
      where ${within(db, scope)} group by r.player_id) t group by unit_id`.execute(db);
  const active = new Map(rows.map(({unit_id, people}) => [unit_id, people]));
  const counted = units.map(({id, parentId}) => ({id, parentId, people: active.get(id) ?? 0}));
  const shown = shownUnits(counted, floors.dialogue, active.get(noUnit) ?? 0);
  return units.filter(({id}) => shown.has(id));
}

/** Whether a scope may have figures at all: everybody may; a unit when it is one of the shown units. @throws Problem "not-found". */
export async function scopeIsShown(db: OrganisationDb, scope: ReadingScope): Promise<boolean> {
  if (scope.unit === undefined) return true;
  await unitsBelow(db, scope.unit);
  return (await readShownUnits(db, scope)).some(({id}) => id === scope.unit);
}

/** The players of a scope, as a set of their ids. */
export async function playersOf(db: OrganisationDb, scope: ReadingScope): Promise<Set<string>> {
  const everybody = await playersIn(db, scope.from, scope.to);
  const units = scope.unit === undefined ? undefined : await unitsBelow(db, scope.unit);
  const players = units ? everybody.filter(({unitId}) => unitId !== null && units.includes(unitId)) : everybody;
  return new Set(players.map(({playerId}) => playerId));
}
