/**
 * Writes, sweeps, writes again, sweeps again, and dies without closing: so every fsync was a sweep's.
 * node scripts/run.mjs tests/storage/sweeper.ts <address as JSON> <organisation id>
 */
import {openStorage, type StorageAddress} from "../../src/platform/storage/index.ts";
import {parts} from "./engines.ts";
import {addUnits} from "./rows.ts";

const [address, organisationId] = process.argv.slice(3) as [string, string];
const storage = await openStorage(JSON.parse(address) as StorageAddress, parts);
for (let time = 0; time < 2; time++) {
  await storage.inOrganisation(organisationId, (db) => addUnits(db, 200));
  await storage.sweep();
}
process.kill(process.pid, "SIGKILL");
