import {accessSync, constants, existsSync} from "node:fs";
import {statfs} from "node:fs/promises";
import {dirname} from "node:path";
import type pg from "pg";
import {Problem, type Words} from "../problem.ts";
import {problemOf} from "./failures.ts";
import {lockHolder, wasLeftOpen} from "./lock.ts";
import {appliedSteps, refuseEdited, refuseNewer, refuseUnboundRole} from "./migrator.ts";
import {openExisting, type StorageParts} from "./open.ts";
import {databaseFolder, leastFreeBytesUnlessSaid} from "./pglite.ts";
import type {Storage, StorageAddress} from "./storage.ts";
import {unsecuredTables} from "./tables.ts";
import {appRole} from "./transactions.ts";

/** What one look at the storage found, in words for the administrator. */
export interface Finding {
  /** folder, space, lock and sweep are of the embedded database only. */
  readonly check: "folder" | "space" | "lock" | "sweep" | "engine" | "schema" | "isolation";
  /** "bad": the program cannot work, or not safely; "attention": it can, but somebody should know. */
  readonly verdict: "good" | "attention" | "bad";
  readonly words: Words;
  /** The English of it. */
  readonly message: string;
}

/**
 * Looks at the storage without changing what it holds: whether the data folder can be written in, the room on its disk, who has it
 * open, whether it was closed well, the engine's version, the schema's steps, and whether organisations are kept apart.
 * The database itself is opened for it, unless another process has it open; then what only the database knows is left out.
 * @param open the storage, when this process has it open itself.
 * @throws never because of what it finds: that is in the findings.
 */
export async function diagnose(address: StorageAddress, parts: StorageParts, open?: Storage): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (address.engine === "pglite") {
    findings.push(folder(address.dataDir), await space(address.dataDir, parts), ...lock(address.dataDir, open));
    if (!existsSync(databaseFolder(address.dataDir)))
      return [
        ...findings,
        found("engine", "good", {
          nl: "Er is nog geen database; de eerste start maakt die.",
          en: "There is no database yet; the first start makes it.",
        }),
      ];
    if (!open && lockHolder(address.dataDir)) return findings;
  }
  try {
    const storage = open ?? (await openExisting(address, parts));
    try {
      findings.push(...(await insideDatabase(storage, parts)));
    } finally {
      if (!open) await storage.close();
    }
  } catch (error) {
    findings.push(told("engine", error));
  }
  return findings;
}

function folder(dataDir: string): Finding {
  let place = dataDir;
  while (!existsSync(place)) place = dirname(place);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    const isThere = place === dataDir;
    return found("folder", "good", {
      nl: isThere
        ? `In de gegevensmap ${dataDir} kan worden geschreven.`
        : `De gegevensmap ${dataDir} kan worden gemaakt.`,
      en: `The data folder ${dataDir} ${isThere ? "can be written in" : "can be made"}.`,
    });
  } catch {
    return found("folder", "bad", {
      nl: `In de gegevensmap ${dataDir} kan niet worden geschreven: geen rechten op ${place}.`,
      en: `The data folder ${dataDir} cannot be written in: no rights on ${place}.`,
    });
  }
}

async function space(
  dataDir: string,
  {leastFreeBytes = leastFreeBytesUnlessSaid}: Pick<StorageParts, "leastFreeBytes">,
): Promise<Finding> {
  let place = dataDir;
  while (!existsSync(place)) place = dirname(place);
  const {bavail, bsize} = await statfs(place);
  const free = bavail * bsize;
  return found("space", free < leastFreeBytes ? "bad" : free < 4 * leastFreeBytes ? "attention" : "good", {
    nl: `${megabytes(free, "nl")} vrij op de schijf van de gegevensmap; onder ${megabytes(leastFreeBytes, "nl")} wordt niets nieuws opgeslagen.`,
    en: `${megabytes(free, "en")} free on the disk of the data folder; below ${megabytes(leastFreeBytes, "en")} nothing new is written.`,
  });
}

