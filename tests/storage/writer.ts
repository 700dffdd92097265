/**
 * Writes 200 units a transaction without end, and tells on stdout how many are acknowledged: what a crash must not lose.
 * node scripts/run.mjs tests/storage/writer.ts <address as JSON> <organisation id>
 */
import {openStorage, type StorageAddress} from "../../src/platform/storage/index.ts";
import {parts} from "./engines.ts";
import {addUnits} from "./rows.ts";

const [address, organisationId] = process.argv.slice(3) as [string, string];
const storage = await openStorage(JSON.parse(address) as StorageAddress, parts);
for (let written = 200; ; written += 200) {
  await storage.inOrganisation(organisationId, (db) => addUnits(db, 200));
  process.stdout.write(`${written}\n`);
}
