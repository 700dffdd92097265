import {randomUUID} from "node:crypto";
import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {installationTables} from "../../src/migrations/index.ts";
import type {OrganisationDb, Storage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage} from "./engines.ts";
import {addUnits, countUnits} from "./rows.ts";

const [ours, theirs] = [randomUUID(), randomUUID()];

describe.each(engines)("organisations on $name", (engine) => {
  let place: Awaited<ReturnType<typeof freshStorage>>;
  let storage: Storage;
  beforeAll(async () => {
    place = await freshStorage(engine);
    storage = place.storage;
    await storage.inOrganisation(ours, (db) => addUnits(db, 2));
    await storage.inOrganisation(theirs, (db) => addUnits(db, 3));
  });
  afterAll(() => place.close());

  test("a query that forgets its where sees the rows of its own organisation", async () => {
    expect(await storage.inOrganisation(ours, countUnits)).toBe(2);
    expect(await storage.inOrganisation(theirs, countUnits)).toBe(3);
    expect(await storage.inOrganisation(randomUUID(), countUnits)).toBe(0);
  });

  test("without an organisation there are no rows", async () => {
    expect(await storage.inInstallation((db) => countUnits(db as unknown as OrganisationDb))).toBe(0);
  });

  test("an update or delete that forgets its where leaves the others' rows alone", async () => {
    await storage.inOrganisation(ours, async (db) => {
      expect((await sql`update unit set name = 'renamed'`.execute(db)).numAffectedRows).toBe(2n);
      expect((await sql`delete from unit where name = 'unit'`.execute(db)).numAffectedRows).toBe(0n);
    });
    const names = await storage.inOrganisation(theirs, (db) =>
      sql<{name: string}>`select distinct name from unit`.execute(db),
    );
    expect(names.rows).toEqual([{name: "unit"}]);
  });

  test("a row of another organisation can be neither written nor given away", async () => {
    const insert = sql`insert into unit (organisation_id, id, name, path) values (${theirs}, ${randomUUID()}, 'spy', 'spy')`;
    await expect(storage.inOrganisation(ours, (db) => insert.execute(db))).rejects.toThrow("row-level security");
    await expect(storage.inInstallation((db) => insert.execute(db))).rejects.toThrow("row-level security");
    const give = sql`update unit set organisation_id = ${theirs}`;
    await expect(storage.inOrganisation(ours, (db) => give.execute(db))).rejects.toThrow("row-level security");
    expect(await storage.inOrganisation(theirs, countUnits)).toBe(3);
  });

  test("neither the role nor the organisation outlives its transaction, also one that fails", async () => {
    const fails = storage.inOrganisation(ours, async () => {
      throw new Error("on purpose");
    });
    await expect(fails).rejects.toThrow("on purpose");
    await storage.inOrganisation(ours, countUnits);
    const client = await storage.pool.connect();
    const {rows} = await client.query(
      "select current_user = session_user as own, coalesce(current_setting('app.organisation', true), '') as organisation",
    );
    client.release();
    expect(rows).toEqual([{own: true, organisation: ""}]);
  });

  test("the app role may change neither the schema nor the list of its steps", async () => {
    for (const statement of [
      "create table mine (a int)",
      "drop table unit",
      "alter table unit disable row level security",
    ])
      await expect(storage.inOrganisation(ours, (db) => sql.raw(statement).execute(db))).rejects.toThrow(
        /permission denied|must be owner/,
      );
  });

  test("the catalogue agrees: every table but the installation's has forced row-level security and organisation_id first in its key", async () => {
    const {rows} = await storage.pool.query<{name: string; secured: boolean; policies: string[]; key: string[]}>(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured,
         array(select pg_get_expr(p.polqual, p.polrelid) || ' / ' || pg_get_expr(p.polwithcheck, p.polrelid) from pg_policy p
           where p.polrelid = c.oid and 'samenspel_app'::regrole = any(p.polroles)) as policies,
         array(select a.attname::text from pg_constraint k, unnest(k.conkey) with ordinality as part(number, place)
           join pg_attribute a on a.attrelid = c.oid and a.attnum = part.number
           where k.conrelid = c.oid and k.contype = 'p' order by part.place) as key
       from pg_class c where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace = 'public'::regnamespace`,
    );
    const tables = rows.map(({name}) => name);
    for (const name of installationTables) expect(tables).toContain(name);
    const organisations = rows.filter(
      ({name}) => !installationTables.includes(name as (typeof installationTables)[number]),
    );
    expect(organisations.length).toBeGreaterThan(20);
    const own = "(organisation_id = (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid)";
    for (const {name, ...table} of organisations)
      expect({name, secured: table.secured, policies: table.policies, first: table.key[0]}).toEqual({
        ...{name, secured: true, policies: [`${own} / ${own}`], first: "organisation_id"},
      });
  });
});
