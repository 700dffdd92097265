import {sql} from "kysely";
import type {OrganisationDb} from "../platform/storage/index.ts";

/** Where a result has its address: what was measured, of what, in which period. */
export interface ResultAddress {
  readonly measure: string;
  /** See scopeKey. */
  readonly scope: string;
  /** A period's key. */
  readonly period: string;
}

/** The results of one scope that were computed from this version of the data, by measure and period. */
export async function readResults(
  db: OrganisationDb,
  version: number,
  scope: string,
  measures: readonly string[],
  periods: readonly string[],
): Promise<Map<string, unknown>> {
  const {rows} = await sql<{measure: string; period: string; value: unknown}>`select measure, period, value from result
    where organisation_id = ${db.organisationId} and scope = ${scope} and version = ${version}
      and measure = any(${measures}::text[]) and period = any(${periods}::text[])`.execute(db);
  return new Map(rows.map(({measure, period, value}) => [resultKey(measure, period), value]));
}

export const resultKey = (measure: string, period: string) => `${measure} ${period}`;

/** Keeps results of this version of the data; those of an older version make way, those of a newer one stay. */
export async function writeResults(
  db: OrganisationDb,
  version: number,
  now: Date,
  results: readonly (ResultAddress & {readonly value: unknown})[],
): Promise<void> {
  if (results.length === 0) return;
  await sql`insert into result (organisation_id, scope, period, measure, version, value, computed_at)
    select ${db.organisationId}::uuid, scope, period, measure, ${version}::bigint, value::jsonb, ${now}::timestamptz
    from unnest(${results.map((r) => r.scope)}::text[], ${results.map((r) => r.period)}::text[],
      ${results.map((r) => r.measure)}::text[], ${results.map((r) => JSON.stringify(r.value))}::text[]) as i(scope, period, measure, value)
    on conflict (organisation_id, scope, period, measure) do update
      set version = excluded.version, value = excluded.value, computed_at = excluded.computed_at
      where result.version <= excluded.version`.execute(db);
}

/** A result as it is stored, or computed and stored when it is not there for this version of the data. */
export async function storedResult<T>(
  db: OrganisationDb,
  version: number,
  address: ResultAddress,
  now: Date,
  compute: () => Promise<T>,
): Promise<T> {
  const stored = await readResults(db, version, address.scope, [address.measure], [address.period]);
  const found = stored.get(resultKey(address.measure, address.period));
  if (found !== undefined) return found as T;
  const value = await compute();
  await writeResults(db, version, now, [{...address, value}]);
  return value;
}
