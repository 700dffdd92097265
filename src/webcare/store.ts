import {sql} from "kysely";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {Yield} from "./contract.ts";

const columns = sql`id, network, kind, title, what_happened as "whatHappened", amount, amount_unit as "amountUnit", happened_on as "happenedOn"`;

/** Yields of a run of days ("YYYY-MM-DD", both included; absent: no border), newest first. */
export async function readYields(
  db: OrganisationDb,
  {from, to}: {readonly from?: string | undefined; readonly to?: string | undefined},
): Promise<Yield[]> {
  const {rows} = await sql<Yield>`select ${columns} from yield
    where organisation_id = ${db.organisationId} and deleted_at is null
      and happened_on >= ${from ?? "-infinity"}::date and happened_on <= ${to ?? "infinity"}::date
    order by happened_on desc, created_at desc, id`.execute(db);
  return rows;
}

export async function insertYield(db: OrganisationDb, it: Yield, by: string, now: Date): Promise<Yield> {
  const {rows} =
    await sql<Yield>`insert into yield (organisation_id, id, network, kind, title, what_happened, amount, amount_unit,
      happened_on, created_by, created_at)
    values (${db.organisationId}, ${it.id}, ${it.network}, ${it.kind}, ${it.title}, ${it.whatHappened}, ${it.amount}, ${it.amountUnit},
      ${it.happenedOn}::date, ${by}, ${now}) returning ${columns}`.execute(db);
  return rows[0]!;
}

/** @throws Problem "not-found". */
export async function updateYield(db: OrganisationDb, it: Yield): Promise<Yield> {
  const {rows} = await sql<Yield>`update yield set network = ${it.network}, kind = ${it.kind}, title = ${it.title},
      what_happened = ${it.whatHappened}, amount = ${it.amount}, amount_unit = ${it.amountUnit}, happened_on = ${it.happenedOn}::date
    where organisation_id = ${db.organisationId} and id = ${it.id} and deleted_at is null returning ${columns}`.execute(
    db,
  );
  return found(rows);
}

/** Takes a yield away, or brings it back with `deletedAt` null. @throws Problem "not-found". */
export async function setYieldDeleted(db: OrganisationDb, yieldId: string, deletedAt: Date | null): Promise<Yield> {
  const {rows} = await sql<Yield>`update yield set deleted_at = ${deletedAt}::timestamptz
    where organisation_id = ${db.organisationId} and id = ${yieldId} returning ${columns}`.execute(db);
  return found(rows);
}

function found([row]: readonly Yield[]): Yield {
  if (!row) throw new Problem("not-found", {nl: "Deze opbrengst bestaat niet.", en: "There is no such yield."});
  return row;
}
