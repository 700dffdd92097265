import {sql} from "kysely";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {RichText, TextReply, TextVersion} from "./contract.ts";

/** Who writes, by id, so that two people of one name are two. */
export interface Writer {
  readonly userId: string;
  readonly name: string;
  readonly now: Date;
}

const claimLastsMs = 30_000;
/** What one person saves within this time is one version. */
const oneVersionMs = 600_000;

interface Row {
  name: string;
  document: RichText;
  version: number;
  note: string;
  saved_by_id: string;
  saved_by: string;
  saved_at: Date;
}

/** The last versions of the texts whose name begins with a prefix. `editing` is null here: it matters to who opens one. */
export async function readTexts(db: OrganisationDb, trajectoryId: string, prefix = ""): Promise<TextReply[]> {
  const {rows} = await sql<Row>`select distinct on (name) * from text_version
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and starts_with(name, ${prefix})
    order by name, version desc`.execute(db);
  return rows.map((row) => textOf(row, null));
}

/** The last version of a text, or another one; version 0 without a document when nothing was written yet. */
export async function readTextOf(
  db: OrganisationDb,
  trajectoryId: string,
  name: string,
  reader: Writer,
  version?: number,
): Promise<TextReply> {
  const row = await lastVersion(db, trajectoryId, name, version);
  if (!row && version !== undefined)
    throw new Problem("not-found", {nl: "Deze versie bestaat niet.", en: "There is no such version."});
  const editing = await otherWriter(db, trajectoryId, name, reader);
  return row ? textOf(row, editing) : {name, document: null, version: 0, savedBy: null, savedAt: null, editing};
}

async function lastVersion(
  db: OrganisationDb,
  trajectoryId: string,
  name: string,
  version?: number,
): Promise<Row | undefined> {
  const {rows} = await sql<Row>`select * from text_version
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and name = ${name}
      and (${version ?? null}::int is null or version = ${version ?? null}::int)
    order by version desc limit 1`.execute(db);
  return rows[0];
}

/**
 * Saves a text on top of the version that was changed.
 * @throws Problem "locked" when somebody else is writing in it, "conflict" when somebody saved another version meanwhile.
 */
export async function writeText(
  db: OrganisationDb,
  trajectoryId: string,
  {name, document, version, note}: {name: string; document: RichText; version: number; note: string},
  writer: Writer,
): Promise<TextReply> {
  const other = await otherWriter(db, trajectoryId, name, writer);
  if (other) throw writing(other);
  const last = await lastVersion(db, trajectoryId, name);
  if ((last?.version ?? 0) !== version)
    throw new Problem("conflict", {
      nl: `${last?.saved_by ?? "Iemand"} heeft intussen een andere versie bewaard. De jouwe is niet bewaard: kopieer je tekst en laad de pagina opnieuw.`,
      en: `${last?.saved_by ?? "Somebody"} has saved another version meanwhile. Yours was not kept: copy your text and load the page again.`,
    });
  const goesOn =
    last !== undefined &&
    last.note === "" &&
    last.saved_by_id === writer.userId &&
    writer.now.getTime() - last.saved_at.getTime() < oneVersionMs &&
    !(await isSigned(db, trajectoryId, name, last.version));
  const number = goesOn ? last.version : version + 1;
  const {rows} = await sql<Row>`insert into text_version
      (organisation_id, trajectory_id, name, version, document, note, saved_by_id, saved_by, saved_at)
    values (${db.organisationId}, ${trajectoryId}, ${name}, ${number}, ${JSON.stringify(document)}::jsonb, ${note}, ${writer.userId},
      ${writer.name}, ${writer.now})
    on conflict (organisation_id, trajectory_id, name, version) do update
      set document = excluded.document, note = excluded.note
    returning *`.execute(db);
  return textOf(rows[0]!, null);
}

async function isSigned(db: OrganisationDb, trajectoryId: string, name: string, version: number): Promise<boolean> {
  const {rows} = await sql`select 1 from sign_off
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and text_version = ${version}
      and (product = ${name} or starts_with(${name}, product || '-')) limit 1`.execute(db);
  return rows.length > 0;
}

/** Newest first. */
export async function readTextVersions(db: OrganisationDb, trajectoryId: string, name: string): Promise<TextVersion[]> {
  const {rows} = await sql<Row>`select version, note, saved_by, saved_at from text_version
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and name = ${name} order by version desc`.execute(
    db,
  );
  return rows.map(({version, note, saved_by, saved_at}) => ({
    version,
    note,
    savedBy: saved_by,
    savedAt: saved_at.toISOString(),
  }));
}

/** @throws Problem "locked" when somebody else is writing. */
export async function claimEditing(
  db: OrganisationDb,
  trajectoryId: string,
  name: string,
  writer: Writer,
): Promise<void> {
  const until = new Date(writer.now.getTime() + claimLastsMs);
  const {rows} = await sql`insert into text_editing (organisation_id, trajectory_id, name, user_id, user_name, until)
    values (${db.organisationId}, ${trajectoryId}, ${name}, ${writer.userId}, ${writer.name}, ${until})
    on conflict (organisation_id, trajectory_id, name) do update
      set user_id = excluded.user_id, user_name = excluded.user_name, until = excluded.until
      where text_editing.user_id = excluded.user_id or text_editing.until < ${writer.now}::timestamptz
    returning user_id`.execute(db);
  if (rows.length === 0) throw writing((await otherWriter(db, trajectoryId, name, writer)) ?? "?");
}

export async function releaseEditing(
  db: OrganisationDb,
  trajectoryId: string,
  name: string,
  {userId}: Writer,
): Promise<void> {
  await sql`delete from text_editing where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId}
    and name = ${name} and user_id = ${userId}`.execute(db);
}

async function otherWriter(
  db: OrganisationDb,
  trajectoryId: string,
  name: string,
  {userId, now}: Writer,
): Promise<string | null> {
  const {rows} = await sql<{user_name: string}>`select user_name from text_editing
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and name = ${name}
      and user_id <> ${userId} and until >= ${now}::timestamptz`.execute(db);
  return rows[0]?.user_name ?? null;
}

const writing = (name: string) =>
  new Problem("locked", {
    nl: `${name} schrijft nu in deze tekst. Je kunt meelezen; zodra ${name} klaar is, kun jij verder.`,
    en: `${name} is writing in this text now. You can read along; as soon as ${name} is done you can go on.`,
  });

const textOf = (row: Row, editing: string | null): TextReply => ({
  name: row.name,
  document: row.document,
  version: row.version,
  savedBy: row.saved_by,
  savedAt: row.saved_at.toISOString(),
  editing,
});
