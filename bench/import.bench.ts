/**
 * How much longer does an import of Slack messages take than inserting the same rows alone?
 * Peer: the rows that the import leaves (messages, reactions, and the roll-ups beside them) in the same batches into the same tables with
 * their indexes, and nothing else: no zip, no language, no keys, no people, no counting. Goal: at most 1.5 times, on both engines.
 * Beside it, stricter, only the messages and reactions. MESSAGES sets the size (200,000).
 */
import {sql} from "kysely";
import {batchSizes, importDialogue, insertImport, insertSource, readExport, readImport} from "../src/dialogue/index.ts";
import {uuidv7} from "../src/platform/effects.ts";
import type {OrganisationDb, Storage} from "../src/platform/storage/index.ts";
import {rehearsalOf} from "../src/rehearsal/index.ts";
import {engines, freshStorage} from "../tests/storage/engines.ts";
import {report, seconds} from "./support/report.ts";
import {slackZip} from "./support/slack-zip.ts";

const messageColumns = [
  ["channel_id", "uuid"],
  ["key", "text"],
  ["author_id", "uuid"],
  ["at", "timestamptz"],
  ["thread_key", "text"],
  ["parent_key", "text"],
  ["text", "text"],
  ["language", "text"],
  ["length", "int"],
  ["is_question", "boolean"],
  ["mentions", "uuid[]"],
  ["recipients", "uuid[]"],
  ["edited_at", "timestamptz"],
  ["is_bot", "boolean"],
  ["deleted", "boolean"],
  ["version_at", "timestamptz"],
  ["digest", "text"],
  ["imports", "smallint[]"],
] as const;

const reactionColumns = [
  ["channel_id", "uuid"],
  ["message_key", "text"],
  ["author_id", "uuid"],
  ["name", "text"],
  ["imports", "smallint[]"],
] as const;

/** What the import counts, in the order of their keys. */
const rollUps = {
  activity: [
    ...[
      ["channel_id", "uuid"],
      ["week", "date"],
      ["unit_id", "uuid"],
    ],
    ...["posts", "replies", "reactions", "answered", "replied", "bot_messages"].map((name) => [name, "int"]),
  ],
  contribution: [
    ...[
      ["channel_id", "uuid"],
      ["week", "date"],
      ["player_id", "uuid"],
      ["unit_id", "uuid"],
    ],
    ...["posts", "replies", "reactions"].map((name) => [name, "int"]),
  ],
  tie: [
    ...[
      ["channel_id", "uuid"],
      ["week", "date"],
      ["from_player", "uuid"],
      ["to_player", "uuid"],
      ["kind", "text"],
    ],
    ...[
      ["ties", "int"],
      ["weight", "real"],
    ],
  ],
  first_reply: [
    ...[
      ["channel_id", "uuid"],
      ["week", "date"],
      ["message_key", "text"],
      ["unit_id", "uuid"],
      ["seconds", "float8"],
    ],
  ],
} as unknown as Readonly<Record<string, Columns>>;

type Columns = readonly (readonly [string, string])[];

const dialogueTables = {message: messageColumns, reaction: reactionColumns};

const messages = Number(process.env["MESSAGES"] ?? 200_000);
const newId = uuidv7(Date.now, Math.random);
const zip = await slackZip(rehearsalOf({seed: 1, people: 2_000, messages, weeks: 52, until: Date.UTC(2026, 10, 23)}));

for (const engine of engines) {
  const batchSize = batchSizes[engine.name];
  const {storage, close} = await freshStorage(engine);
  const [importing, stored] = await seconds(() => importInto(storage, batchSize));
  const rows = await allRows(storage, stored.organisationId);
  await close();
  const other = await freshStorage(engine);
  const [strictly] = await seconds(() => insertInto(other.storage, dialogueTables, rows, batchSize));
  const [counted] = await seconds(() => insertInto(other.storage, rollUps, rows, batchSize));
  await other.close();
  report({
    engine: engine.name,
    ...Object.fromEntries(Object.entries(rows).map(([table, {length}]) => [table, length])),
    "import (s)": importing,
    "its rows alone (s)": strictly + counted,
    ratio: importing / (strictly + counted),
    "messages and reactions alone (s)": strictly,
    "stricter ratio": importing / strictly,
    "reading (s)": stored.phases.reading,
    "people and counting (s)": importing - stored.phases.reading,
  });
}
await zip.remove();

