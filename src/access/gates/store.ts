import {sql} from "kysely";
import {Problem} from "../../platform/problem.ts";
import type {SentDocument} from "../../platform/sent-document.ts";
import type {OrganisationDb} from "../../platform/storage/index.ts";
import type {GateDocument, GateRecord} from "../gate-contract.ts";

interface Row {
  id: string;
  step: GateRecord["step"];
  kind: GateRecord["kind"];
  sources: GateRecord["scope"]["sources"];
  channels: GateRecord["scope"]["channels"];
  purposes: GateRecord["scope"]["purposes"];
  legal_basis: GateRecord["legalBasis"];
  words: string;
  staff: number | null;
  notice_on: string | null;
  valid_until: string | null;
  signed_name: string;
  signed_role: GateRecord["signedRole"];
  signed_on: string;
  signed_at: Date;
  document_id: string | null;
  document_name: string | null;
  document_bytes: number | null;
  document_digest: string | null;
}

/** Everything that was signed, in its order. */
export async function readGateRecords(db: OrganisationDb): Promise<GateRecord[]> {
  const {rows} =
    await sql<Row>`select r.*, d.name as document_name, octet_length(d.content) as document_bytes, d.digest as document_digest
    from gate_record r left join gate_document d on d.organisation_id = r.organisation_id and d.id = r.document_id
    where r.organisation_id = ${db.organisationId} order by r.number`.execute(db);
  return rows.map(recordOf);
}

/** Call under lockGates. @param signedBy the user's id; the record itself has the name, which stays when the account goes. */
export async function insertGateRecord(
  db: OrganisationDb,
  record: Omit<GateRecord, "document">,
  {signedBy, documentId}: {readonly signedBy: string; readonly documentId: string | null},
): Promise<void> {
  const {scope} = record;
  await sql`insert into gate_record (organisation_id, id, number, step, kind, sources, channels, purposes, legal_basis, words, staff,
      notice_on, valid_until, document_id, signed_by, signed_name, signed_role, signed_on, signed_at)
    select ${db.organisationId}::uuid, ${record.id}::uuid, coalesce(max(number), 0) + 1, ${record.step}, ${record.kind}, ${scope.sources}::text[], ${scope.channels}::text[],
      ${scope.purposes}::text[], ${record.legalBasis}::text, ${record.words}, ${record.staff}::integer, ${record.noticeOn}::date, ${record.validUntil}::date,
      ${documentId}::uuid, ${signedBy}, ${record.signedBy}, ${record.signedRole}, ${record.signedOn}::date, ${record.signedAt}::timestamptz from gate_record where organisation_id = ${db.organisationId}`.execute(
    db,
  );
}

/** Waits for others who sign here, until the transaction ends: each is judged by what the one before left. */
export async function lockGates(db: OrganisationDb): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`gates ${db.organisationId}`}, 0))`.execute(db);
}

export async function insertGateDocument(
  db: OrganisationDb,
  id: string,
  {name, type, bytes}: SentDocument,
  {sha256, now}: {readonly sha256: string; readonly now: Date},
): Promise<void> {
  await sql`insert into gate_document (organisation_id, id, name, type, digest, content, added_at)
    values (${db.organisationId}, ${id}, ${name}, ${type}, ${sha256}, ${Buffer.from(bytes)}, ${now})`.execute(db);
}

/** Removes documents from before a moment that no step was signed with. */
export async function forgetUnsigned(db: OrganisationDb, before: Date): Promise<void> {
  await sql`delete from gate_document d where d.organisation_id = ${db.organisationId} and d.added_at < ${before}
    and not exists (select from gate_record r where r.organisation_id = d.organisation_id and r.document_id = d.id)`.execute(
    db,
  );
}

/** @throws Problem "not-found". */
export async function readGateDocumentOf(db: OrganisationDb, documentId: string): Promise<SentDocument> {
  const {rows} = await sql<SentDocument & {content: Buffer}>`select name, type, content from gate_document
    where organisation_id = ${db.organisationId} and id = ${documentId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Problem("not-found", {nl: "Dit document is er niet.", en: "There is no such document."});
  return {name: row.name, type: row.type, bytes: new Uint8Array(row.content)};
}

function recordOf(row: Row): GateRecord {
  const {id, step, kind, words, staff} = row;
  return {
    ...{id, step, kind, words, staff},
    scope: {sources: row.sources, channels: row.channels, purposes: row.purposes},
    legalBasis: row.legal_basis,
    noticeOn: row.notice_on,
    validUntil: row.valid_until,
    document: documentOf(row),
    signedBy: row.signed_name,
    signedRole: row.signed_role,
    signedOn: row.signed_on,
    signedAt: row.signed_at.toISOString(),
  };
}

const documentOf = (row: Row): GateDocument | null =>
  row.document_id === null
    ? null
    : {
        id: row.document_id,
        name: row.document_name ?? "",
        bytes: row.document_bytes ?? 0,
        sha256: row.document_digest ?? "",
      };