function lock(dataDir: string, open: Storage | undefined): Finding[] {
  const holder = lockHolder(dataDir);
  if (open)
    return [found("lock", "good", {nl: "Dit proces heeft de gegevensmap.", en: "This process has the data folder."})];
  if (holder)
    return [
      found("lock", "attention", {
        nl: `Proces ${holder.pid} op ${holder.host} heeft de gegevensmap sinds ${holder.since}; alleen dat kan in de database kijken.`,
        en: `Process ${holder.pid} on ${holder.host} has the data folder since ${holder.since}; only it can look into the database.`,
      }),
    ];
  return [
    found("lock", "good", {nl: "Niemand heeft de gegevensmap open.", en: "Nobody has the data folder."}),
    wasLeftOpen(dataDir)
      ? found("sweep", "attention", {
          nl: "Het vorige proces stopte zonder de database te sluiten. Wat het had opgeslagen is er nog, en staat na deze controle veilig op schijf.",
          en: "The last process ended without closing the database. What it had saved is there, and is safe on disk after this check.",
        })
      : found("sweep", "good", {
          nl: "De database is goed gesloten; alles staat veilig op schijf.",
          en: "The database was closed well; everything is safe on disk.",
        }),
  ];
}

async function insideDatabase(storage: Storage, {migrations, installationTables}: StorageParts): Promise<Finding[]> {
  const client = await storage.pool.connect();
  try {
    const {rows} = await client.query<{version: string}>("select current_setting('server_version') as version");
    const name = `${storage.engine === "pglite" ? "PGlite, PostgreSQL" : "PostgreSQL"} ${rows[0]!.version}.`;
    return [
      found("engine", "good", {nl: name, en: name}),
      await schema(client, migrations),
      await isolation(client, installationTables),
    ];
  } finally {
    client.release();
  }
}

async function schema(client: pg.ClientBase, migrations: StorageParts["migrations"]): Promise<Finding> {
  try {
    const applied = await appliedSteps(client);
    const names = applied.map((step) => step.name);
    refuseNewer(names, migrations);
    refuseEdited(applied, migrations);
    const missing = migrations.filter((step) => !names.includes(step.name)).map((step) => step.name);
    if (missing.length === 0)
      return found("schema", "good", {
        nl: `Alle ${names.length} stappen van het schema zijn gedaan.`,
        en: `All ${names.length} steps of the schema are done.`,
      });
    return found("schema", "attention", {
      nl: `De volgende start doet ${missing.join(", ")}.`,
      en: `The next start does ${missing.join(", ")}.`,
    });
  } catch (error) {
    return told("schema", error);
  }
}

async function isolation(client: pg.ClientBase, installationTables: readonly string[]): Promise<Finding> {
  try {
    const {rows} = await client.query<{found: boolean}>(
      "select exists (select from pg_roles where rolname = $1) as found",
      [appRole],
    );
    if (!rows[0]!.found)
      return found("isolation", "good", {
        nl: `De rol ${appRole} is er nog niet; de volgende start maakt die.`,
        en: `The role ${appRole} is not there yet; the next start makes it.`,
      });
    await refuseUnboundRole(client);
    const unsecured = await unsecuredTables(client, installationTables);
    if (unsecured.length === 0)
      return found("isolation", "good", {
        nl: "Row-level security houdt organisaties in elke tabel uit elkaar.",
        en: "Row-level security keeps organisations apart in every table.",
      });
    return found("isolation", "bad", {
      nl: `Organisaties zien elkaars rijen in ${unsecured.join(", ")}: row-level security staat uit.`,
      en: `Organisations see each other's rows in ${unsecured.join(", ")}: row-level security is off.`,
    });
  } catch (error) {
    return told("isolation", error);
  }
}

const found = (check: Finding["check"], verdict: Finding["verdict"], words: Words): Finding => ({
  check,
  verdict,
  words,
  message: words.en,
});

function told(check: Finding["check"], error: unknown): Finding {
  const problem = problemOf(error);
  if (problem instanceof Problem) return found(check, "bad", problem.words);
  const {message} = error as Error;
  return found(check, "bad", {nl: `Dit is mislukt: ${message}`, en: `This failed: ${message}`});
}

const megabytes = (bytes: number, language: "nl" | "en") =>
  `${Math.round(bytes / 1024 ** 2).toLocaleString(language)} MB`;
