import {randomUUID} from "node:crypto";
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gunzipSync, gzipSync} from "node:zlib";
import {PGlite} from "@electric-sql/pglite";
import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {backup, openStorage, restore, type Storage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage, type Place, parts} from "./engines.ts";
import {addMessages, addUnits, contents, countUnits} from "./rows.ts";

const [ours, theirs] = [randomUUID(), randomUUID()];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samenspel-backup-"));
});
afterAll(() => rm(folder, {recursive: true}));

/** Rows of two organisations and the installation, with the values that are easily lost on the way. */
async function fill(storage: Storage): Promise<void> {
  for (const organisation of [ours, theirs])
    await storage.inOrganisation(organisation, async (db) => {
      await addUnits(db, 1200);
      await addMessages(db, randomUUID(), [
        ...[
          "Zoë 👋",
          "",
          'quotes " and \\ and {1,NULL}',
          "lines\r\n\tand\u2028separators",
          "\u0001control",
          "x".repeat(300_000),
        ],
      ]);
      await sql`insert into tie values (${organisation}, ${randomUUID()}, '2026-01-05', ${randomUUID()}, ${randomUUID()}, 'mail', 3, 0.1),
        (${organisation}, ${randomUUID()}, '0001-01-01', ${randomUUID()}, ${randomUUID()}, 'mail', 3, 'Infinity')`.execute(
        db,
      );
      await sql`insert into first_reply values (${organisation}, ${randomUUID()}, '2026-01-05', 'k', ${randomUUID()}, 0.1::float8 + 0.2)`.execute(
        db,
      );
      await sql`insert into entry_file (organisation_id, entry_id, name, type, content, added_by, added_at)
        values (${organisation}, ${randomUUID()}, 'code.pdf', 'pdf', ${Buffer.from([0, 255, 92, 10])}, 'Sam', now())`.execute(
        db,
      );
      await sql`insert into data_version values (${organisation}, 9007199254740993)`.execute(db);
      await sql`insert into result values (${organisation}, 's', 'p', 'm', 1, '{"a": [1.50, null, "é"]}', '2026-03-29T01:59:59.123456Z')`.execute(
        db,
      );
      await sql`insert into player (organisation_id, id, origin, name, mails) values
        (${organisation}, ${randomUUID()}, 'file', 'Nul', ${["a,b", '"', "\\", "NULL"]})`.execute(db);
    });
  await storage.pool.query(
    `insert into "user" (id, name, email, "emailVerified") values ('u', 'Sam', 'sam@example.org', true);
     insert into session (id, "expiresAt", token, "updatedAt", "userId") values ('s', now(), 't', now(), 'u');
     insert into organisation (id, slug, name, time_zone, language, unit_label) values ('${ours}', 'ours', 'Ons', 'Europe/Amsterdam', 'nl', 'team');
     insert into membership (user_id, organisation_id, roles) values ('u', '${ours}', array['coordinator'])`,
  );
}

/** From each engine to the other and back; to itself where it is alone. */
const routes = engines.map((from, i) => {
  const to = engines[(i + 1) % engines.length]!;
  return {from, to, name: `${from.name} → ${to.name} → ${from.name}`};
});

describe.each(routes)("a backup $name", ({from, to}) => {
  test("brings every row of every table there and back", async () => {
    const source = await freshStorage(from);
    await fill(source.storage);
    const file = join(folder, randomUUID());
    const made = await backup(source.storage, file, parts);
    const original = await contents(source.storage);
    expect(made.rows).toBe(Object.values(original).flat().length);
    expect(original.message).toHaveLength(12);
    await source.close();

    const there = await to.fresh();
    expect(await restore(there.address, file, parts)).toEqual(made);
    const middle = await openStorage(there.address, parts);
    expect(await contents(middle)).toEqual(original);
    expect(await middle.inOrganisation(ours, countUnits)).toBe(1200);
    await middle.close();
    const again = await backup(there.address, `${file}.again`, parts);
    expect(again).toEqual(made);
    await there.remove();

    const home = await from.fresh();
    await restore(home.address, `${file}.again`, parts);
    const last = await openStorage(home.address, parts);
    expect(await contents(last)).toEqual(original);
    await last.close();
    await home.remove();
  });
});