async function importInto(storage: Storage, batchSize: number) {
  const organisationId = newId();
  const db = <T>(work: (tx: OrganisationDb) => Promise<T>) => storage.inOrganisation(organisationId, work);
  const [sourceId, importId] = [newId(), newId()];
  await db(async (tx) => {
    await insertSource(tx, {id: sourceId, kind: "slack", key: "T1", name: "Slack", basis: "one-shot", now: new Date()});
    const settings = {uploadId: "", privateChannels: []};
    await insertImport(tx, {
      id: importId,
      source_id: sourceId,
      file_name: "x.zip",
      purpose: "bench",
      decided_by: "bench",
      settings,
      now: new Date(),
    });
  });
  const it = (await db((tx) => readImport(tx, importId)))!;
  const signal = new AbortController().signal;
  const started = performance.now();
  let reading = 0;
  await importDialogue(
    it,
    readExport({task: "import", path: zip.path, choice: {privateChannels: []}, batchSize}, {signal}),
    {
      db,
      timeZone: "Europe/Amsterdam",
      newId,
      now: () => new Date(),
      signal,
      analyse: () => storage.analyse(),
      progress: (phase) => {
        if (phase === "people" && reading === 0) reading = (performance.now() - started) / 1000;
      },
    },
  );
  return {organisationId, phases: {reading}};
}

type Row = Record<string, unknown>;
type Rows = Readonly<Record<string, readonly Row[]>>;

/** Each table's rows in the order of their keys. */
async function allRows(storage: Storage, organisationId: string): Promise<Rows> {
  const rows: Record<string, readonly Row[]> = {};
  for (const [table, order] of [
    ["message", "channel_id, at"],
    ["reaction", "channel_id, message_key"],
  ] as const)
    rows[table] = await read(table, order);
  for (const table of Object.keys(rollUps)) rows[table] = await read(table, "channel_id, week");
  return rows;

  function read(table: string, order: string): Promise<readonly Row[]> {
    return storage.inOrganisation(
      organisationId,
      async (db) => (await sql<Row>`select * from ${sql.table(table)} order by ${sql.raw(order)}`.execute(db)).rows,
    );
  }
}

/** Rows as the import meets them: batches of so many, each in a transaction of its own. */
async function insertInto(storage: Storage, tables: Readonly<Record<string, Columns>>, rows: Rows, size: number) {
  const organisationId = newId();
  for (const [table, columns] of Object.entries(tables))
    await inBatches(rows[table]!, size, (batch) =>
      storage.inOrganisation(organisationId, (db) =>
        sql`insert into ${sql.table(table)} (organisation_id, ${sql.join(columns.map(([name]) => sql.ref(name)))})
          select ${organisationId}::uuid, ${sql.join(columns.map(([name, type]) => sql`${sql.ref(name)}::${sql.raw(type)}`))}
          from unnest(${sql.join(columns.map(([name, type]) => sql`${batch.map((row) => wire(row[name]))}::${sql.raw(type.endsWith("[]") ? "text[]" : `${type}[]`)}`))})
            as i(${sql.join(columns.map(([name]) => sql.ref(name)))}) on conflict do nothing`.execute(db),
      ),
    );
}

/** Arrays within arrays travel as text. */
function wire(value: unknown) {
  return Array.isArray(value) ? `{${value.join(",")}}` : value;
}

async function inBatches(all: readonly Row[], size: number, write: (batch: readonly Row[]) => Promise<unknown>) {
  for (let i = 0; i < all.length; i += size) await write(all.slice(i, i + size));
}
