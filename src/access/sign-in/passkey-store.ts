import {sql} from "kysely";
import type {InstallationDb} from "../../platform/storage/index.ts";

export interface PasskeyRow {
  /** As the authenticator names it, base64url. */
  readonly id: string;
  readonly user_id: string;
  readonly name: string;
  readonly public_key: Buffer;
  /** How often it was used, as far as the authenticator tells; 0: it does not. */
  readonly counter: number;
  /** How a browser reaches it: "internal", "usb", "hybrid" … */
  readonly transports: readonly string[];
  readonly created_at: Date;
  readonly used_at: Date | null;
}

export async function passkeysOf(db: InstallationDb, userId: string): Promise<PasskeyRow[]> {
  const {rows} = await sql<PasskeyRow>`select * from passkey where user_id = ${userId} order by created_at`.execute(db);
  return rows;
}

export async function passkeyById(db: InstallationDb, id: string): Promise<PasskeyRow | undefined> {
  const {rows} = await sql<PasskeyRow>`select * from passkey where id = ${id}`.execute(db);
  return rows[0];
}

/** @returns false when it is known already, whoever's it is. */
export async function insertPasskey(
  db: InstallationDb,
  passkey: Omit<PasskeyRow, "created_at" | "used_at">,
): Promise<boolean> {
  const {rows} = await sql`insert into passkey (id, user_id, name, public_key, counter, transports)
    values (${passkey.id}, ${passkey.user_id}, ${passkey.name}, ${passkey.public_key}, ${passkey.counter},
      ${JSON.stringify(passkey.transports)})
    on conflict (id) do nothing returning id`.execute(db);
  return rows.length > 0;
}

/** @returns false when its counter went further meanwhile: of one answer used twice at once, one counts. */
export async function markPasskeyUsed(
  db: InstallationDb,
  {id, counter}: Pick<PasskeyRow, "id" | "counter">,
  newCounter: number,
  now: number,
): Promise<boolean> {
  const {rows} = await sql`update passkey set counter = ${newCounter}, used_at = ${new Date(now)}
    where id = ${id} and counter = ${counter} returning id`.execute(db);
  return rows.length > 0;
}

/** @returns false when the user has no such passkey. */
export async function writePasskeyName(db: InstallationDb, userId: string, id: string, name: string): Promise<boolean> {
  const {rows} =
    await sql`update passkey set name = ${name} where user_id = ${userId} and id = ${id} returning id`.execute(db);
  return rows.length > 0;
}

/** @returns false when the user has no such passkey. */
export async function deletePasskey(db: InstallationDb, userId: string, id: string): Promise<boolean> {
  const {rows} = await sql`delete from passkey where user_id = ${userId} and id = ${id} returning id`.execute(db);
  return rows.length > 0;
}

export async function deletePasskeys(db: InstallationDb, userId: string): Promise<void> {
  await sql`delete from passkey where user_id = ${userId}`.execute(db);
}
