import {sql} from "kysely";
import type {InstallationDb} from "../../platform/storage/index.ts";
import type {Role} from "../role-content.ts";

export interface MemberRow {
  readonly user_id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly joined_at: Date;
  readonly deactivated_at: Date | null;
}

const members = sql`select m.user_id, u.name, u.email, m.roles, m.created_at as joined_at, u.deactivated_at
  from membership m join "user" u on u.id = m.user_id`;

/** Everybody who takes part in an organisation, by name. */
export async function readMembers(db: InstallationDb, organisationId: string): Promise<MemberRow[]> {
  const {rows} =
    await sql<MemberRow>`${members} where m.organisation_id = ${organisationId} order by lower(u.name), u.id`.execute(
      db,
    );
  return rows;
}

export async function readMember(
  db: InstallationDb,
  organisationId: string,
  userId: string,
): Promise<MemberRow | undefined> {
  const {rows} =
    await sql<MemberRow>`${members} where m.organisation_id = ${organisationId} and m.user_id = ${userId}`.execute(db);
  return rows[0];
}

/** Waits for others who change who takes part here, until the transaction ends: of two last coordinators, one stays. */
export async function lockMembers(db: InstallationDb, organisationId: string): Promise<void> {
  await sql`select from organisation where id = ${organisationId} for update`.execute(db);
}

export async function writeRoles(
  db: InstallationDb,
  organisationId: string,
  userId: string,
  roles: readonly Role[],
): Promise<void> {
  await sql`insert into membership (user_id, organisation_id, roles) values (${userId}, ${organisationId}, ${[...roles]}::text[])
    on conflict (user_id, organisation_id) do update set roles = excluded.roles`.execute(db);
}

export async function deleteMember(db: InstallationDb, organisationId: string, userId: string): Promise<void> {
  await sql`delete from membership where organisation_id = ${organisationId} and user_id = ${userId}`.execute(db);
}

/** Whether somebody else, with access to the installation, has this role too. */
export async function isHeldByOther(
  db: InstallationDb,
  organisationId: string,
  role: Role,
  userId: string,
): Promise<boolean> {
  const {rows} = await sql`select from membership m join "user" u on u.id = m.user_id and u.deactivated_at is null
    where m.organisation_id = ${organisationId} and m.user_id <> ${userId} and ${role} = any(m.roles) limit 1`.execute(
    db,
  );
  return rows.length > 0;
}
