import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {batches} from "./batches.ts";
import type {PeopleFileEntry} from "./contract.ts";
import type {PersonInFile} from "./file-people.ts";
import {type Membership, readUnits} from "./store.ts";
import {type UnitPath, unitKey} from "./units.ts";

/** Makes the units that are not there yet, those above them first, and answers all ids by unitKey. */
export async function ensureUnits(
  db: OrganisationDb,
  paths: Iterable<UnitPath>,
  newId: () => string,
): Promise<Map<string, string>> {
  const ids = new Map((await readUnits(db)).map(({id, path}) => [unitKey(path.split(" / ")), id]));
  const added: {id: string; parentId: string | null; name: string; path: string}[] = [];
  for (const path of paths)
    for (let depth = 1; depth <= path.length; depth++) {
      const above = path.slice(0, depth);
      const key = unitKey(above);
      if (ids.has(key)) continue;
      const unit = {
        id: newId(),
        parentId: ids.get(unitKey(above.slice(0, -1))) ?? null,
        name: above.at(-1)!,
        path: above.join(" / "),
      };
      ids.set(key, unit.id);
      added.push(unit);
    }
  for (const batch of batches(added))
    await sql`insert into unit (organisation_id, id, parent_id, name, path)
      select ${db.organisationId}::uuid, u.* from unnest(${batch.map(({id}) => id)}::uuid[], ${batch.map(({parentId}) => parentId)}::uuid[],
        ${batch.map(({name}) => name)}::text[], ${batch.map(({path}) => path)}::text[]) as u`.execute(db);
  return ids;
}

/** Removes units that no people file names, nor a unit below them. */
export async function removeUnusedUnits(db: OrganisationDb): Promise<void> {
  await sql`with recursive used as (
      select distinct unit_id as id from people_file_row where organisation_id = ${db.organisationId} and unit_id is not null
      union select u.parent_id from unit u join used on u.id = used.id where u.organisation_id = ${db.organisationId} and u.parent_id is not null)
    delete from unit where organisation_id = ${db.organisationId} and id not in (select id from used)`.execute(db);
}

export interface NewPeopleFile {
  readonly id: string;
  readonly fileName: string;
  /** "YYYY-MM-DD". */
  readonly validFrom: string;
  readonly units: number;
  readonly summary: unknown;
  readonly importedAt: Date;
  readonly importedBy: string;
}

/** Writes a people file and its rows; players do not follow yet (see rebuildPlayers). */
export async function insertPeopleFile(
  db: OrganisationDb,
  file: NewPeopleFile,
  rows: readonly (PersonInFile & {readonly playerId: string; readonly unitId: string | null})[],
): Promise<void> {
  await sql`insert into people_file (organisation_id, id, file_name, valid_from, people, units, summary, imported_at, imported_by)
    values (${db.organisationId}, ${file.id}, ${file.fileName}, ${file.validFrom}::date, ${rows.length}, ${file.units},
      ${JSON.stringify(file.summary)}::jsonb, ${file.importedAt}, ${file.importedBy})`.execute(db);
  for (const batch of batches(rows)) {
    const column = <T>(of: (row: (typeof rows)[number]) => T) => batch.map(of);
    await sql`insert into people_file_row (organisation_id, file_id, player_id, external_id, name, mails, unit_id, location, role,
        manager_external_id, is_external, starts_on, ends_on)
      select ${db.organisationId}::uuid, ${file.id}::uuid, player_id, external_id, name, string_to_array(mails, ' '), unit_id, location, role,
        manager, is_external, starts_on, ends_on
      from unnest(${column(({playerId}) => playerId)}::uuid[], ${column(({externalId}) => externalId)}::text[], ${column(({name}) => name)}::text[],
        ${column(({mails}) => mails.join(" "))}::text[], ${column(({unitId}) => unitId)}::uuid[], ${column(({location}) => location)}::text[],
        ${column(({role}) => role)}::text[], ${column(({managerExternalId}) => managerExternalId)}::text[],
        ${column(({isExternal}) => isExternal)}::boolean[], ${column(({startsOn}) => startsOn)}::date[], ${column(({endsOn}) => endsOn)}::date[])
        as r(player_id, external_id, name, mails, unit_id, location, role, manager, is_external, starts_on, ends_on)`.execute(
      db,
    );
  }
}

/** Takes a file's rows away and marks it undone. Answers its players, or undefined when no such file counts. */
export async function removePeopleFile(
  db: OrganisationDb,
  fileId: string,
  by: string,
  at: Date,
): Promise<string[] | undefined> {
  const undone = await sql`update people_file set undone_at = ${at}, undone_by = ${by}
    where organisation_id = ${db.organisationId} and id = ${fileId} and undone_at is null returning id`.execute(db);
  if (undone.rows.length === 0) return undefined;
  const {rows} = await sql<{player_id: string}>`delete from people_file_row
    where organisation_id = ${db.organisationId} and file_id = ${fileId} returning player_id`.execute(db);
  return rows.map((row) => row.player_id);
}

