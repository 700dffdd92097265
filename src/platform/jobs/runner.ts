import type {Clock, NewId} from "../effects.ts";
import {Problem} from "../problem.ts";
import type {Storage} from "../storage/index.ts";
import type {Job} from "./contract.ts";
import {
  claimJob,
  countOpenJobs,
  deleteJobsEndedBefore,
  finishJob,
  heartbeat,
  insertJob,
  type JobRow,
  readJobRow,
  readOpenInputs,
  requestCancel,
} from "./store.ts";

export interface JobContext {
  readonly jobId: string;
  readonly organisationId: string | null;
  /** Aborts when somebody cancels the job or the server stops. */
  readonly signal: AbortSignal;
  /** 1 for the first try; more after a crash: the work must be safe to begin again. */
  readonly attempt: number;
  /** Says how far the job is. Cheap: written to the table at most twice a second. */
  readonly progress: (progress: NonNullable<Job["progress"]>) => void;
}

/** Does a kind of work. Its answer is the job's result. It may run twice after a crash, so its effect must be idempotent. */
export type JobHandler = (input: unknown, context: JobContext) => Promise<unknown>;

export interface JobKind {
  readonly kind: string;
  readonly handle: JobHandler;
  /** Called when the job ended without success: undo what should not stay. Not called when the server stops. */
  readonly abandoned?: (
    input: unknown,
    context: Pick<JobContext, "jobId" | "organisationId">,
    ending: "cancelled" | "failed",
  ) => Promise<void>;
}

const heartbeatMs = 500;
const deadAfterMs = 30_000;
const mostAttempts = 5;

/**
 * Runs jobs one at a time in this process. Close it: a running job is then handed back and begins again at the next start.
 * A job whose process died is taken over after 30 seconds without a heartbeat, at most five times.
 */
