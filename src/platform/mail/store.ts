import {sql} from "kysely";
import type {Words} from "../problem.ts";
import type {InstallationDb, OrganisationDb} from "../storage/index.ts";
import type {MailServerSettings, MailState, MailTally} from "./contract.ts";

/** Mail belongs to the installation, so it may be written in an organisation's transaction as well. */
export type AnyDb = InstallationDb | OrganisationDb;

export interface MailRow {
  readonly id: string;
  readonly about: string;
  readonly state: MailState;
  readonly address: string | null;
  readonly content: Buffer | null;
  /** This one included. */
  readonly attempts: number;
  readonly not_after: Date | null;
  readonly reason: Words | null;
  readonly created_at: Date;
  readonly ended_at: Date | null;
}

export interface NewMailRow {
  readonly id: string;
  readonly about: string;
  readonly key: string;
  readonly urgent: boolean;
  readonly address: string;
  readonly content: Buffer;
  readonly notAfter: Date | null;
}

/** @returns how many were new: of those with the same `about` and `key`, in the table or the list, only the first is kept. */
export async function insertMails(db: AnyDb, mails: readonly NewMailRow[], now: Date): Promise<number> {
  const {numAffectedRows} =
    await sql`insert into mail (id, about, key, state, urgent, address, content, due_at, not_after, created_at)
    select id, about, key, 'waiting', urgent, address, content, ${now}::timestamptz, not_after, ${now}::timestamptz
    from unnest(${mails.map(({id}) => id)}::uuid[], ${mails.map(({about}) => about)}::text[], ${mails.map(({key}) => key)}::text[],
      ${mails.map(({urgent}) => urgent)}::boolean[], ${mails.map(({address}) => address)}::text[],
      ${mails.map(({content}) => content)}::bytea[], ${mails.map(({notAfter}) => notAfter)}::timestamptz[])
      as given (id, about, key, urgent, address, content, not_after)
    on conflict (about, key) do nothing`.execute(db);
  return Number(numAffectedRows);
}

/** The mail whose turn it is: urgent ones first. It is "sending" from now on, before the server hears of it. */
export async function claimMail(db: InstallationDb, now: Date): Promise<MailRow | undefined> {
  const {rows} = await sql<MailRow>`update mail set state = 'sending', attempts = attempts + 1, claimed_at = ${now}
    where id = (select id from mail where state = 'waiting' and due_at <= ${now}
      order by urgent desc, due_at, id for update skip locked limit 1)
    returning *`.execute(db);
  return rows[0];
}

/** Ends a mail that is being sent. What cannot be sent again loses its content. */
export async function endMail(
  db: InstallationDb,
  mailId: string,
  {state, reason, now}: {state: MailState; reason: Words | null; now: Date},
): Promise<void> {
  await sql`update mail set state = ${state}, reason = ${jsonOf(reason)}::jsonb, ended_at = ${now},
      content = case when ${state} = 'sent' then null else content end
    where id = ${mailId} and state = 'sending'`.execute(db);
}

/** Lets a mail that is being sent wait again. `counts`: whether this was one of its tries. */
export async function delayMail(
  db: InstallationDb,
  mailId: string,
  {dueAt, reason, counts}: {dueAt: Date; reason: Words | null; counts: boolean},
): Promise<void> {
  await sql`update mail set state = 'waiting', due_at = ${dueAt}, reason = ${jsonOf(reason)}::jsonb,
      attempts = attempts - ${counts ? 0 : 1}
    where id = ${mailId} and state = 'sending'`.execute(db);
}

/** Mails whose sending was begun before a moment and never ended: whoever sent them died. @returns how many. */
export async function doubtSending(
  db: InstallationDb,
  {before, reason, now}: {before: Date; reason: Words; now: Date},
): Promise<number> {
  const {numAffectedRows} =
    await sql`update mail set state = 'uncertain', reason = ${jsonOf(reason)}::jsonb, ended_at = ${now}
    where state = 'sending' and claimed_at < ${before}`.execute(db);
  return Number(numAffectedRows);
}

/** Doubts what waits too: a backup that was put back does not know what was sent since. @returns how many. */
export async function doubtWaiting(db: InstallationDb, reason: Words, now: Date): Promise<number> {
  const {numAffectedRows} =
    await sql`update mail set state = 'uncertain', reason = ${jsonOf(reason)}::jsonb, ended_at = ${now}
    where state in ('waiting', 'sending')`.execute(db);
  return Number(numAffectedRows);
}

