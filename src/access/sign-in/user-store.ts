import {sql} from "kysely";
import type {InstallationDb} from "../../platform/storage/index.ts";

export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The address was confirmed by mail, or whoever made the account vouched for it. */
  readonly emailVerified: boolean;
  /** scrypt, as better-auth writes it; null: this user has no password. */
  readonly password: string | null;
}

const user = sql`select u.id, u.name, u.email, u."emailVerified", a.password from "user" u
  left join account a on a."userId" = u.id and a."providerId" = 'credential'`;

export async function userById(db: InstallationDb, id: string): Promise<UserRow | undefined> {
  const {rows} = await sql<UserRow>`${user} where u.id = ${id}`.execute(db);
  return rows[0];
}

export async function userByEmail(db: InstallationDb, email: string): Promise<UserRow | undefined> {
  const {rows} = await sql<UserRow>`${user} where u.email = ${email.trim().toLowerCase()}`.execute(db);
  return rows[0];
}

/**
 * Adds a user. @param password its hash; null: comes in another way. @param isVerified whether the address is theirs for sure;
 * not so where a link went by other ways than the mail to it.
 */
export async function insertUser(
  db: InstallationDb,
  {id, name, email, password}: Pick<UserRow, "id" | "name" | "email" | "password">,
  {isVerified = true} = {},
): Promise<void> {
  await sql`insert into "user" (id, name, email, "emailVerified") values (${id}, ${name}, ${email.trim().toLowerCase()}, ${isVerified})`.execute(
    db,
  );
  if (password !== null) await writePassword(db, id, password);
}

/** Waits for others who do the same, until the transaction ends: of two first users at once, one finds the other. */
export async function waitForTurn(db: InstallationDb): Promise<void> {
  await sql`select pg_advisory_xact_lock(4280, 1)`.execute(db);
}

export async function writePassword(db: InstallationDb, userId: string, hash: string): Promise<void> {
  await sql`insert into account (id, "accountId", "providerId", "userId", password, "updatedAt")
    values (gen_random_uuid()::text, ${userId}, 'credential', ${userId}, ${hash}, now())
    on conflict ("providerId", "accountId") do update set password = excluded.password, "updatedAt" = now()`.execute(
    db,
  );
}

export async function writeName(db: InstallationDb, userId: string, name: string): Promise<void> {
  await sql`update "user" set name = ${name}, "updatedAt" = now() where id = ${userId}`.execute(db);
}

/** @returns false when another user has that address. */
export async function writeEmail(
  db: InstallationDb,
  userId: string,
  email: string,
  isConfirmed: boolean,
): Promise<boolean> {
  const {rows} =
    await sql`update "user" set email = ${email.trim().toLowerCase()}, "emailVerified" = ${isConfirmed}, "updatedAt" = now()
    where id = ${userId} and not exists (select from "user" where email = ${email.trim().toLowerCase()} and id <> ${userId})
    returning id`.execute(db);
  return rows.length > 0;
}

/** The user that a provider knows under this subject. */
export async function userByIdentity(
  db: InstallationDb,
  issuer: string,
  subject: string,
): Promise<UserRow | undefined> {
  const {rows} = await sql<UserRow>`${user} join account i on i."userId" = u.id
    where i."providerId" = ${providerOf(issuer)} and i."accountId" = ${subject}`.execute(db);
  return rows[0];
}

/** Whether this user is known to the provider, under whatever subject. */
export async function hasIdentity(db: InstallationDb, issuer: string, userId: string): Promise<boolean> {
  const {rows} =
    await sql`select from account where "providerId" = ${providerOf(issuer)} and "userId" = ${userId}`.execute(db);
  return rows.length > 0;
}

export async function insertIdentity(
  db: InstallationDb,
  issuer: string,
  subject: string,
  userId: string,
): Promise<void> {
  await sql`insert into account (id, "accountId", "providerId", "userId", "updatedAt")
    values (gen_random_uuid()::text, ${subject}, ${providerOf(issuer)}, ${userId}, now())`.execute(db);
}

/** A subject means something only beside who issued it. */
const providerOf = (issuer: string) => `oidc:${issuer}`;