describe.each(engines)("restoring into $name", (engine) => {
  let place: Place;
  let file: string;
  let kept: Record<string, string[]>;
  beforeAll(async () => {
    const {address, remove, storage} = await freshStorage(engine);
    place = {address, remove};
    file = join(folder, `${engine.name}.backup`);
    await storage.inOrganisation(ours, (db) => addUnits(db, 700, "before"));
    await backup(storage, file, parts);
    await storage.inOrganisation(ours, (db) => addUnits(db, 1, "after"));
    kept = await contents(storage);
    await storage.close();
  });
  afterAll(() => place.remove());

  const present = async () => {
    const storage = await openStorage(place.address, parts);
    const all = await contents(storage);
    await storage.close();
    return all;
  };

  test("refuses a database that holds something, which stays as it is", async () => {
    await expect(restore(place.address, file, parts)).rejects.toMatchObject({code: "conflict"});
    expect(await present()).toEqual(kept);
  });

  test("refuses a file that was changed, cut off or is none, before it touches the database", async () => {
    const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
    const row = lines.findIndex((line) => line.includes('"before"'));
    const damages: Record<string, Buffer> = {
      "a letter of a row": gzipSync(lines.with(row, lines[row]!.replace("before", "bef0re")).join("\n")),
      "a row gone": gzipSync(lines.toSpliced(row, 1).join("\n")),
      "a row twice": gzipSync(lines.toSpliced(row, 0, lines[row]!).join("\n")),
      "the last line gone": gzipSync(`${lines.slice(0, -2).join("\n")}\n`),
      "a line after the last": gzipSync(`${lines.slice(0, -1).join("\n")}\n${lines[row]}\n`),
      "all of it gone": Buffer.alloc(0),
      "half of it": readFileSync(file).subarray(0, readFileSync(file).length / 2),
      "all but its last byte": readFileSync(file).subarray(0, -1),
    };
    const damaged = join(folder, "damaged");
    for (const [what, bytes] of Object.entries(damages)) {
      writeFileSync(damaged, bytes);
      await expect(restore(place.address, damaged, {...parts, replace: true}), what).rejects.toMatchObject({
        code: "unreadable-file",
      });
    }
    for (const bytes of [Buffer.from("no backup"), gzipSync('{"name":"other"}\n')]) {
      writeFileSync(damaged, bytes);
      await expect(restore(place.address, damaged, {...parts, replace: true})).rejects.toMatchObject({
        code: "not-an-export",
      });
    }
    await expect(restore(place.address, join(folder, "none"), {...parts, replace: true})).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await present()).toEqual(kept);
  });

  test("refuses a backup of a newer version", async () => {
    const older = {...parts, migrations: parts.migrations.slice(0, -1), replace: true};
    await expect(restore(place.address, file, older)).rejects.toMatchObject({code: "conflict"});
    expect(await present()).toEqual(kept);
  });

  test("puts the backup in place of what was there when told to, all the product's functions included", async () => {
    await restore(place.address, file, {...parts, replace: true});
    const storage = await openStorage(place.address, parts);
    expect(await storage.inOrganisation(ours, countUnits)).toBe(700);
    await storage.inOrganisation(ours, (db) => addMessages(db, randomUUID(), ["de zon schijnt"]));
    const found = await storage.inOrganisation(ours, (db) => sql`select from search_messages('zon', 9)`.execute(db));
    expect(found.rows).toHaveLength(1);
    await storage.close();
  });

  test("brings a backup of an older version to the present schema, in a database that was only started once", async () => {
    const older = await engine.fresh();
    const oldParts = {...parts, migrations: parts.migrations.slice(0, 3)};
    // The build's template has today's schema; an older version began with an empty database.
    if (older.address.engine === "pglite") await (await PGlite.create(join(older.address.dataDir, "database"))).close();
    const storage = await openStorage(older.address, oldParts);
    await storage.inOrganisation(ours, (db) => addUnits(db, 3));
    await storage.close();
    await backup(older.address, join(folder, "older"), parts);
    await older.remove();

    const started = await freshStorage(engine);
    await started.storage.close();
    await restore(started.address, join(folder, "older"), parts);
    const restored = await openStorage(started.address, parts);
    expect(await restored.inOrganisation(ours, countUnits)).toBe(3);
    expect((await restored.pool.query("select from migration")).rowCount).toBe(parts.migrations.length);
    await restored.close();
    await started.remove();
  });
});

describe.each(engines)("making a backup of $name", (engine) => {
  let place: Awaited<ReturnType<typeof freshStorage>>;
  beforeAll(async () => {
    place = await freshStorage(engine);
  });
  afterAll(() => place.close());

  test("keeps the state of one moment while others write, and comes under its name when it is whole", async () => {
    const [{storage}, file] = [place, join(folder, randomUUID())];
    const write = () =>
      storage.inOrganisation(ours, async (db) => {
        await sql`insert into activity select ${ours}, gen_random_uuid(), '2026-01-05', ${ours}, 1, 0, 0, 0, 0, 0 from generate_series(1, 50)`.execute(
          db,
        );
        await addUnits(db, 50);
      });
    await write();
    // Read between the two tables, and large: in that time the writers come in.
    await storage.inOrganisation(ours, (db) =>
      sql`insert into result select ${ours}, n::text, 'p', 'm', 1, to_jsonb(repeat(md5(n::text), 30000)), now() from generate_series(1, 20) n`.execute(
        db,
      ),
    );
    await Promise.all([backup(storage, file, parts), ...Array.from({length: 30}, write)]);
    const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
    const units = lines.filter((line) => line.includes('null,"unit",')).length;
    expect(units).toBeGreaterThanOrEqual(50);
    expect(lines.filter((line) => line.includes('"2026-01-05",'))).toHaveLength(units);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("into a folder that is not there is refused and leaves nothing", async () => {
    await expect(backup(place.storage, join(folder, "no", "such"), parts)).rejects.toMatchObject({code: "not-allowed"});
    expect(existsSync(join(folder, "no"))).toBe(false);
    expect(await place.storage.isReady(5_000)).toBe(true);
  });
});

test("a backup of a folder without a database is refused, and makes none", async () => {
  const address = {engine: "pglite", dataDir: join(folder, "empty")} as const;
  await expect(backup(address, join(folder, "nothing"), parts)).rejects.toMatchObject({code: "not-found"});
  expect(existsSync(join(folder, "empty"))).toBe(false);
});