/** What waits for the sender under `about` is not sent any more. @returns how many. */
export async function withdrawMails(db: AnyDb, about: string, now: Date): Promise<number> {
  const {numAffectedRows} = await sql`update mail set state = 'dismissed', content = null, ended_at = ${now}
    where about = ${about} and state = 'waiting'`.execute(db);
  return Number(numAffectedRows);
}

/** @param about undefined: all mail. */
export async function readTally(db: AnyDb, about?: string): Promise<MailTally> {
  const {rows} = await sql<{state: MailState; count: number}>`select state, count(*) from mail
    where ${about ?? null}::text is null or about = ${about ?? null} group by state`.execute(db);
  return Object.fromEntries(rows.map(({state, count}) => [state, count]));
}

const toDecide = sql`state in ('refused', 'failed', 'uncertain', 'bounced')`;

/** The mails that ask for a decision, latest first. */
export async function readToDecide(db: InstallationDb, limit: number): Promise<MailRow[]> {
  const {rows} = await sql<MailRow>`select * from mail where ended_at is not null and ${toDecide}
    order by ended_at desc, id desc limit ${limit}`.execute(db);
  return rows;
}

export async function resendRows(db: InstallationDb, mailIds: readonly string[], now: Date): Promise<number> {
  const {numAffectedRows} = await sql`update mail set state = 'waiting', attempts = 0, due_at = ${now}, reason = null,
      ended_at = null
    where id = any(${mailIds}::uuid[]) and ${toDecide} and content is not null`.execute(db);
  return Number(numAffectedRows);
}

export async function dismissRows(db: InstallationDb, mailIds: readonly string[], now: Date): Promise<number> {
  const {numAffectedRows} = await sql`update mail set state = 'dismissed', content = null, ended_at = ${now}
    where id = any(${mailIds}::uuid[]) and ${toDecide}`.execute(db);
  return Number(numAffectedRows);
}

/** A report of non-delivery came for a mail that the server had taken. @returns how many. */
export async function bounceRows(
  db: InstallationDb,
  mailIds: readonly string[],
  reason: Words,
  now: Date,
): Promise<number> {
  const {numAffectedRows} =
    await sql`update mail set state = 'bounced', reason = ${jsonOf(reason)}::jsonb, ended_at = ${now}
    where id = any(${mailIds}::uuid[]) and state in ('sent', 'uncertain')`.execute(db);
  return Number(numAffectedRows);
}

/** Forgets to whom and what, of mails that ended before a moment. That they were sent stays known, so that none is sent twice. */
export async function forgetContents(db: InstallationDb, endedBefore: Date): Promise<void> {
  await sql`update mail set address = null, content = null, reason = null
    where ended_at < ${endedBefore} and (address is not null or content is not null)`.execute(db);
}

export async function deleteMails(db: InstallationDb, endedBefore: Date): Promise<void> {
  await sql`delete from mail where ended_at < ${endedBefore}`.execute(db);
}

interface ServerRow {
  readonly host: string;
  readonly port: number;
  readonly security: MailServerSettings["security"];
  readonly username: string;
  readonly password: Buffer | null;
  readonly from_address: string;
  readonly from_name: string;
  readonly per_minute: number;
  readonly certificate: string;
}

/** The server as an administrator set it, with its sealed password. */
export interface StoredServer {
  readonly settings: MailServerSettings;
  readonly password: Buffer | null;
}

export async function readServer(db: AnyDb): Promise<StoredServer | undefined> {
  const {rows} = await sql<ServerRow>`select * from mail_server`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const {host, port, security, username, certificate, password} = row;
  return {
    settings: {
      ...{host, port, security, user: username, certificate},
      ...{fromAddress: row.from_address, fromName: row.from_name, perMinute: row.per_minute},
    },
    password,
  };
}

export async function writeServer(
  db: InstallationDb,
  {settings, password}: StoredServer,
  changedBy: string,
  now: Date,
): Promise<void> {
  const {host, port, security, user, fromAddress, fromName, perMinute, certificate} = settings;
  await deleteServer(db);
  await sql`insert into mail_server (host, port, security, username, password, from_address, from_name, per_minute, certificate, changed_by, changed_at)
    values (${host}, ${port}, ${security}, ${user}, ${password}, ${fromAddress}, ${fromName}, ${perMinute}, ${certificate}, ${changedBy}, ${now})`.execute(
    db,
  );
}

export async function deleteServer(db: InstallationDb): Promise<void> {
  await sql`delete from mail_server`.execute(db);
}

const jsonOf = (reason: Words | null) => (reason === null ? null : JSON.stringify(reason));
