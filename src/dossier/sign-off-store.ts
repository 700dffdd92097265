import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {ProductMark, SignOff} from "./contract.ts";
import type {By} from "./trajectory-store.ts";

interface Row {
  id: string;
  product: string;
  member: string;
  verdict: SignOff["verdict"];
  words: string;
  text_version: number | null;
  recorded_by: string;
  at: Date;
}

const columns = sql`id, product, member, verdict, words, text_version, recorded_by, at`;

/** In the order in which they were recorded. */
export async function readSignOffs(db: OrganisationDb, trajectoryId: string): Promise<SignOff[]> {
  const {rows} = await sql<Row>`select ${columns} from sign_off
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} order by at, id`.execute(db);
  return rows.map(signOffOf);
}

/** Takes the place of an earlier verdict of the same member on the same product. */
export async function writeSignOff(
  db: OrganisationDb,
  trajectoryId: string,
  it: Pick<SignOff, "id" | "product" | "member" | "verdict" | "words" | "textVersion">,
  by: By,
): Promise<SignOff> {
  const {rows} = await sql<Row>`insert into sign_off
      (organisation_id, id, trajectory_id, product, member, verdict, words, text_version, recorded_by, at)
    values (${db.organisationId}, ${it.id}, ${trajectoryId}, ${it.product}, ${it.member}, ${it.verdict}, ${it.words}, ${it.textVersion},
      ${by.name}, ${by.now})
    on conflict (organisation_id, trajectory_id, product, member) do update set verdict = excluded.verdict, words = excluded.words,
      text_version = excluded.text_version, recorded_by = excluded.recorded_by, at = excluded.at
    returning ${columns}`.execute(db);
  return signOffOf(rows[0]!);
}

export async function deleteSignOff(db: OrganisationDb, trajectoryId: string, id: string): Promise<void> {
  await sql`delete from sign_off
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and id = ${id}`.execute(db);
}

export async function readProductMarks(db: OrganisationDb, trajectoryId: string): Promise<ProductMark[]> {
  const {rows} = await sql<{product: string; signed_off_by: string; signed_off_at: Date; renew_on: string | null}>`
    select product, signed_off_by, signed_off_at, renew_on from product_mark
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} order by product`.execute(db);
  return rows.map(({product, signed_off_by, signed_off_at, renew_on}) => ({
    product,
    signedOffBy: signed_off_by,
    signedOffAt: signed_off_at.toISOString(),
    renewOn: renew_on,
  }));
}

export async function writeProductMark(
  db: OrganisationDb,
  trajectoryId: string,
  product: string,
  renewOn: string | null,
  by: By,
): Promise<void> {
  await sql`insert into product_mark (organisation_id, trajectory_id, product, signed_off_by, signed_off_at, renew_on)
    values (${db.organisationId}, ${trajectoryId}, ${product}, ${by.name}, ${by.now}, ${renewOn}::date)
    on conflict (organisation_id, trajectory_id, product) do update
      set signed_off_by = excluded.signed_off_by, signed_off_at = excluded.signed_off_at, renew_on = excluded.renew_on`.execute(
    db,
  );
}

export async function deleteProductMark(db: OrganisationDb, trajectoryId: string, product: string): Promise<void> {
  await sql`delete from product_mark
    where organisation_id = ${db.organisationId} and trajectory_id = ${trajectoryId} and product = ${product}`.execute(
    db,
  );
}

const signOffOf = ({text_version, recorded_by, at, ...row}: Row): SignOff => ({
  ...row,
  textVersion: text_version,
  recordedBy: recorded_by,
  at: at.toISOString(),
});
