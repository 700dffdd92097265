import {createHash, randomBytes} from "node:crypto";
import {sql} from "kysely";
import type {InstallationDb} from "../../platform/storage/index.ts";

/** What a token is for: a token of one purpose opens nothing of another. */
export type Purpose =
  | "password-reset"
  | "new-address"
  | "second-step"
  | "passkey-registration"
  | "passkey-sign-in"
  | "single-sign-on";

const lifeMs: Readonly<Record<Purpose, number>> = {
  "password-reset": 3_600_000,
  "new-address": 24 * 3_600_000,
  "second-step": 600_000,
  "passkey-registration": 600_000,
  "passkey-sign-in": 600_000,
  "single-sign-on": 600_000,
};

export interface Held<Content> {
  readonly userId: string | null;
  readonly content: Content;
}

/** Makes a token that counts once, for as long as its purpose allows. Only its digest is kept. */
export async function issueToken(
  db: InstallationDb,
  purpose: Purpose,
  held: Held<object>,
  now: number,
): Promise<{token: string; expiresAt: Date}> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now + lifeMs[purpose]);
  await sql`insert into one_time_token (digest, purpose, user_id, content, expires_at)
    values (${digestOf(token)}, ${purpose}, ${held.userId}, ${JSON.stringify(held.content)}, ${expiresAt})`.execute(db);
  return {token, expiresAt};
}

/** Uses a token up. @returns what it stands for; undefined when it is not known, used or too old. Of two at once, one gets it. */
export async function takeToken<Content>(
  db: InstallationDb,
  purpose: Purpose,
  token: string | undefined,
  now: number,
): Promise<Held<Content> | undefined> {
  if (!token) return undefined;
  const {rows} = await sql<{user_id: string | null; content: Content}>`delete from one_time_token
    where digest = ${digestOf(token)} and purpose = ${purpose} and expires_at > ${new Date(now)}
    returning user_id, content`.execute(db);
  const [row] = rows;
  return row && {userId: row.user_id, content: row.content};
}

/** What a token stands for, without using it up. */
export async function peekToken<Content>(
  db: InstallationDb,
  purpose: Purpose,
  token: string | undefined,
  now: number,
): Promise<Held<Content> | undefined> {
  if (!token) return undefined;
  const {rows} = await sql<{user_id: string | null; content: Content}>`select user_id, content from one_time_token
    where digest = ${digestOf(token)} and purpose = ${purpose} and expires_at > ${new Date(now)}`.execute(db);
  const [row] = rows;
  return row && {userId: row.user_id, content: row.content};
}

/** What this user still has to confirm, latest first. */
export async function openTokens<Content>(
  db: InstallationDb,
  purpose: Purpose,
  userId: string,
  now: number,
): Promise<Content[]> {
  const {rows} = await sql<{content: Content}>`select content from one_time_token
    where user_id = ${userId} and purpose = ${purpose} and expires_at > ${new Date(now)} order by expires_at desc`.execute(
    db,
  );
  return rows.map(({content}) => content);
}

export async function withdrawTokens(db: InstallationDb, purpose: Purpose, userId: string): Promise<void> {
  await sql`delete from one_time_token where user_id = ${userId} and purpose = ${purpose}`.execute(db);
}

/** After another password: whoever began something with the one of before cannot finish it. */
export async function withdrawAllTokens(db: InstallationDb, userId: string): Promise<void> {
  await sql`delete from one_time_token where user_id = ${userId}`.execute(db);
}

export async function dropExpiredTokens(db: InstallationDb, now: number): Promise<void> {
  await sql`delete from one_time_token where expires_at <= ${new Date(now)}`.execute(db);
}

/** 256 bits of chance need no salt and no slow hash. */
export const digestOf = (token: string): Buffer => createHash("sha256").update(token).digest();
