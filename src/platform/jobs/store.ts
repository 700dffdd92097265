import {sql} from "kysely";
import type {InstallationDb} from "../storage/index.ts";
import type {Job} from "./contract.ts";

export interface JobRow {
  readonly id: string;
  readonly organisation_id: string | null;
  readonly kind: string;
  readonly state: Job["state"];
  readonly input: unknown;
  readonly progress: Job["progress"];
  readonly checkpoint: unknown;
  readonly result: unknown;
  readonly problem: Job["problem"];
  readonly attempts: number;
  readonly cancel_requested: boolean;
  readonly created_at: Date;
  readonly finished_at: Date | null;
}

export async function insertJob(
  db: InstallationDb,
  job: {id: string; organisationId: string | null; kind: string; input: unknown; now: Date},
): Promise<void> {
  await sql`insert into job (id, organisation_id, kind, state, input, created_at)
    values (${job.id}, ${job.organisationId}, ${job.kind}, 'waiting', ${JSON.stringify(job.input)}::jsonb, ${job.now})`.execute(
    db,
  );
}

/** The oldest job that waits, or runs without a heartbeat since `staleBefore` (its process died); now claimed by the caller. */
export async function claimJob(
  db: InstallationDb,
  kinds: readonly string[],
  now: Date,
  staleBefore: Date,
): Promise<JobRow | undefined> {
  const {rows} =
    await sql<JobRow>`update job set state = 'running', attempts = attempts + 1, claimed_at = ${now}, heartbeat_at = ${now}
    where id = (select id from job
      where kind = any(${kinds}::text[]) and (state = 'waiting' or (state = 'running' and heartbeat_at < ${staleBefore}))
      order by created_at for update skip locked limit 1)
    returning *`.execute(db);
  return rows[0];
}

export async function readJobRow(
  db: InstallationDb,
  organisationId: string,
  jobId: string,
): Promise<JobRow | undefined> {
  const {rows} =
    await sql<JobRow>`select * from job where id = ${jobId} and organisation_id = ${organisationId}`.execute(db);
  return rows[0];
}

/** Writes how far a job is, and answers whether somebody asked it to stop. */
export async function heartbeat(
  db: InstallationDb,
  jobId: string,
  now: Date,
  progress: Job["progress"],
): Promise<boolean> {
  const {rows} = await sql<{
    cancel_requested: boolean;
  }>`update job set heartbeat_at = ${now}, progress = ${JSON.stringify(progress)}::jsonb
    where id = ${jobId} returning cancel_requested`.execute(db);
  return rows[0]?.cancel_requested ?? true;
}

export async function finishJob(
  db: InstallationDb,
  jobId: string,
  end: {state: Job["state"]; result?: unknown; problem?: Job["problem"]; now: Date},
): Promise<void> {
  await sql`update job set state = ${end.state}, result = ${JSON.stringify(end.result ?? null)}::jsonb,
    problem = ${JSON.stringify(end.problem ?? null)}::jsonb, finished_at = ${end.now} where id = ${jobId}`.execute(db);
}

/** Asks a job to stop. One that still waits is ended, and cleaned up after, when its turn comes. */
export async function requestCancel(
  db: InstallationDb,
  organisationId: string,
  jobId: string,
): Promise<JobRow | undefined> {
  const {rows} = await sql<JobRow>`update job set cancel_requested = true
    where id = ${jobId} and organisation_id = ${organisationId} returning *`.execute(db);
  return rows[0];
}

/** How many jobs of an organisation wait or run. */
export async function countOpenJobs(db: InstallationDb, organisationId: string): Promise<number> {
  const {rows} = await sql<{count: number}>`select count(*)::int as count from job
    where organisation_id = ${organisationId} and state in ('waiting', 'running')`.execute(db);
  return rows[0]!.count;
}

/** What the jobs that wait or run were asked to do. */
export async function readOpenInputs(db: InstallationDb): Promise<unknown[]> {
  const {rows} = await sql<{input: unknown}>`select input from job where state in ('waiting', 'running')`.execute(db);
  return rows.map(({input}) => input);
}

export async function deleteJobsEndedBefore(db: InstallationDb, before: Date): Promise<void> {
  await sql`delete from job where finished_at < ${before}`.execute(db);
}
