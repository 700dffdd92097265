import {randomBytes} from "node:crypto";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import pg from "pg";
import {installationTables, migrations} from "../../src/migrations/index.ts";
import {openStorage, type Storage, type StorageAddress} from "../../src/platform/storage/index.ts";

/** A database engine that is present on this machine, and the making of new, empty databases on it. */
export interface Engine {
  readonly name: StorageAddress["engine"];
  /** A place for a database of its own; `remove` takes it away again with all that is in it. */
  fresh(): Promise<Place>;
}

export interface Place {
  readonly address: StorageAddress;
  remove(): Promise<void>;
}

/** What the product itself opens its storage with; sweeps only when asked. */
export const parts = {migrations, installationTables, clock: Date.now, sweepEveryMinutes: 0};

const pglite: Engine = {
  name: "pglite",
  async fresh() {
    const dataDir = mkdtempSync(join(tmpdir(), "samenspel-storage-"));
    return {
      address: {engine: "pglite", dataDir},
      remove: async () => rmSync(dataDir, {recursive: true, force: true}),
    };
  },
};

const postgres = (url: string): Engine => ({
  name: "postgres",
  async fresh() {
    const name = `samenspel_${randomBytes(8).toString("hex")}`;
    await once(url, `create database ${name}`);
    const own = new URL(url);
    own.pathname = `/${name}`;
    return {
      address: {engine: "postgres", url: own.href},
      remove: () => once(url, `drop database ${name}`),
    };
  },
});

/** PGlite always; PostgreSQL when TEST_DATABASE_URL names one (see .ci/postgres.sh). */
export const engines: readonly Engine[] = [
  pglite,
  ...(process.env.TEST_DATABASE_URL ? [postgres(process.env.TEST_DATABASE_URL)] : []),
];

/** An open storage on a database of its own; `close` closes and removes it. */
export async function freshStorage(engine: Engine): Promise<Place & {storage: Storage; close(): Promise<void>}> {
  const place = await engine.fresh();
  const storage = await openStorage(place.address, parts);
  return {
    ...place,
    storage,
    async close() {
      await storage.close();
      await place.remove();
    },
  };
}

async function once(url: string, statement: string): Promise<void> {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
