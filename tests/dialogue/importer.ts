/**
 * Imports a file under an import that has begun, and tells on stdout how many of its records are safe. For a test that kills it.
 * node scripts/run.mjs tests/dialogue/importer.ts <address as JSON> <organisation id> <import id> <path>
 */
import {readImport} from "../../src/dialogue/index.ts";
import {openStorage, type StorageAddress} from "../../src/platform/storage/index.ts";
import {parts} from "../storage/engines.ts";
import {batchesIn} from "../support/exports.ts";
import {organisationIn} from "../support/organisation.ts";

const [address, id, importId, path] = process.argv.slice(3) as [string, string, string, string];
const storage = await openStorage(JSON.parse(address) as StorageAddress, parts);
const organisation = organisationIn(storage, {id});
const done = organisation.run(importId, batchesIn(path));
for (let isDone = false; !isDone; ) {
  const it = await organisation.db((db) => readImport(db, importId));
  process.stdout.write(`${it!.records}\n`);
  isDone = await Promise.race([done.then(() => true), pause(20)]);
}
await storage.close();

function pause(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false));
}
