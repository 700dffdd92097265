import {randomInt} from "node:crypto";
import {sql} from "kysely";
import {Secret, TOTP} from "otpauth";
import type {Sealing} from "../../platform/sealing.ts";
import type {InstallationDb} from "../../platform/storage/index.ts";
import {digestOf} from "./one-time-token.ts";

/** As authenticator apps expect it (RFC 6238): six digits, a new code every 30 seconds, one before and after still counts. */
const shape = {algorithm: "SHA1", digits: 6, period: 30} as const;
const window = 1;

export interface SecondFactorState {
  readonly isOn: boolean;
  readonly recoveryCodes: number;
}

export async function secondFactorOf(db: InstallationDb, userId: string): Promise<SecondFactorState> {
  const {rows} = await sql<{is_on: boolean; codes: number}>`select is_on,
    (select count(*)::int from recovery_code r where r.user_id = f.user_id) as codes
    from second_factor f where user_id = ${userId}`.execute(db);
  return {isOn: rows[0]?.is_on ?? false, recoveryCodes: rows[0]?.codes ?? 0};
}

/** Makes the secret of an authenticator app; it counts once `switchOn` has seen a code of it. @returns undefined when one is on already. */
export async function makeSecret(
  db: InstallationDb,
  sealing: Sealing,
  user: {readonly id: string; readonly email: string},
): Promise<{secret: string; uri: string} | undefined> {
  const secret = new Secret({size: 20});
  const {rows} = await sql`insert into second_factor (user_id, secret, is_on)
    values (${user.id}, ${sealing.seal(secret.base32, place(user.id))}, false)
    on conflict (user_id) do update set secret = excluded.secret, last_step = 0 where not second_factor.is_on
    returning user_id`.execute(db);
  if (rows.length === 0) return undefined;
  const uri = new TOTP({...shape, issuer: "Samenspel", label: user.email, secret}).toString();
  return {secret: secret.base32, uri};
}

/** @returns the recovery codes, to be shown once; undefined when the code is not right. */
export async function switchOn(
  db: InstallationDb,
  sealing: Sealing,
  userId: string,
  code: string,
  now: number,
): Promise<string[] | undefined> {
  if (!(await spendAppCode(db, sealing, userId, code, now))) return undefined;
  await sql`update second_factor set is_on = true where user_id = ${userId}`.execute(db);
  return renewCodes(db, userId);
}

export async function switchOff(db: InstallationDb, userId: string): Promise<void> {
  await sql`delete from second_factor where user_id = ${userId}`.execute(db);
  await sql`delete from recovery_code where user_id = ${userId}`.execute(db);
}

/** Ten new recovery codes of 80 bits each; those of before count no more. */
export async function renewCodes(db: InstallationDb, userId: string): Promise<string[]> {
  await sql`delete from recovery_code where user_id = ${userId}`.execute(db);
  const codes = Array.from({length: 10}, recoveryCode);
  await sql`insert into recovery_code (user_id, digest)
    select ${userId}, unnest(${codes.map((code) => digestOf(bare(code)))}::bytea[])`.execute(db);
  return codes;
}

/**
 * Uses a code up: of the app, which counts once although it is shown for 30 seconds, or a recovery code.
 * @returns by which; undefined when it is not right or was used before.
 */
export async function spendCode(
  db: InstallationDb,
  sealing: Sealing,
  userId: string,
  code: string,
  now: number,
): Promise<"app" | "recovery-code" | undefined> {
  if (/^\d{6}$/.test(bare(code))) return (await spendAppCode(db, sealing, userId, code, now)) ? "app" : undefined;
  const {rows} = await sql`delete from recovery_code where user_id = ${userId} and digest = ${digestOf(bare(code))}
    returning user_id`.execute(db);
  return rows.length > 0 ? "recovery-code" : undefined;
}

async function spendAppCode(
  db: InstallationDb,
  sealing: Sealing,
  userId: string,
  code: string,
  now: number,
): Promise<boolean> {
  const {rows} = await sql<{secret: Buffer}>`select secret from second_factor where user_id = ${userId}`.execute(db);
  const secret = rows[0] && sealing.open(rows[0].secret, place(userId));
  if (!secret) return false;
  const delta = TOTP.validate({...shape, token: bare(code), secret: Secret.fromBase32(secret), timestamp: now, window});
  if (delta === null) return false;
  const step = TOTP.counter({period: shape.period, timestamp: now}) + delta;
  const used = await sql`update second_factor set last_step = ${step} where user_id = ${userId} and last_step < ${step}
    returning user_id`.execute(db);
  return used.rows.length > 0;
}

/** Without 0, O, 1 and I, which people mistake for each other. */
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** Sixteen letters of 32: "ABCD-EFGH-JKLM-NPQR". */
function recoveryCode(): string {
  const code = Array.from({length: 16}, () => letters[randomInt(letters.length)]).join("");
  return code.replace(/(.{4})(?!$)/g, "$1-");
}

/** As somebody types it: with spaces, dashes, small letters. */
const bare = (code: string) => code.replace(/[\s-]/g, "").toUpperCase();

const place = (userId: string) => `second_factor.${userId}`;
