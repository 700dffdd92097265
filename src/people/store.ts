import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {KnownPlayer} from "./known-people.ts";
import {nameKey} from "./names.ts";
import {comparePaths} from "./units.ts";

export interface UnitRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly path: string;
  /** 0 at the top. */
  readonly depth: number;
}

/** All units in the order of a table of contents. */
export async function readUnits(db: OrganisationDb): Promise<UnitRow[]> {
  const {rows} = await sql<Omit<UnitRow, "depth">>`select id, parent_id as "parentId", name, path from unit
    where organisation_id = ${db.organisationId}`.execute(db);
  return rows
    .map((unit) => ({...unit, levels: unit.path.split(" / ")}))
    .sort((a, b) => comparePaths(a.levels, b.levels))
    .map(({levels, ...unit}) => ({...unit, depth: levels.length - 1}));
}

/** The players of the people files that count, with their unit on a day. */
export async function readKnownPlayers(db: OrganisationDb, on: string): Promise<KnownPlayer[]> {
  const {rows} =
    await sql<KnownPlayer>`select p.id, p.name, p.mails, p.ends_on as "endsOn", u.path as unit, ids."externalIds"
    from player p
    join (select player_id, array_agg(distinct external_id) as "externalIds" from people_file_row
      where organisation_id = ${db.organisationId} group by player_id) ids on ids.player_id = p.id
    left join unit_membership m on m.organisation_id = p.organisation_id and m.player_id = p.id
      and m.since <= ${on}::date and (m.until is null or m.until > ${on}::date)
    left join unit u on u.organisation_id = p.organisation_id and u.id = m.unit_id
    where p.organisation_id = ${db.organisationId} and p.origin = 'file' order by p.id`.execute(db);
  return rows;
}

/** Somebody who counts as a player in a period. */
export interface PlayerInPeriod {
  readonly playerId: string;
  /** Unit on the last day of the period (or of service, when that is earlier); null when in none. */
  readonly unitId: string | null;
  readonly location: string | null;
  readonly isExternal: boolean;
}

/**
 * The players of a period: everybody in service in it according to the people files; without any people file, everybody
 * who is a person in some source.
 * @param from first day, @param to last day, "YYYY-MM-DD".
 */
export async function playersIn(db: OrganisationDb, from: string, to: string): Promise<PlayerInPeriod[]> {
  const org = db.organisationId;
  if (!(await hasPeopleFile(db))) {
    const {rows} =
      await sql<PlayerInPeriod>`select distinct player_id as "playerId", null::uuid as "unitId", null as location, false as "isExternal"
      from identity where organisation_id = ${org} and player_id is not null order by 1`.execute(db);
    return rows;
  }
  const {rows} =
    await sql<PlayerInPeriod>`select p.id as "playerId", m.unit_id as "unitId", p.location, p.is_external as "isExternal"
    from player p left join unit_membership m on m.organisation_id = p.organisation_id and m.player_id = p.id
      and m.since <= least(${to}::date, p.ends_on) and (m.until is null or m.until > least(${to}::date, p.ends_on))
    where p.organisation_id = ${org} and p.origin = 'file'
      and (p.starts_on is null or p.starts_on <= ${to}::date) and (p.ends_on is null or p.ends_on >= ${from}::date)
    order by p.id`.execute(db);
  return rows;
}

/** By what the people of the people file are found in a source: mail addresses, and names (as nameKey) that only one of them has. */
export async function readKnownKeys(db: OrganisationDb): Promise<{knownMails: string[]; knownNames: string[]}> {
  const {rows} = await sql<{name: string; mails: string[]}>`select name, mails from player
    where organisation_id = ${db.organisationId} and origin = 'file'`.execute(db);
  const names = new Map<string, number>();
  for (const {name} of rows) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1);
  return {
    knownMails: rows.flatMap(({mails}) => mails),
    knownNames: [...names].flatMap(([name, times]) => (times === 1 && name !== "" ? name : [])),
  };
}

