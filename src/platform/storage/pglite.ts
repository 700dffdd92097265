import {existsSync} from "node:fs";
import {cp, readFile, rename, rm} from "node:fs/promises";
import {dirname, join} from "node:path";
import type pg from "pg";
import type {Clock} from "../effects.ts";
import {Problem} from "../problem.ts";
import {root} from "../workers.ts";
import {problemOf} from "./failures.ts";
import {lockFolder} from "./lock.ts";
import {hasRoom, startPglite} from "./pglite-engine.ts";
import {answers, pglitePool} from "./pool.ts";
import type {Storage} from "./storage.ts";
import {folderSweep} from "./sweep.ts";
import {transactions} from "./transactions.ts";
import {upkeep} from "./upkeep.ts";

export const leastFreeBytesUnlessSaid = 256 * 1024 * 1024;

export interface PgliteParts {
  readonly clock: Clock;
  /** How often what was written goes safely to disk; 0 for only when asked and at the end. 5 unless said. */
  readonly sweepEveryMinutes?: number;
  /**
   * With less room than this on the disk nothing new is written (Problem "no-space") and reading goes on; 256 MB unless said.
   * One statement that writes more than this may still meet the end of the disk: the database then stops until there is room.
   */
  readonly leastFreeBytes?: number;
}

/** Where a data folder has its embedded database. */
export const databaseFolder = (dataDir: string) => join(dataDir, "database");

/** Opens the embedded database in `dataDir`/database, for this process alone. */
export async function openPglite(
  dataDir: string,
  {clock, sweepEveryMinutes = 5, leastFreeBytes = leastFreeBytesUnlessSaid}: PgliteParts,
): Promise<Storage> {
  const unlock = lockFolder(dataDir, clock);
  try {
    const folder = databaseFolder(dataDir);
    await makeFolder(folder, leastFreeBytes);
    await refuseOtherVersion(folder);
    const engine = await startPglite(folder, leastFreeBytes).catch((error: Error) => {
      throw (error as NodeJS.ErrnoException).code === "ENOSPC" ? error : unopenable(folder, error);
    });
    const pool = pglitePool(engine);
    const sweep = sweeping(pool, folder);
    // A sweep that fails is tried again at the next turn, and at the latest when the storage closes, where it is told.
    const timer = sweepEveryMinutes > 0 ? setInterval(() => sweep().catch(() => {}), sweepEveryMinutes * 60_000) : null;
    timer?.unref();
    return {
      engine: "pglite",
      pool,
      ...transactions(pool),
      sweep,
      analyse: () => upkeep(pool),
      isReady: (timeoutMs) => answers(pool, timeoutMs),
      async close() {
        if (timer) clearInterval(timer);
        try {
          await sweep();
        } finally {
          await pool.end();
          await engine.close();
          unlock();
        }
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Makes the database's folder, out of the build's template where there is one: that takes a fraction of the time that PGlite needs
 * for a new database. It comes under its own name only when it is whole.
 */
async function makeFolder(folder: string, leastFreeBytes: number): Promise<void> {
  if (existsSync(folder)) return;
  if (!hasRoom(dirname(folder), leastFreeBytes))
    throw Object.assign(new Error("There is no room for a new database."), {code: "ENOSPC"});
  const draft = `${folder}.new`;
  await rm(draft, {recursive: true, force: true});
  if (existsSync(template())) await cp(template(), draft, {recursive: true});
  else await startPglite(draft, leastFreeBytes).then((engine) => engine.close());
  await rename(draft, folder);
}

const template = () => join(root(), "dist", "template");

/** @throws Problem "conflict": PGlite of one PostgreSQL version cannot read the files of another, and says so unclearly. */
async function refuseOtherVersion(folder: string): Promise<void> {
  const [found, needed] = await Promise.all(
    [folder, template()].map((place) => readFile(join(place, "PG_VERSION"), "utf8").catch(() => undefined)),
  );
  if (found !== undefined && needed !== undefined && found.trim() !== needed.trim())
    throw new Problem("conflict", {
      nl: `De database in ${folder} is van PostgreSQL ${found.trim()}, en dit programma heeft ${needed.trim()}. Er is niets veranderd. Maak een back-up met het programma dat de database maakte, en zet die met dit programma terug.`,
      en: `The database in ${folder} is of PostgreSQL ${found.trim()}, and this program has ${needed.trim()}. Nothing was changed. Make a backup with the program that made it, and restore that with this one.`,
    });
}

const unopenable = (folder: string, cause: Error) =>
  new Problem(
    "unavailable",
    {
      nl: `De database in ${folder} gaat niet open. Zet een back-up terug als dat zo blijft.`,
      en: `The database in ${folder} cannot be opened. Restore a backup when this stays so.`,
    },
    {
      cause,
    },
  );

function sweeping(pool: pg.Pool, folder: string): () => Promise<void> {
  const flush = folderSweep(folder);
  let sweptTo: string | undefined;
  return async () => {
    try {
      if ((await position(pool)) === sweptTo) return;
      await upkeep(pool);
      await pool.query("checkpoint");
      const to = await position(pool);
      await flush();
      sweptTo = to;
    } catch (error) {
      throw problemOf(error);
    }
  };
}

/** How far the write-ahead log goes: the same as before when nothing was written. */
async function position(pool: pg.Pool): Promise<string> {
  const {rows} = await pool.query<{position: string}>("select pg_current_wal_insert_lsn()::text as position");
  return rows[0]!.position;
}
