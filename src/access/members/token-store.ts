import {sql} from "kysely";
import type {InstallationDb} from "../../platform/storage/index.ts";
import type {Permission} from "../contract.ts";

/** Begins every token, so that whoever finds one lying about knows what it is. */
export const tokenPrefix = "samenspel_";

export interface TokenRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly creator: string | null;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly last_used_at: Date | null;
}

const tokens = sql`select t.id, t.organisation_id, t.name, t.scopes, u.name as creator, t.created_at, t.expires_at, t.last_used_at
  from machine_token t left join "user" u on u.id = t.created_by`;

export async function readTokens(db: InstallationDb, organisationId: string): Promise<TokenRow[]> {
  const {rows} =
    await sql<TokenRow>`${tokens} where t.organisation_id = ${organisationId} order by t.created_at desc`.execute(db);
  return rows;
}

export async function insertToken(
  db: InstallationDb,
  it: Pick<TokenRow, "id" | "organisation_id" | "name" | "scopes" | "created_at" | "expires_at"> & {
    readonly digest: Buffer;
    readonly created_by: string;
  },
): Promise<void> {
  await sql`insert into machine_token (id, organisation_id, name, scopes, digest, created_by, created_at, expires_at)
    values (${it.id}, ${it.organisation_id}, ${it.name}, ${[...it.scopes]}::text[], ${it.digest}, ${it.created_by}, ${it.created_at},
      ${it.expires_at})`.execute(db);
}

export async function deleteToken(db: InstallationDb, organisationId: string, id: string): Promise<boolean> {
  const {rows} =
    await sql`delete from machine_token where organisation_id = ${organisationId} and id = ${id} returning id`.execute(
      db,
    );
  return rows.length > 0;
}

/** The token with this digest while it lasts; its use is written down to the minute. */
export async function tokenOf(db: InstallationDb, digest: Buffer, now: Date): Promise<TokenRow | undefined> {
  const {rows} = await sql<TokenRow>`${tokens} where t.digest = ${digest} and t.expires_at > ${now}`.execute(db);
  const [token] = rows;
  if (token && (token.last_used_at?.getTime() ?? 0) < now.getTime() - 60_000)
    await sql`update machine_token set last_used_at = ${now} where id = ${token.id}`.execute(db);
  return token;
}
