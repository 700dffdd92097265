import {sql} from "kysely";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {Comment} from "./contract.ts";
import type {By} from "./trajectory-store.ts";

interface Row {
  id: string;
  subject: string;
  body: string;
  by: string;
  at: Date;
  resolved_by: string | null;
}

const columns = sql`id, subject, body, by, at, resolved_by`;

/** Oldest first; on one subject, or all. */
export async function readComments(db: OrganisationDb, trajectoryId: string, subject?: string): Promise<Comment[]> {
  const {rows} = await sql<Row>`select ${columns} from comment
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId}
      and (${subject ?? null}::text is null or subject = ${subject ?? null}::text) order by at, id`.execute(db);
  return rows.map(commentOf);
}

export async function insertComment(
  db: OrganisationDb,
  trajectoryId: string,
  {id, subject, body}: Pick<Comment, "id" | "subject" | "body">,
  by: By,
): Promise<Comment> {
  const {rows} = await sql<Row>`insert into comment (organisation_id, id, trajectory_id, subject, body, by, at)
    values (${db.organisationId}, ${id}, ${trajectoryId}, ${subject}, ${body}, ${by.name}, ${by.now}) returning ${columns}`.execute(
    db,
  );
  return found(rows);
}

/** @param resolvedBy null: it is open again. @throws Problem "not-found". */
export async function setCommentResolved(
  db: OrganisationDb,
  trajectoryId: string,
  id: string,
  resolvedBy: string | null,
): Promise<Comment> {
  const {rows} = await sql<Row>`update comment set resolved_by = ${resolvedBy}
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and id = ${id} returning ${columns}`.execute(
    db,
  );
  return found(rows);
}

/** @throws Problem "not-found". */
export async function deleteComment(db: OrganisationDb, trajectoryId: string, id: string): Promise<void> {
  const {rows} = await sql<Row>`delete from comment
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and id = ${id} returning ${columns}`.execute(
    db,
  );
  found(rows);
}

function found([row]: readonly Row[]): Comment {
  if (!row) throw new Problem("not-found", {nl: "Deze opmerking bestaat niet meer.", en: "This comment is gone."});
  return commentOf(row);
}

const commentOf = ({resolved_by, at, ...row}: Row): Comment => ({
  ...row,
  at: at.toISOString(),
  resolvedBy: resolved_by,
});