export class Jobs {
  readonly #storage: Storage;
  readonly #kinds = new Map<string, JobKind>();
  readonly #clock: Clock;
  readonly #newId: NewId;
  readonly #report: (error: unknown) => void;
  readonly #listeners = new Set<(jobId: string) => void>();
  #running: {jobId: string; controller: AbortController; done: Promise<void>} | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(parts: {storage: Storage; clock: Clock; newId: NewId; report: (error: unknown) => void}) {
    this.#storage = parts.storage;
    this.#clock = parts.clock;
    this.#newId = parts.newId;
    this.#report = parts.report;
  }

  offer(kind: JobKind): void {
    this.#kinds.set(kind.kind, kind);
  }

  /** Begins to look for work. On an embedded database this process is the only one, so what still "runs" has died: take it over at once. */
  async start(): Promise<void> {
    if (this.#storage.engine === "pglite") this.#staleSince = () => this.#clock() + 1;
    await this.#next();
    this.#staleSince = () => this.#clock() - deadAfterMs;
    this.#timer = setInterval(() => void this.#next(), 2_000);
    this.#timer.unref();
  }

  async add(organisationId: string | null, kind: string, input: unknown): Promise<string> {
    const id = this.#newId();
    await this.#storage.inInstallation((db) =>
      insertJob(db, {id, organisationId, kind, input, now: new Date(this.#clock())}),
    );
    void this.#next();
    return id;
  }

  async read(organisationId: string, jobId: string): Promise<Job> {
    return jobOf(await this.#storage.inInstallation((db) => readJobRow(db, organisationId, jobId)));
  }

  async cancel(organisationId: string, jobId: string): Promise<Job> {
    const row = await this.#storage.inInstallation((db) => requestCancel(db, organisationId, jobId));
    if (this.#running?.jobId === jobId) this.#running.controller.abort(new Problem("conflict", cancelledWords));
    return jobOf(row);
  }

  /** What the jobs that wait or run, in whatever process, were asked to do. */
  openInputs(): Promise<unknown[]> {
    return this.#storage.inInstallation(readOpenInputs);
  }

  /** Forgets the jobs that ended longer ago than this: their results were for who waited for them. */
  async forgetEnded(olderThanMs: number): Promise<void> {
    await this.#storage.inInstallation((db) => deleteJobsEndedBefore(db, new Date(this.#clock() - olderThanMs)));
  }

  /** Whether work of this organisation waits or runs. */
  async isBusy(organisationId: string): Promise<boolean> {
    return (await this.#storage.inInstallation((db) => countOpenJobs(db, organisationId))) > 0;
  }

  /** The job each time it got further, until it has ended or the caller has gone. */
  async *watch(organisationId: string, jobId: string, signal: AbortSignal): AsyncIterable<Job> {
    for (;;) {
      const changed = this.#change(jobId, signal);
      const job = await this.read(organisationId, jobId);
      yield job;
      if (job.finishedAt !== null || signal.aborted) return;
      await changed;
      if (signal.aborted) return;
    }
  }

  /** Resolves when nothing waits or runs any more in this process. For tests and the command line. */
  async idle(): Promise<void> {
    await this.#next();
    while (this.#running || this.#claiming) {
      await this.#running?.done;
      await new Promise((resolve) => setImmediate(resolve)); // another call may be claiming a job just now
      await this.#next();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#running?.controller.abort(new Problem("unavailable", {nl: "De server stopt.", en: "The server stops."}));
    await this.#running?.done;
  }

  #staleSince: () => number = () => this.#clock() - deadAfterMs;

  async #next(): Promise<void> {
    if (this.#running || this.#closed || this.#claiming) return;
    this.#claiming = true;
    try {
      const now = new Date(this.#clock());
      const row = await this.#storage.inInstallation((db) =>
        claimJob(db, [...this.#kinds.keys()], now, new Date(this.#staleSince())),
      );
      if (!row) return;
      const controller = new AbortController();
      this.#running = {jobId: row.id, controller, done: this.#run(row, controller)};
    } catch (error) {
      this.#report(error);
    } finally {
      this.#claiming = false;
    }
  }
  #claiming = false;

  async #run(row: JobRow, controller: AbortController): Promise<void> {
    let progress: Job["progress"] = row.progress;
    const beat = setInterval(async () => {
      const cancel = await this.#storage
        .inInstallation((db) => heartbeat(db, row.id, new Date(this.#clock()), progress))
        .catch(() => false);
      if (cancel) controller.abort(new Problem("conflict", cancelledWords));
      this.#tell(row.id);
    }, heartbeatMs);
    try {
      const end = await this.#outcome(row, controller.signal, (next) => {
        progress = next;
      });
      if (end)
        await this.#storage.inInstallation((db) => finishJob(db, row.id, {...end, now: new Date(this.#clock())}));
    } catch (error) {
      this.#report(error);
    } finally {
      clearInterval(beat);
      this.#running = undefined;
      this.#tell(row.id);
      setImmediate(() => void this.#next());
    }
  }

  /** How the job ended; undefined when the server stops and the job is to begin again. */
  async #outcome(
    row: JobRow,
    signal: AbortSignal,
    progress: JobContext["progress"],
  ): Promise<Pick<Job, "state" | "problem" | "result"> | undefined> {
    const kind = this.#kinds.get(row.kind)!;
    const context = {jobId: row.id, organisationId: row.organisation_id, signal, attempt: row.attempts, progress};
    try {
      if (row.cancel_requested) throw new Problem("conflict", cancelledWords);
      if (row.attempts > mostAttempts)
        throw new Problem("unavailable", {
          nl: "Dit werk is vijf keer mislukt. We proberen het niet meer.",
          en: "This work failed five times and is set aside.",
        });
      return {state: "done", problem: null, result: (await kind.handle(row.input, context)) ?? null};
    } catch (error) {
      if (this.#closed) return undefined;
      const cancelled = signal.aborted || row.cancel_requested;
      if (!cancelled && !(error instanceof Problem)) this.#report(error);
      await kind.abandoned?.(row.input, context, cancelled ? "cancelled" : "failed");
      if (cancelled) return {state: "cancelled", problem: null, result: null};
      const problem =
        error instanceof Problem ? {code: error.code, words: error.words} : {code: "unexpected", words: bug};
      return {state: "failed", problem, result: null};
    }
  }

  #tell(jobId: string): void {
    for (const listener of this.#listeners) listener(jobId);
  }

  /** Resolves at the job's next change, after three seconds at most (another process may run it), or when the caller has gone. */
  #change(jobId: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#listeners.delete(listener);
        signal.removeEventListener("abort", done);
        resolve();
      };
      const listener = (changed: string) => changed === jobId && done();
      const timer = setTimeout(done, 3_000);
      this.#listeners.add(listener);
      signal.addEventListener("abort", done, {once: true});
    });
  }
}

function jobOf(row: JobRow | undefined): Job {
  if (!row) throw new Problem("not-found", {nl: "Deze taak bestaat niet.", en: "There is no such job."});
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    progress: row.progress,
    result: row.result,
    problem: row.problem,
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  };
}

const cancelledWords = {nl: "Gestopt.", en: "Cancelled."};

const bug = {
  nl: "Er ging hier iets mis. Wat er was, is niet veranderd.",
  en: "Something went wrong here. What was there before is unchanged.",
};