export async function hasPeopleFile(db: OrganisationDb): Promise<boolean> {
  const {rows} =
    await sql`select 1 from player where organisation_id = ${db.organisationId} and origin = 'file' limit 1`.execute(
      db,
    );
  return rows.length > 0;
}

/** The unit a player is in on a day ("YYYY-MM-DD"); null when in none. */
export async function unitOn(db: OrganisationDb, playerId: string, day: string): Promise<string | null> {
  const {rows} = await sql<{
    unit_id: string;
  }>`select unit_id from unit_membership where organisation_id = ${db.organisationId}
    and player_id = ${playerId} and since <= ${day}::date and (until is null or until > ${day}::date)`.execute(db);
  return rows[0]?.unit_id ?? null;
}

/** A player's stay in a unit; until: first day that no longer counts, null while it lasts. */
export interface Membership {
  readonly player_id: string;
  readonly unit_id: string;
  readonly since: string;
  readonly until: string | null;
}

/** Every membership, column by column, ready for unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[]). */
export interface Memberships {
  readonly playerIds: readonly string[];
  readonly unitIds: readonly string[];
  /** First day, "YYYY-MM-DD". */
  readonly since: readonly string[];
  /** First day that no longer counts; null while it lasts. */
  readonly until: readonly (string | null)[];
}

export async function readMemberships(db: OrganisationDb): Promise<Memberships> {
  const {rows} = await sql<Membership>`select player_id, unit_id, since, until from unit_membership
    where organisation_id = ${db.organisationId} order by player_id, since`.execute(db);
  return {
    playerIds: rows.map((row) => row.player_id),
    unitIds: rows.map((row) => row.unit_id),
    since: rows.map((row) => row.since),
    until: rows.map((row) => row.until),
  };
}

const inServiceOn = (day: string) => sql`p.origin = 'file'
  and (p.starts_on is null or p.starts_on <= ${day}::date) and (p.ends_on is null or p.ends_on >= ${day}::date)`;

/** How many people are in service in each unit itself on a day; under null those in none. */
export async function countPeopleByUnit(db: OrganisationDb, day: string): Promise<Map<string | null, number>> {
  const {rows} = await sql<{unit_id: string | null; people: number}>`select m.unit_id, count(*)::int as people
    from player p left join unit_membership m on m.organisation_id = p.organisation_id and m.player_id = p.id
      and m.since <= ${day}::date and (m.until is null or m.until > ${day}::date)
    where p.organisation_id = ${db.organisationId} and ${inServiceOn(day)} group by m.unit_id`.execute(db);
  return new Map(rows.map((row) => [row.unit_id, row.people]));
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly location: string | null;
  readonly unit: string | null;
  readonly isExternal: boolean;
  readonly endsOn: string | null;
}

/** The people in service on a day, by name; `units` null: of all units. */
export async function readPeople(
  db: OrganisationDb,
  {
    on,
    units,
    search,
    offset,
    limit,
  }: {on: string; units: readonly string[] | null; search: string; offset: number; limit: number},
): Promise<{total: number; people: PersonRow[]}> {
  const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const {rows} = await sql<
    PersonRow & {total: number}
  >`select p.id, p.name, p.role, p.location, u.path as unit, p.is_external as "isExternal",
      p.ends_on as "endsOn", (count(*) over ())::int as total
    from player p
    left join unit_membership m on m.organisation_id = p.organisation_id and m.player_id = p.id
      and m.since <= ${on}::date and (m.until is null or m.until > ${on}::date)
    left join unit u on u.organisation_id = p.organisation_id and u.id = m.unit_id
    where p.organisation_id = ${db.organisationId} and ${inServiceOn(on)}
      and (${units === null} or m.unit_id = any(${units ?? []}::uuid[]))
      and (${search === ""} or p.name ilike ${pattern} or p.role ilike ${pattern} or p.location ilike ${pattern})
    order by lower(p.name), p.id offset ${offset} limit ${limit}`.execute(db);
  return {total: rows[0]?.total ?? 0, people: rows.map(({total: _, ...person}) => person)};
}
