import {sql} from "kysely";
import type {InstallationDb} from "../../platform/storage/index.ts";

export interface SessionRow {
  readonly id: string;
  readonly userAgent: string | null;
  readonly ipAddress: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export async function sessionsOf(db: InstallationDb, userId: string, now: number): Promise<SessionRow[]> {
  const {rows} = await sql<SessionRow>`select id, "userAgent", "ipAddress", "createdAt", "updatedAt" from session
    where "userId" = ${userId} and "expiresAt" > ${new Date(now)} order by "updatedAt" desc, "createdAt" desc`.execute(
    db,
  );
  return rows;
}

/** @returns false when the user has no such session. */
export async function deleteSession(db: InstallationDb, userId: string, sessionId: string): Promise<boolean> {
  const {rows} = await sql`delete from session where "userId" = ${userId} and id = ${sessionId} returning id`.execute(
    db,
  );
  return rows.length > 0;
}

/** Ends every session of a user, at once. @param but the id of one that goes on. @returns how many. */
export async function deleteSessions(db: InstallationDb, userId: string, but = ""): Promise<number> {
  const {rows} = await sql`delete from session where "userId" = ${userId} and id <> ${but} returning id`.execute(db);
  return rows.length;
}
