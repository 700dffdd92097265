import {installationTables, migrations} from "./migrations/index.ts";
import {openStorage} from "./platform/storage/index.ts";

/** Part of the build (scripts/make-template.mjs): makes an embedded database with the present schema in the folder it is given. */
const dataDir = process.argv[2]!;
const storage = await openStorage(
  {engine: "pglite", dataDir},
  {migrations, installationTables, clock: Date.now, sweepEveryMinutes: 0},
);
await storage.close();