/**
 * Makes these players and their memberships anew from the files that count. A player is as the file with the latest day
 * of validity says (of one day: the last imported), with the mail addresses of all files; its unit is on each day what the
 * latest file valid on that day says. Players that no file names any more disappear.
 * @returns the players whose units through time have changed.
 */
export async function rebuildPlayers(db: OrganisationDb, playerIds: readonly string[]): Promise<string[]> {
  const org = db.organisationId;
  const ids = sql`${playerIds}::uuid[]`;
  const said = sql`people_file_row r join people_file f on f.organisation_id = ${org} and f.id = r.file_id
    where r.organisation_id = ${org} and r.player_id = any(${ids})`;
  await sql`delete from player where organisation_id = ${org} and origin = 'file' and id = any(${ids})
    and not exists (select 1 from people_file_row r where r.organisation_id = ${org} and r.player_id = player.id)`.execute(
    db,
  );
  // Numbers may change hands between files: they are given up before they are taken.
  await sql`update player set external_id = null where organisation_id = ${org} and id = any(${ids})`.execute(db);
  await sql`insert into player (organisation_id, id, origin, external_id, name, mails, location, role, manager_external_id, is_external, starts_on, ends_on)
    select ${org}::uuid, latest.player_id, 'file', external_id, name, addresses.mails, location, role, manager_external_id, is_external, starts_on, ends_on
    from (select distinct on (r.player_id) r.* from ${said} order by r.player_id, f.valid_from desc, f.imported_at desc, f.id desc) latest
    join (select r.player_id, coalesce(array_agg(distinct mail order by mail) filter (where mail is not null), '{}') as mails
      from (select r.player_id, r.mails from ${said}) r left join lateral unnest(r.mails) as mail on true group by r.player_id) addresses
      on addresses.player_id = latest.player_id
    on conflict (organisation_id, id) do update set external_id = excluded.external_id, name = excluded.name, mails = excluded.mails,
      location = excluded.location, role = excluded.role, manager_external_id = excluded.manager_external_id,
      is_external = excluded.is_external, starts_on = excluded.starts_on, ends_on = excluded.ends_on`.execute(db);

  const wanted = await sql<Membership>`with said as (
      select distinct on (r.player_id, f.valid_from) r.player_id, f.valid_from as since, r.unit_id from ${said}
      order by r.player_id, f.valid_from, f.imported_at desc, f.id desc),
    turns as (select *, lag(unit_id) over (partition by player_id order by since) as before from said),
    changes as (select player_id, unit_id, since from turns where unit_id is distinct from before),
    stays as (select *, lead(since) over (partition by player_id order by since) as until from changes)
    select * from stays where unit_id is not null order by player_id, since`.execute(db);
  const present = await sql<Membership>`select player_id, unit_id, since, until from unit_membership
    where organisation_id = ${org} and player_id = any(${ids}) order by player_id, since`.execute(db);
  return writeMemberships(db, playerIds, wanted.rows, present.rows);
}

async function writeMemberships(
  db: OrganisationDb,
  playerIds: readonly string[],
  wanted: readonly Membership[],
  present: readonly Membership[],
): Promise<string[]> {
  const storyOf = (memberships: readonly Membership[]) => {
    const stories = new Map<string, string>();
    for (const {player_id, unit_id, since, until} of memberships)
      stories.set(player_id, `${stories.get(player_id) ?? ""}${unit_id} ${since} ${until}\n`);
    return stories;
  };
  const [after, before] = [storyOf(wanted), storyOf(present)];
  const changed = new Set(playerIds.filter((id) => after.get(id) !== before.get(id)));
  await sql`delete from unit_membership where organisation_id = ${db.organisationId} and player_id = any(${[...changed]}::uuid[])`.execute(
    db,
  );
  for (const batch of batches(wanted.filter(({player_id}) => changed.has(player_id))))
    await sql`insert into unit_membership (organisation_id, player_id, unit_id, since, until)
      select ${db.organisationId}::uuid, m.* from unnest(${batch.map((m) => m.player_id)}::uuid[], ${batch.map((m) => m.unit_id)}::uuid[],
        ${batch.map((m) => m.since)}::date[], ${batch.map((m) => m.until)}::date[]) as m`.execute(db);
  return [...changed];
}

export async function readPeopleFiles(db: OrganisationDb): Promise<PeopleFileEntry[]> {
  const {rows} = await sql<
    Omit<PeopleFileEntry, "importedAt" | "undoneAt"> & {importedAt: Date; undoneAt: Date | null}
  >`
    select id, file_name as "fileName", valid_from as "validFrom", people, units, imported_at as "importedAt", imported_by as "importedBy",
      undone_at as "undoneAt"
    from people_file where organisation_id = ${db.organisationId} order by imported_at desc, id desc`.execute(db);
  return rows.map((file) => ({
    ...file,
    importedAt: file.importedAt.toISOString(),
    undoneAt: file.undoneAt?.toISOString() ?? null,
  }));
}
