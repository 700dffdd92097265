import type {Kysely} from "kysely";
import type pg from "pg";

declare const seesOneOrganisation: unique symbol;
declare const seesInstallation: unique symbol;

/** A transaction that sees and writes the rows of one organisation only (row-level security). Only access/ hands it out. */
export type OrganisationDb = Kysely<unknown> & {readonly organisationId: string; readonly [seesOneOrganisation]: true};

/** A transaction over the installation tables (users, sessions, organisations, memberships, jobs, migrations) only. */
export type InstallationDb = Kysely<unknown> & {readonly [seesInstallation]: true};

/**
 * The database, whichever engine carries it. One code path: node-postgres and Kysely on both; on PGlite the pool has one
 * connection, leased in order, so no transaction may wait for a stream, a mail or another transaction.
 * Value types are the same on both engines: bigint, count(*) and numeric are numbers, timestamptz is a Date,
 * date is "YYYY-MM-DD", bytea is a Buffer, jsonb is parsed.
 */
export interface Storage {
  readonly engine: "pglite" | "postgres";
  /** Runs `work` in one transaction as the app role, with app.organisation set; commits when it resolves, else rolls back. */
  inOrganisation<T>(organisationId: string, work: (db: OrganisationDb) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction as the app role without an organisation: rows of organisations are invisible to it. */
  inInstallation<T>(work: (db: InstallationDb) => Promise<T>): Promise<T>;
  /** For better-auth, which brings its own queries over its own installation tables. */
  readonly pool: pg.Pool;
  /** Brings written data safely to disk (checkpoint and fsync on PGlite; nothing to do on PostgreSQL). */
  sweep(): Promise<void>;
  /** Tells the planner what was written. Call it between writing much and reading much of it: without, its plans are guesses. */
  analyse(): Promise<void>;
  /** True when the database answers within `timeoutMs`. */
  isReady(timeoutMs: number): Promise<boolean>;
  close(): Promise<void>;
}

/** One step of the schema; numbered, run once, in order, in a transaction of its own; never edited once released. */
export interface Migration {
  /** "0001-installation" */
  readonly name: string;
  /** Statements run one by one as the owner of the schema. */
  readonly statements: readonly string[];
}

/** Where the database is. */
export type StorageAddress =
  | {readonly engine: "pglite"; readonly dataDir: string}
  | {readonly engine: "postgres"; readonly url: string};
