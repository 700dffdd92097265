import {randomUUID} from "node:crypto";
import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Storage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage} from "./engines.ts";
import {addMessages, addUnits, countUnits} from "./rows.ts";

describe.each(engines)("transactions on $name", (engine) => {
  let place: Awaited<ReturnType<typeof freshStorage>>;
  let storage: Storage;
  beforeAll(async () => {
    place = await freshStorage(engine);
    storage = place.storage;
  });
  afterAll(() => place.close());

  test("one that throws leaves nothing, and the next one works", async () => {
    const organisation = randomUUID();
    const work = storage.inOrganisation(organisation, async (db) => {
      await addUnits(db, 5);
      throw new Error("on purpose");
    });
    await expect(work).rejects.toThrow("on purpose");
    expect(await storage.inOrganisation(organisation, countUnits)).toBe(0);
  });

  test("one whose failed statement was hushed up is an error, not a silent rollback", async () => {
    const organisation = randomUUID();
    const work = storage.inOrganisation(organisation, async (db) => {
      await addUnits(db, 5);
      await sql`select 1 / 0`.execute(db).catch(() => {});
    });
    await expect(work).rejects.toThrow("A statement failed");
    expect(await storage.inOrganisation(organisation, countUnits)).toBe(0);
  });

  test("signing in, importing, searching and writing the log at once all succeed", async () => {
    const organisation = randomUUID();
    const channel = randomUUID();
    const {pool} = storage;
    await pool.query(
      `insert into "user" (id, name, email, "emailVerified") values ($1, 'Sam', $1 || '@example.org', true)`,
      [organisation],
    );
    const signIn = async (n: number) => {
      const client = await pool.connect(); // As better-auth does: several statements on a client of its own.
      try {
        await client.query("begin");
        await client.query(
          `insert into session (id, "expiresAt", token, "updatedAt", "userId") values ($1, now(), $1, now(), $2)`,
          [`${organisation} ${n}`, organisation],
        );
        await client.query("commit");
        return (await client.query("select from session where id = $1", [`${organisation} ${n}`])).rowCount;
      } finally {
        client.release();
      }
    };
    const importing = async () => {
      for (let batch = 0; batch < 10; batch++)
        await storage.inOrganisation(organisation, async (db) => {
          await addUnits(db, 200);
          await sql`insert into stale_week values (${organisation}, ${randomUUID()}, '2026-01-05')`.execute(db);
        });
    };
    const searching = () =>
      storage.inOrganisation(organisation, async (db) => {
        const {rows} = await sql`select key from search_messages('vergaderingen', 20)`.execute(db);
        return rows.length;
      });
    const logging = (n: number) =>
      storage.inInstallation((db) =>
        sql`insert into job (id, organisation_id, kind, state, input) values (${randomUUID()}, ${organisation}, 'note', 'done', ${JSON.stringify({n})})`.execute(
          db,
        ),
      );
    await storage.inOrganisation(organisation, (db) => addMessages(db, channel, ["De vergadering is om drie uur"]));

    const numbers = Array.from({length: 20}, (_, n) => n);
    const [, signedIn, found] = await Promise.all([
      importing(),
      Promise.all(numbers.map(signIn)),
      Promise.all(numbers.map(searching)),
      Promise.all(numbers.map(logging)),
    ]);
    expect(signedIn).toEqual(numbers.map(() => 1));
    expect(found).toEqual(numbers.map(() => 1));
    expect(await storage.inOrganisation(organisation, countUnits)).toBe(2000);
    const {rows} = await pool.query("select count(*) as jobs from job where organisation_id = $1", [organisation]);
    expect(rows).toEqual([{jobs: 20}]);
  });

  test("a connection that ends in the middle takes its transaction with it, and the next one works", async () => {
    const organisation = randomUUID();
    const client = await storage.pool.connect();
    await client.query("begin");
    await client.query("insert into unit (organisation_id, id, name, path) values ($1, $1, 'half', 'half')", [
      organisation,
    ]);
    client.release(true);
    expect(await storage.inOrganisation(organisation, countUnits)).toBe(0);
  });

  test.runIf(engine.name === "postgres")("the server's end of a connection is unavailable, and no bug", async () => {
    const organisation = randomUUID();
    const work = storage.inOrganisation(organisation, async (db) => {
      await addUnits(db, 5);
      const {rows} = await sql<{pid: number}>`select pg_backend_pid() as pid`.execute(db);
      await storage.pool.query("select pg_terminate_backend($1)", [rows[0]!.pid]);
      await addUnits(db, 5);
    });
    await expect(work).rejects.toMatchObject({code: "unavailable"});
    expect(await storage.inOrganisation(organisation, countUnits)).toBe(0);
  });

  test("the server keeps its turns while the database works", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 10);
    const started = performance.now();
    await storage.pool.query("select sum(sqrt(n)) from generate_series(1, 2000000) n");
    clearInterval(timer);
    expect(turns).toBeGreaterThan((performance.now() - started) / 40);
  });
});

describe("the one connection of PGlite", () => {
  let place: Awaited<ReturnType<typeof freshStorage>>;
  beforeAll(async () => {
    place = await freshStorage(engines[0]!);
  });
  afterAll(() => place.close());

  test("is leased in the order of asking", async () => {
    const order: number[] = [];
    const numbers = Array.from({length: 20}, (_, n) => n);
    const take = (n: number) => place.storage.inInstallation(async () => void order.push(n));
    await Promise.all(numbers.map(take));
    expect(order).toEqual(numbers);
  });

  test("is not waited for without end by a transaction inside a transaction", async () => {
    const organisation = randomUUID();
    const within = place.storage.inOrganisation(organisation, async (db) => {
      await addUnits(db, 1);
      return place.storage.inOrganisation(organisation, countUnits);
    });
    await expect(within).rejects.toThrow("within another one");
    expect(await place.storage.inOrganisation(organisation, countUnits)).toBe(0);
  });

  test("is soon shown as not ready while a long transaction has it", async () => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const long = place.storage.inInstallation(() => ended);
    expect(await place.storage.isReady(50)).toBe(false);
    end();
    await long;
    expect(await place.storage.isReady(5_000)).toBe(true);
  });
});
