import {randomUUID} from "node:crypto";
import {describe, expect, test} from "vitest";
import {openStorage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage, parts} from "./engines.ts";
import {kill, printed, start} from "./processes.ts";
import {addUnits, countUnits} from "./rows.ts";

describe.each(engines)("kill -9 of a process that writes to $name", (engine) => {
  test("loses nothing that was acknowledged and leaves no half transaction, whenever it comes", async () => {
    const place = await engine.fresh();
    const organisation = randomUUID();
    let before = 0;
    for (const batches of [1, 4, 9]) {
      const writer = start("writer.ts", [JSON.stringify(place.address), organisation]);
      const acknowledged = Number(await printed(writer, (line) => Number(line) >= batches * 200));
      if (engine.name === "pglite")
        await expect(openStorage(place.address, parts)).rejects.toMatchObject({
          code: "locked",
          message: expect.stringContaining(`process ${writer.pid} on `),
        });
      await kill(writer);

      const storage = await openStorage(place.address, parts);
      const found = await storage.inOrganisation(organisation, countUnits);
      expect(found).toBeGreaterThanOrEqual(before + acknowledged);
      expect(found % 200).toBe(0);
      before = found;
      await storage.close();
    }
    await place.remove();
  });
});

test("a crash forgets how much was written to the embedded database; the planner learns it from the tables' sizes", async () => {
  const {storage, close} = await freshStorage(engines[0]!);
  const estimate = async () => {
    const {rows} = await storage.pool.query("select reltuples::int as units from pg_class where relname = 'unit'");
    return rows[0].units;
  };
  const write = () => storage.inOrganisation(randomUUID(), (db) => addUnits(db, 2_000));
  await write();
  await storage.analyse();
  expect(await estimate()).toBe(2_000);
  await write();
  await storage.pool.query("select pg_stat_reset()");
  await storage.analyse();
  expect(await estimate()).toBe(4_000);
  await close();
});
