import {randomUUID} from "node:crypto";
import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {OrganisationDb, Storage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage} from "./engines.ts";
import {addMessages} from "./rows.ts";

const [ours, theirs, hall, kitchen] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

// In each channel of 5,000 messages one is about sunflowers and every second one about a meeting.
const said = Array.from({length: 5000}, (_, i) =>
  i === 2500 ? "De zonnebloemen staan in bloei" : i % 2 ? `Vergadering ${i} over het plan` : `Bericht ${i} zonder meer`,
);

interface Found {
  readonly channel_id: string;
  readonly key: string;
}

async function search(db: OrganisationDb, query: string, most = 20, channels: readonly string[] | null = null) {
  const {rows} =
    await sql<Found>`select channel_id, key from search_messages(${query}, ${most}, ${channels}::uuid[])`.execute(db);
  return rows;
}

describe.each(engines)("search on $name", (engine) => {
  let place: Awaited<ReturnType<typeof freshStorage>>;
  let storage: Storage;
  beforeAll(async () => {
    place = await freshStorage(engine);
    storage = place.storage;
    for (const organisation of [ours, theirs])
      for (const channel of [hall, kitchen])
        for (let i = 0; i < said.length; i += 1000)
          await storage.inOrganisation(organisation, (db) => addMessages(db, channel, said.slice(i, i + 1000), i + 1));
    await storage.pool.query("vacuum (analyze) message");
  });
  afterAll(() => place.close());

  const inOurs = <T>(work: (db: OrganisationDb) => Promise<T>) => storage.inOrganisation(ours, work);

  test("finds a word in its other forms, the newest first, no more than asked, in the channels asked", async () => {
    const newest = await inOurs((db) => search(db, "vergaderingen", 3));
    expect(newest.map(({key}) => key)).toEqual(["5000", "5000", "4998"]);
    const inKitchen = await inOurs((db) => search(db, "vergadering", 3, [kitchen]));
    expect(inKitchen).toEqual(["5000", "4998", "4996"].map((key) => ({channel_id: kitchen, key})));
    expect(await inOurs((db) => search(db, '"vergadering 17" -bericht'))).toHaveLength(2);
    expect(await inOurs((db) => search(db, "  "))).toEqual([]);
  });

  test("keeps to the organisation, and finds nothing without one", async () => {
    const found = [hall, kitchen].sort().map((channel_id) => ({channel_id, key: "2501"}));
    expect(await inOurs((db) => search(db, "zonnebloem"))).toEqual(found);
    expect(await storage.inOrganisation(randomUUID(), (db) => search(db, "zonnebloem"))).toEqual([]);
    expect(await storage.inInstallation((db) => search(db as unknown as OrganisationDb, "zonnebloem"))).toEqual([]);
  });

  test("looks a rare word up in the index on words, as the app role with row-level security on", async () => {
    const before = await scans(storage);
    await inOurs((db) => search(db, "zonnebloem"));
    const after = await scans(storage);
    expect(after.words).toBeGreaterThan(before.words);
    expect(after.wholeTable).toBe(before.wholeTable);
  });

  test("plans so: the index on words for a rare word, back in time for a frequent one, never the whole table", async () => {
    const rare = await plan(storage, "zonnebloem");
    expect(rare).toContain("message_words");
    const frequent = await plan(storage, "vergadering");
    expect(frequent).toContain("message_newest");
    for (const found of [rare, frequent]) expect(found).not.toContain("Seq Scan");
  });
});

/** How often the index on words was used so far, and how often the whole table was read. */
async function scans({pool}: Storage): Promise<{words: number; wholeTable: number}> {
  const client = await pool.connect();
  try {
    await client.query("select pg_stat_force_next_flush()");
    const {rows} = await client.query(
      `select i.idx_scan as words, t.seq_scan as "wholeTable" from pg_stat_user_indexes i
       join pg_stat_user_tables t on t.relid = i.relid where i.indexrelname = 'message_words'`,
    );
    return rows[0];
  } finally {
    client.release();
  }
}

/** The plan of the statement that stands in the search function, for the function's owner, as whom it runs: its node types and indexes. */
async function plan({pool}: Storage, word: string): Promise<string[]> {
  const client = await pool.connect();
  try {
    const {rows} = await client.query<{statement: string; mine: boolean}>(
      `select (regexp_match(prosrc, '\\$statement\\$(.*)\\$statement\\$'))[1] as statement,
         prosecdef and proowner = current_user::regrole as mine from pg_proc where proname = 'search_messages'`,
    );
    expect(rows[0]?.mine).toBe(true);
    await client.query("set plan_cache_mode = force_custom_plan"); // As `execute … using` plans it.
    await client.query(`prepare searching (uuid, tsquery, integer, uuid[]) as ${rows[0]!.statement}`);
    const {rows: explained} = await client.query(
      `explain (format json) execute searching ('${ours}', websearch_to_tsquery('dutch', '${word}')
         || websearch_to_tsquery('english', '${word}') || websearch_to_tsquery('simple', '${word}'), 20, null)`,
    );
    return nodes(explained[0]["QUERY PLAN"][0].Plan);
  } finally {
    client.release(true);
  }
}

interface Node {
  readonly "Node Type": string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly Node[];
}

const nodes = ({"Node Type": type, "Index Name": index, Plans = []}: Node): string[] => [
  type,
  ...(index ? [index] : []),
  ...Plans.flatMap(nodes),
];
