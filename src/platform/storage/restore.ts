import type pg from "pg";
import {Problem} from "../problem.ts";
import {type BackupLine, type BackupSummary, readBackup} from "./backup-file.ts";
import {problemOf} from "./failures.ts";
import {applyStep, ensureReady, grantInstallationTables, inTransaction, lockSchema, refuseNewer} from "./migrator.ts";
import {openUnmigrated, type StorageParts} from "./open.ts";
import type {StorageAddress} from "./storage.ts";
import {migrationTable, ownFunctions, ownTables, quoted, type Table} from "./tables.ts";

const rowsAtOnce = 500;
const charactersAtOnce = 1_000_000;

/**
 * Puts a backup's content in place of what the database holds, all of it or nothing. The file is read and checked to its end before
 * the database is touched. A backup of an older version is brought to the present schema. Memory: 500 rows.
 * @param parts `replace`: also when there is something already, which is then gone. Stop all processes that use the database first.
 * @throws Problem "unreadable-file" (damaged), "not-an-export", "not-found", "conflict" (made by a newer version, or the database
 *   is not empty), and those of openStorage.
 */
export async function restore(
  address: StorageAddress,
  path: string,
  parts: StorageParts & {readonly replace?: boolean},
): Promise<BackupSummary> {
  const checked = await check(path, parts);
  const storage = await openUnmigrated(address, {...parts, sweepEveryMinutes: 0});
  try {
    const client = await storage.pool.connect();
    try {
      await ensureReady(client);
      await inTransaction(client, async () => {
        await lockSchema(client);
        await clear(client, parts);
        const loaded = await load(client, readBackup(path), parts);
        if (loaded.digest !== checked.digest)
          throw new Problem("unreadable-file", {
            nl: "De back-up veranderde tijdens het lezen. Er is niets teruggezet.",
            en: "The backup changed while it was read. Nothing was restored.",
          });
      });
    } finally {
      client.release();
    }
    await storage.sweep();
    return checked;
  } catch (error) {
    throw problemOf(error);
  } finally {
    await storage.close();
  }
}

/** Reads a backup without restoring it. @returns what it holds when it is whole and this version can restore it. */
async function check(path: string, {migrations}: Pick<StorageParts, "migrations">): Promise<BackupSummary> {
  const lines = readBackup(path);
  for (;;) {
    const {value, done} = await lines.next();
    if (done) return value;
    if (value.kind === "head") refuseNewer(value.schema, migrations);
  }
}

async function clear(client: pg.ClientBase, parts: StorageParts & {readonly replace?: boolean}): Promise<void> {
  const tables = await ownTables(client, parts.installationTables);
  if (!parts.replace)
    for (const {name} of tables) {
      const {rowCount} = await client.query(`select from ${quoted(name)} limit 1`);
      if (rowCount)
        throw new Problem("conflict", {
          nl: "In deze database staan al gegevens. Er is niets veranderd. Kies een lege database, of zeg dat de gegevens vervangen mogen worden.",
          en: "There is data in this database already. Nothing was changed. Choose an empty one, or say that it is to be replaced.",
        });
    }
  const names = [...tables.map(({name}) => name), migrationTable].map(quoted);
  await client.query(`drop table if exists ${names.join(", ")} cascade`);
  for (const signature of await ownFunctions(client)) await client.query(`drop function ${signature}`);
}

async function load(
  client: pg.ClientBase,
  lines: AsyncGenerator<BackupLine, BackupSummary>,
  {migrations, installationTables}: StorageParts,
): Promise<BackupSummary> {
  let tables: Table[] = [];
  let steps: readonly string[] = [];
  let insert: ReturnType<typeof inserter> | undefined;
  const upTo = async (wanted: (name: string) => boolean) => {
    for (const step of migrations)
      if (wanted(step.name)) {
        await applyStep(client, step);
        await grantInstallationTables(client, installationTables);
      }
  };
  for (;;) {
    const {value: line, done} = await lines.next();
    if (done) {
      await insert?.end();
      await upTo((name) => !steps.includes(name));
      return line;
    }
    if (line.kind === "head") {
      steps = line.schema;
      await upTo((name) => steps.includes(name));
      tables = await ownTables(client, installationTables);
    } else if (line.kind === "table") {
      await insert?.end();
      insert = inserter(client, tables, line.name, line.columns);
    } else await insert!.add(line.values);
  }
}

/** Writes a table's rows in batches. */
function inserter(client: pg.ClientBase, tables: readonly Table[], name: string, columns: readonly string[]) {
  const known = tables.find((table) => table.name === name)?.columns ?? [];
  const types = columns.map((column) => {
    const type = known.find((candidate) => candidate.name === column)?.type;
    if (!type)
      throw new Problem("unreadable-file", {
        nl: `De back-up heeft een kolom ${name}.${column} die het schema niet heeft. Er is niets teruggezet.`,
        en: `The backup has a column ${name}.${column} that the schema has not. Nothing was restored.`,
      });
    return type;
  });
  const statement = `insert into ${quoted(name)} (${columns.map(quoted).join(", ")})
    select ${types.map((type, i) => `c${i}::${type}`).join(", ")}
    from unnest(${types.map((_, i) => `$${i + 1}::text[]`).join(", ")}) as given(${types.map((_, i) => `c${i}`).join(", ")})`;
  let batch: (readonly (string | null)[])[] = [];
  let characters = 0;
  const write = async () => {
    if (batch.length === 0) return;
    await client.query(
      statement,
      columns.map((_, i) => batch.map((row) => row[i] ?? null)),
    );
    batch = [];
    characters = 0;
  };
  return {
    async add(row: readonly (string | null)[]) {
      batch.push(row);
      for (const value of row) characters += value?.length ?? 0;
      if (batch.length >= rowsAtOnce || characters >= charactersAtOnce) await write();
    },
    end: write,
  };
}
