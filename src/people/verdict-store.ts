import {sql} from "kysely";
import {Problem} from "../platform/problem.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import type {DoubtfulPair, DoubtReason, VerdictReply} from "./contract.ts";
import {relink} from "./identity-store.ts";
import type {Verdict} from "./matching.ts";

/** Doubtful pairs from `offset` on, the plainest reasons first. */
export async function readDoubts(
  db: OrganisationDb,
  on: string,
  offset: number,
  limit: number,
): Promise<{total: number; pairs: DoubtfulPair[]}> {
  const org = db.organisationId;
  const {rows} = await sql<{
    total: number;
    reason: DoubtReason;
    id: string;
    name: string;
    mails: string[];
    source_id: string;
    other_id: string;
    other_name: string;
    other_mails: string[];
    other_source_id: string | null;
    other_unit: string | null;
  }>`select (count(*) over ())::int as total, d.reason, i.id, i.name, i.mails, i.source_id, d.other_id, coalesce(o.name, p.name) as other_name,
      coalesce(o.mails, p.mails) as other_mails, o.source_id as other_source_id, u.path as other_unit
    from identity_doubt d
    join identity i on i.organisation_id = ${org} and i.id = d.identity_id
    left join identity o on o.organisation_id = ${org} and o.id = d.other_id
    left join player p on p.organisation_id = ${org} and p.id = d.other_id and p.origin = 'file'
    left join unit_membership m on m.organisation_id = ${org} and m.player_id = p.id and m.since <= ${on}::date and (m.until is null or m.until > ${on}::date)
    left join unit u on u.organisation_id = ${org} and u.id = m.unit_id
    where d.organisation_id = ${org} and (o.id is not null or p.id is not null)
    order by d.place offset ${offset} limit ${limit}`.execute(db);
  return {
    total: rows[0]?.total ?? 0,
    pairs: rows.map((row) => ({
      reason: row.reason,
      identity: {id: row.id, name: row.name, mails: row.mails, where: null, sourceId: row.source_id},
      other: {
        id: row.other_id,
        name: row.other_name,
        mails: row.other_mails,
        where: row.other_unit,
        kind: row.other_source_id === null ? "player" : "identity",
        sourceId: row.other_source_id,
      },
    })),
  };
}

export async function listVerdicts(db: OrganisationDb): Promise<VerdictReply[]> {
  const org = db.organisationId;
  const {rows} = await sql<{
    id: string;
    name: string;
    other_id: string;
    other_name: string;
    verdict: Verdict["verdict"];
    by: string;
    at: Date;
  }>`
    select v.identity_id as id, i.name, v.other_id, coalesce(o.name, p.name) as other_name, v.verdict, v.decided_by as by, v.decided_at as at
    from identity_verdict v
    join identity i on i.organisation_id = ${org} and i.id = v.identity_id
    left join identity o on o.organisation_id = ${org} and o.id = v.other_id
    left join player p on p.organisation_id = ${org} and p.id = v.other_id and p.origin = 'file'
    where v.organisation_id = ${org} and coalesce(o.name, p.name) is not null
    order by v.decided_at desc, v.identity_id, v.other_id`.execute(db);
  return rows.map(({id, name, other_id, other_name, verdict, by, at}) => ({
    identity: {id, name},
    other: {id: other_id, name: other_name},
    verdict,
    decidedBy: by,
    decidedAt: at.toISOString(),
  }));
}

/**
 * Writes a verdict on a pair, in place of an earlier one on the same two, and relinks.
 * @throws Problem "not-found" when one of the two is not a person here; "conflict" when it cannot be followed, as earlier
 *   verdicts or the people file make them two.
 */
export async function putVerdict(
  db: OrganisationDb,
  verdict: Verdict & {readonly decidedBy: string; readonly decidedAt: Date},
): Promise<string[]> {
  const {identityId, otherId} = await knownPair(db, verdict.identityId, verdict.otherId);
  await sql`insert into identity_verdict (organisation_id, identity_id, other_id, verdict, decided_by, decided_at)
    values (${db.organisationId}, ${identityId}, ${otherId}, ${verdict.verdict}, ${verdict.decidedBy}, ${verdict.decidedAt})
    on conflict (organisation_id, identity_id, other_id) do update set verdict = excluded.verdict, decided_by = excluded.decided_by,
      decided_at = excluded.decided_at`.execute(db);
  const changed = await relink(db);
  const {rows} =
    await sql`select 1 from identity_doubt where organisation_id = ${db.organisationId} and reason = 'contradiction' limit 1`.execute(
      db,
    );
  if (rows.length > 0)
    throw new Problem("conflict", {
      nl: "Dit botst met een eerder oordeel of met de personeelslijst. Trek dat oordeel eerst in.",
      en: "This contradicts an earlier verdict or the people file. Withdraw that verdict first.",
    });
  return changed;
}

/** Takes a verdict back and relinks. @throws Problem "not-found" when there is none on these two. */
export async function deleteVerdict(db: OrganisationDb, identityId: string, otherId: string): Promise<string[]> {
  const {rows} = await sql`delete from identity_verdict where organisation_id = ${db.organisationId}
    and ((identity_id = ${identityId} and other_id = ${otherId}) or (identity_id = ${otherId} and other_id = ${identityId})) returning verdict`.execute(
    db,
  );
  if (rows.length === 0)
    throw new Problem("not-found", {nl: "Over deze twee is geen oordeel.", en: "There is no verdict on these two."});
  return relink(db);
}

/** The pair as it is kept: an identity first; of two identities the later id first, so that a pair is kept once. */
async function knownPair(db: OrganisationDb, a: string, b: string): Promise<{identityId: string; otherId: string}> {
  const {rows} = await sql<{id: string; is_identity: boolean}>`
    select id, true as is_identity from identity where organisation_id = ${db.organisationId} and id in (${a}, ${b}) and not is_bot
    union all select id, false from player where organisation_id = ${db.organisationId} and id in (${a}, ${b}) and origin = 'file'`.execute(
    db,
  );
  const [first, second] = rows.sort((x, y) => Number(y.is_identity) - Number(x.is_identity) || (x.id > y.id ? -1 : 1));
  if (!first?.is_identity || !second)
    throw new Problem("not-found", {
      nl: "Een van deze twee is er niet meer.",
      en: "One of these two is no longer there.",
    });
  return {identityId: first.id, otherId: second.id};
}

/** How many pairs wait for a verdict. */
export async function countDoubts(db: OrganisationDb): Promise<number> {
  const {rows} = await sql<{
    count: number;
  }>`select count(*)::int as count from identity_doubt where organisation_id = ${db.organisationId}`.execute(db);
  return rows[0]!.count;
}
