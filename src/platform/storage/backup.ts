import {createWriteStream} from "node:fs";
import {open, rename, rm} from "node:fs/promises";
import {dirname} from "node:path";
import {pipeline} from "node:stream/promises";
import {createGzip} from "node:zlib";
import type pg from "pg";
import {Problem} from "../problem.ts";
import {type BackupSummary, formatVersion, lineDigest} from "./backup-file.ts";
import {problemOf} from "./failures.ts";
import {appliedSteps, refuseNewer} from "./migrator.ts";
import {openExisting, type StorageParts} from "./open.ts";
import type {Storage, StorageAddress} from "./storage.ts";
import {ownTables, quoted} from "./tables.ts";
import {textOnly} from "./value-types.ts";

const rowsAtOnce = 500;

/**
 * Writes all that the database holds, of every organisation, to one file that restores on either engine. What others write
 * meanwhile is not in it: it is the state of one moment. The file comes under its name only when it is whole and on disk.
 * Memory: 500 rows. On PGlite everything else waits until it is done (some 20 seconds for a million messages).
 * @param from an open storage, or the address of one that nobody has open; that one's schema is left as old as it is.
 * @throws Problem "no-space", "conflict" (data of a newer version), "not-allowed" (no such folder, or no right to write in it);
 *   by address also "not-found" (no database there) and those of openStorage.
 */
export async function backup(
  from: Storage | StorageAddress,
  path: string,
  parts: StorageParts,
): Promise<BackupSummary> {
  if ("pool" in from) return writeBackup(from, path, parts);
  const storage = await openExisting(from, parts);
  try {
    return await writeBackup(storage, path, parts);
  } finally {
    await storage.close();
  }
}

async function writeBackup(storage: Storage, path: string, parts: StorageParts): Promise<BackupSummary> {
  const draft = `${path}.part`;
  const summary: {value?: BackupSummary} = {};
  try {
    await pipeline(
      chunks(lines(storage, parts, summary)),
      createGzip({level: 4}),
      createWriteStream(draft, {mode: 0o600, flush: true}),
    );
    await rename(draft, path);
    await flushFolder(dirname(path));
    return summary.value!;
  } catch (error) {
    await rm(draft, {force: true}).catch(() => {});
    throw unwritable(error, path) ?? problemOf(error);
  }
}

async function* lines(
  storage: Storage,
  {installationTables, migrations, clock}: StorageParts,
  summary: {value?: BackupSummary},
): AsyncGenerator<string> {
  const client = await storage.pool.connect();
  const digest = lineDigest();
  let rows = 0;
  const counted = (table: string, line: string) => {
    digest.add(table, line);
    return line;
  };
  try {
    await client.query("begin isolation level repeatable read read only");
    // Whatever a server's or a user's own settings are, a value is written in one way.
    await client.query(
      "set local datestyle = 'ISO, MDY'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 1",
    );
    const schema = (await appliedSteps(client)).map((step) => step.name);
    refuseNewer(schema, migrations); // Its installation tables are not all known here.
    yield counted("", JSON.stringify({samenspel: formatVersion, schema}));
    for (const {name, columns} of await ownTables(client, installationTables)) {
      yield counted(name, JSON.stringify({table: name, columns: columns.map((column) => column.name)}));
      const list = columns.map((column) => quoted(column.name)).join(", ");
      for await (const row of rowsOf(client, `select ${list} from ${quoted(name)}`)) {
        rows++;
        yield counted(name, JSON.stringify(row));
      }
    }
    summary.value = {rows, digest: digest.value()};
    yield JSON.stringify({...summary.value, madeAt: new Date(clock()).toISOString()});
  } finally {
    await client.query("rollback").catch(() => {});
    client.release();
  }
}

/** The rows of a query, every value as text, a few hundred at a time out of a cursor. */
async function* rowsOf(client: pg.ClientBase, query: string): AsyncGenerator<readonly (string | null)[]> {
  await client.query(`declare backup_rows no scroll cursor for ${query}`);
  for (;;) {
    const {rows} = await client.query<(string | null)[]>({
      text: `fetch ${rowsAtOnce} from backup_rows`,
      rowMode: "array",
      types: textOnly,
    });
    yield* rows;
    if (rows.length < rowsAtOnce) break;
  }
  await client.query("close backup_rows");
}

/** Lines as bytes in pieces worth compressing. */
async function* chunks(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let [held, size] = [[] as string[], 0];
  for await (const text of texts) {
    held.push(text, "\n");
    size += text.length;
    if (size < 65_536) continue;
    yield Buffer.from(held.join(""));
    [held, size] = [[], 0];
  }
  yield Buffer.from(held.join(""));
}

function unwritable(error: unknown, path: string): Problem | undefined {
  const {code, syscall, message} = error as NodeJS.ErrnoException;
  if (!syscall || !["ENOENT", "ENOTDIR", "EACCES", "EPERM", "EROFS", "EISDIR"].includes(code ?? "")) return undefined;
  return new Problem(
    "not-allowed",
    {
      nl: `De back-up kan niet naar ${path} worden geschreven (${message}).`,
      en: `The backup cannot be written to ${path} (${message}).`,
    },
    {cause: error},
  );
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
