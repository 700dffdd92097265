import {existsSync} from "node:fs";
import {Problem} from "../problem.ts";
import {problemOf} from "./failures.ts";
import {migrate, type Schema} from "./migrator.ts";
import {databaseFolder, openPglite, type PgliteParts} from "./pglite.ts";
import {openPostgres} from "./postgres.ts";
import type {Storage, StorageAddress} from "./storage.ts";

/** The schema, and what only the embedded database minds. */
export interface StorageParts extends Schema, PgliteParts {}

/**
 * Opens the database, makes it when it is not there, and brings its schema to the last step.
 * @throws Problem "locked" (another process has the data folder), "unavailable" (no server there, or the folder's database cannot
 *   be opened), "conflict" (data of a newer version or another build), "not-allowed" (the server is too old, rights are missing on
 *   it or on the folder, or row-level security would not hold), "no-space".
 */
export async function openStorage(address: StorageAddress, parts: StorageParts): Promise<Storage> {
  const storage = await openUnmigrated(address, parts);
  try {
    await migrate(storage.pool, parts);
    return storage;
  } catch (error) {
    await storage.close().catch(() => {});
    throw problemOf(error);
  }
}

/** As openUnmigrated, but makes nothing. @throws Problem "not-found" when there is no database in the data folder. */
export async function openExisting(address: StorageAddress, parts: PgliteParts): Promise<Storage> {
  if (address.engine === "pglite" && !existsSync(databaseFolder(address.dataDir)))
    throw new Problem("not-found", {
      nl: `In de map ${address.dataDir} staat geen database.`,
      en: `There is no database in the folder ${address.dataDir}.`,
    });
  return openUnmigrated(address, {...parts, sweepEveryMinutes: 0});
}

/** As openStorage, but leaves the schema as it is. */
export async function openUnmigrated(address: StorageAddress, parts: PgliteParts): Promise<Storage> {
  try {
    return address.engine === "pglite" ? await openPglite(address.dataDir, parts) : await openPostgres(address.url);
  } catch (error) {
    throw problemOf(error);
  }
}
