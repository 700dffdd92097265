import {randomUUID} from "node:crypto";
import {mkdirSync, writeFileSync} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {PGlite} from "@electric-sql/pglite";
import pg from "pg";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type Migration, openStorage, type StorageAddress} from "../../src/platform/storage/index.ts";
import {refuseUnboundRole} from "../../src/platform/storage/migrator.ts";
import {engines, type Place, parts} from "./engines.ts";
import {addUnits, countUnits} from "./rows.ts";

const organisation = randomUUID();
const names = parts.migrations.map(({name}) => name);
const step = (name: string, ...statements: string[]): Migration => ({name, statements});

describe.each(engines)("opening $name", (engine) => {
  let place: Place;
  beforeAll(async () => {
    place = await engine.fresh();
  });
  afterAll(() => place.remove());

  test("makes the database and does every step of the schema, once", async () => {
    const first = await openStorage(place.address, parts);
    const done = () => first.pool.query("select name, applied_at from migration order by name").then(({rows}) => rows);
    const steps = await done();
    expect(steps.map(({name}) => name)).toEqual(names);
    await first.inOrganisation(organisation, (db) => addUnits(db, 3));
    await first.close();

    const second = await openStorage(place.address, parts);
    expect((await second.pool.query("select name, applied_at from migration order by name")).rows).toEqual(steps);
    expect(await second.inOrganisation(organisation, countUnits)).toBe(3);
    expect(await second.isReady(5_000)).toBe(true);
    await second.close();
  });

  test("a step that fails leaves nothing of itself and all before it; mended, it goes on from there", async () => {
    const half = step("9001-half", "create table half (a int)", "create table half (a int)");
    await expect(openStorage(place.address, {...parts, migrations: [...parts.migrations, half]})).rejects.toThrow(
      "half",
    );
    const mended = step("9001-half", "create table half (a int)");
    const storage = await openStorage(place.address, {...parts, migrations: [...parts.migrations, mended]});
    expect((await storage.pool.query("select from half")).rowCount).toBe(0);
    expect(await storage.inOrganisation(organisation, countUnits)).toBe(3);
    await storage.close();
  });

  test("data of a newer version is refused, by name of the step, and stays as it is", async () => {
    await expect(openStorage(place.address, parts)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("9001-half"),
    });
  });

  test("a step that was edited after it was done is refused, by name", async () => {
    const edited = step("9001-half", "create table half (a bigint)");
    await expect(
      openStorage(place.address, {...parts, migrations: [...parts.migrations, edited]}),
    ).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("9001-half"),
    });
  });
});

describe("the role that transactions run as", () => {
  test("is refused when it is a superuser, bypasses row-level security, or owns the tables", async () => {
    const place = await engines[0]!.fresh();
    const storage = await openStorage(place.address, parts);
    const client = await storage.pool.connect();
    await expect(refuseUnboundRole(client)).resolves.toBe("postgres");
    await client.query("alter role samenspel_app superuser");
    await expect(refuseUnboundRole(client)).rejects.toMatchObject({code: "not-allowed"});
    await client.query("alter role samenspel_app nosuperuser; set role samenspel_app");
    await expect(refuseUnboundRole(client)).rejects.toMatchObject({code: "not-allowed"});
    await client.query("reset role; alter role samenspel_app bypassrls");
    client.release();
    await storage.close();
    await expect(openStorage(place.address, parts)).rejects.toMatchObject({
      code: "not-allowed",
      message: expect.stringContaining("bypasses row-level security"),
    });
    await place.remove();
  });

  // Roles are the whole server's, so the right is given within a transaction that no other test sees.
  test.skipIf(!process.env.TEST_DATABASE_URL)(
    "is refused on PostgreSQL when it bypasses row-level security",
    async (context) => {
      const url = new URL(process.env.TEST_DATABASE_URL!);
      url.username = "postgres";
      const client = new pg.Client({connectionString: url.href});
      await client.connect().catch(() => context.skip("needs to connect as the user postgres"));
      await client.query("begin");
      await client.query(
        `do $$ begin create role samenspel_app nologin; exception when duplicate_object then null; end $$`,
      );
      await client.query("alter role samenspel_app bypassrls");
      await expect(refuseUnboundRole(client)).rejects.toMatchObject({code: "not-allowed"});
      await client.query("rollback");
      await client.end();
    },
  );
});

const postgres = engines.find(({name}) => name === "postgres");
describe.skipIf(!postgres)("a server", () => {
  test("that several processes open at once gets each step once", async () => {
    const place = await postgres!.fresh();
    const storages = await Promise.all([1, 2, 3].map(() => openStorage(place.address, parts)));
    const {rows} = await storages[0]!.pool.query("select name from migration order by name");
    expect(rows.map(({name}) => name)).toEqual(names);
    await Promise.all(storages.map((storage) => storage.close()));
    await place.remove();
  });

  test("that is not there is unavailable, and no bug", async () => {
    const address: StorageAddress = {engine: "postgres", url: "postgres://nobody@127.0.0.1:1/nothing"};
    await expect(openStorage(address, parts)).rejects.toMatchObject({code: "unavailable"});
  });
});

describe("the embedded database's folder", () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "samenspel-storage-"));
  });
  afterAll(() => rm(dataDir, {recursive: true}));
  const open = (folder: string) => openStorage({engine: "pglite", dataDir: join(dataDir, folder)}, parts);

  test("comes out of the template in less time than PGlite needs to make one", async () => {
    const started = performance.now();
    const made = await PGlite.create(join(dataDir, "made"));
    await made.close();
    const making = performance.now() - started;
    const storage = await open("copied");
    expect(performance.now() - started - making).toBeLessThan(making);
    await storage.close();
  });

  test("that cannot be made is said so, with the way out", async () => {
    writeFileSync(join(dataDir, "file"), "");
    await expect(open("file")).rejects.toMatchObject({
      code: "not-allowed",
      message: expect.stringContaining("DATA_DIR"),
    });
  });

  test("of another PostgreSQL version is refused, with the way out", async () => {
    mkdirSync(join(dataDir, "old", "database"), {recursive: true});
    writeFileSync(join(dataDir, "old", "database", "PG_VERSION"), "17\n");
    await expect(open("old")).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("PostgreSQL 17"),
    });
  });
});
