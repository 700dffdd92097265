import {sql} from "kysely";
import type {InstallationDb} from "../../platform/storage/index.ts";
import type {Role} from "../role-content.ts";

export interface InvitationRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** The link went to the address itself: whoever has it reads the mail there. */
  readonly is_mailed: boolean;
  /** A user's id. */
  readonly invited_by: string;
  readonly inviter: string | null;
  readonly invited_at: Date;
  readonly expires_at: Date;
}

const invitations = sql`select i.id, i.organisation_id, i.email, i.roles, i.is_mailed, i.invited_by, u.name as inviter,
  i.invited_at, i.expires_at from invitation i left join "user" u on u.id = i.invited_by`;

/** The open invitations of an organisation, those too whose time is over, latest first. */
export async function readInvitations(db: InstallationDb, organisationId: string): Promise<InvitationRow[]> {
  const {rows} =
    await sql<InvitationRow>`${invitations} where i.organisation_id = ${organisationId} order by i.invited_at desc, i.email`.execute(
      db,
    );
  return rows;
}

export async function readInvitationRow(
  db: InstallationDb,
  organisationId: string,
  id: string,
): Promise<InvitationRow | undefined> {
  const {rows} =
    await sql<InvitationRow>`${invitations} where i.organisation_id = ${organisationId} and i.id = ${id}`.execute(db);
  return rows[0];
}

/** The invitation that a link opens, while it lasts. @param lock waits for others who accept it at the same time. */
export async function invitationOf(
  db: InstallationDb,
  digest: Buffer,
  now: Date,
  {lock = false} = {},
): Promise<InvitationRow | undefined> {
  const {rows} = await sql<InvitationRow>`${invitations} where i.digest = ${digest} and i.expires_at > ${now}
    ${lock ? sql`for update of i` : sql``}`.execute(db);
  return rows[0];
}

/** One address has one invitation: a later one takes the place of the one before, and its link. */
export async function writeInvitation(
  db: InstallationDb,
  it: Omit<InvitationRow, "inviter"> & {readonly digest: Buffer},
): Promise<string> {
  const {rows} = await sql<{id: string}>`insert into invitation
      (id, organisation_id, email, roles, digest, is_mailed, invited_by, invited_at, expires_at)
    values (${it.id}, ${it.organisation_id}, ${it.email}, ${[...it.roles]}::text[], ${it.digest}, ${it.is_mailed}, ${it.invited_by},
      ${it.invited_at}, ${it.expires_at})
    on conflict (organisation_id, email) do update set roles = excluded.roles, digest = excluded.digest, is_mailed = excluded.is_mailed,
      invited_by = excluded.invited_by, invited_at = excluded.invited_at, expires_at = excluded.expires_at
    returning id`.execute(db);
  return rows[0]!.id;
}

export async function deleteInvitation(db: InstallationDb, id: string): Promise<void> {
  await sql`delete from invitation where id = ${id}`.execute(db);
}
