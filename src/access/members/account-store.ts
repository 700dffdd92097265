import {sql} from "kysely";
import type {InstallationDb} from "../../platform/storage/index.ts";

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly is_administrator: boolean;
  readonly organisations: number;
  readonly deactivated_at: Date | null;
}

const accounts = sql`select u.id, u.name, u.email, u.deactivated_at, a.user_id is not null as is_administrator,
    (select count(*)::int from membership m where m.user_id = u.id) as organisations
  from "user" u left join administrator a on a.user_id = u.id`;

export async function readAccounts(db: InstallationDb): Promise<AccountRow[]> {
  const {rows} = await sql<AccountRow>`${accounts} order by lower(u.name), u.id`.execute(db);
  return rows;
}

export async function readAccount(db: InstallationDb, userId: string): Promise<AccountRow | undefined> {
  const {rows} = await sql<AccountRow>`${accounts} where u.id = ${userId}`.execute(db);
  return rows[0];
}

export async function isAdministrator(db: InstallationDb, userId: string): Promise<boolean> {
  const {rows} = await sql`select from administrator where user_id = ${userId}`.execute(db);
  return rows.length > 0;
}

/** Whether this user's access to the installation has not been ended. */
export async function hasAccess(db: InstallationDb, userId: string): Promise<boolean> {
  const {rows} = await sql`select from "user" where id = ${userId} and deactivated_at is null`.execute(db);
  return rows.length > 0;
}

/** Waits for others who change administrators, until the transaction ends: of the last two, one stays. */
export async function lockAdministrators(db: InstallationDb): Promise<void> {
  await sql`lock table administrator in share row exclusive mode`.execute(db);
}

/** Whether somebody else with access is administrator too. */
export async function isAnotherAdministrator(db: InstallationDb, userId: string): Promise<boolean> {
  const {rows} = await sql`select from administrator a join "user" u on u.id = a.user_id and u.deactivated_at is null
    where a.user_id <> ${userId} limit 1`.execute(db);
  return rows.length > 0;
}

export async function writeAdministrator(db: InstallationDb, userId: string, is: boolean): Promise<void> {
  if (is) await sql`insert into administrator (user_id) values (${userId}) on conflict do nothing`.execute(db);
  else await sql`delete from administrator where user_id = ${userId}`.execute(db);
}

/** Ends all sessions with it. @param at null gives the access back. */
export async function writeDeactivation(db: InstallationDb, userId: string, at: Date | null): Promise<void> {
  await sql`update "user" set deactivated_at = ${at} where id = ${userId}`.execute(db);
  if (at) await sql`delete from session where "userId" = ${userId}`.execute(db);
}

/** The organisations in which this person is the only coordinator who has access. */
export async function onlyCoordinatedBy(db: InstallationDb, userId: string): Promise<string[]> {
  const {rows} = await sql<{name: string}>`select o.name from membership m
      join organisation o on o.id = m.organisation_id and not o.fictional
    where m.user_id = ${userId} and 'coordinator' = any(m.roles) and not exists (
      select from membership x join "user" u on u.id = x.user_id and u.deactivated_at is null
      where x.organisation_id = m.organisation_id and x.user_id <> m.user_id and 'coordinator' = any(x.roles))
    order by o.name`.execute(db);
  return rows.map(({name}) => name);
}
