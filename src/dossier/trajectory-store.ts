import {sql} from "kysely";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {Trajectory} from "./contract.ts";

/** Who does something, and when. */
export interface By {
  readonly name: string;
  readonly now: Date;
}

interface Row {
  id: string;
  name: string;
  starts_on: string;
  created_by: string;
  created_at: Date;
}

const columns = sql`id, name, starts_on, created_by, created_at`;

export async function readTrajectories(db: OrganisationDb): Promise<Trajectory[]> {
  const {rows} = await sql<Row>`select ${columns} from trajectory
    where organisation_id = ${db.organisationId} and deleted_at is null order by starts_on desc, created_at desc`.execute(
    db,
  );
  return rows.map(trajectoryOf);
}

/** @throws Problem "not-found" when there is none, or it was taken away. */
export async function readTrajectory(db: OrganisationDb, id: string): Promise<Trajectory> {
  const {rows} = await sql<Row>`select ${columns} from trajectory
    where organisation_id = ${db.organisationId} and id = ${id} and deleted_at is null`.execute(db);
  return found(rows);
}

export async function insertTrajectory(
  db: OrganisationDb,
  {id, name, startsOn}: Pick<Trajectory, "id" | "name" | "startsOn">,
  by: By,
): Promise<Trajectory> {
  const {rows} = await sql<Row>`insert into trajectory (organisation_id, id, name, starts_on, created_by, created_at)
    values (${db.organisationId}, ${id}, ${name}, ${startsOn}::date, ${by.name}, ${by.now}) returning ${columns}`.execute(
    db,
  );
  return found(rows);
}

/** @throws Problem "not-found". */
export async function updateTrajectory(
  db: OrganisationDb,
  {id, name, startsOn}: Pick<Trajectory, "id" | "name" | "startsOn">,
): Promise<Trajectory> {
  const {rows} = await sql<Row>`update trajectory set name = ${name}, starts_on = ${startsOn}::date
    where organisation_id = ${db.organisationId} and id = ${id} and deleted_at is null returning ${columns}`.execute(
    db,
  );
  return found(rows);
}

/** Takes a trajectory away, or brings it back with `deletedAt` null. @throws Problem "not-found". */
export async function setTrajectoryDeleted(
  db: OrganisationDb,
  id: string,
  deletedAt: Date | null,
): Promise<Trajectory> {
  const {rows} = await sql<Row>`update trajectory set deleted_at = ${deletedAt}::timestamptz
    where organisation_id = ${db.organisationId} and id = ${id} returning ${columns}`.execute(db);
  return found(rows);
}

function found([row]: readonly Row[]): Trajectory {
  if (!row) throw new Problem("not-found", {nl: "Dit traject bestaat niet.", en: "There is no such trajectory."});
  return trajectoryOf(row);
}

const trajectoryOf = (row: Row): Trajectory => ({
  id: row.id,
  name: row.name,
  startsOn: row.starts_on,
  createdBy: row.created_by,
  createdAt: row.created_at.toISOString(),
});
