import {spawnSync} from "node:child_process";
import {randomUUID} from "node:crypto";
import {once} from "node:events";
import {readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {openStorage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage, parts} from "./engines.ts";
import {start} from "./processes.ts";
import {addUnits, countUnits} from "./rows.ts";

const pglite = engines[0]!;
const organisation = randomUUID();

describe("a disk with too little room", () => {
  test("stops writing with a clear reason, reading goes on, and writing comes back with the room", async () => {
    const {address, storage, remove} = await freshStorage(pglite);
    await storage.inOrganisation(organisation, (db) => addUnits(db, 3));
    await storage.close();

    const low = await openStorage(address, {...parts, leastFreeBytes: 1e18});
    const write = () => low.inOrganisation(organisation, (db) => addUnits(db, 1));
    await expect(write()).rejects.toMatchObject({code: "no-space"});
    expect(await low.inOrganisation(organisation, countUnits)).toBe(3);
    await expect(write()).rejects.toMatchObject({code: "no-space"});
    await low.sweep();
    await low.close();

    const enough = await openStorage(address, parts);
    await enough.inOrganisation(organisation, (db) => addUnits(db, 1));
    expect(await enough.inOrganisation(organisation, countUnits)).toBe(4);
    await enough.close();
    await remove();
  });

  test("cannot hold a new database, and says so", async () => {
    const {address, remove} = await pglite.fresh();
    await expect(openStorage(address, {...parts, leastFreeBytes: 1e18})).rejects.toMatchObject({code: "no-space"});
    await remove();
  });
});

const strace = spawnSync("strace", ["-V"]).status === 0;

describe("a sweep", () => {
  test.skipIf(!strace)(
    "forces the written files to disk (strace sees fsync), the write-ahead log among them",
    async () => {
      const {address, remove} = await pglite.fresh();
      const log = join(tmpdir(), `samenspel-strace-${randomUUID()}`);
      const under = ["strace", "-f", "-y", "--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-o", log];
      const sweeper = start("sweeper.ts", [JSON.stringify(address), organisation], under);
      await once(sweeper, "exit");
      const trace = readFileSync(log, "utf8");
      rmSync(log);
      expect(trace).toMatch(/fsync\(\d+<[^>]*\/database\/pg_wal\/[0-9A-F]{24}>/);
      expect(trace).toMatch(/fsync\(\d+<[^>]*\/database\/base\/\d+\/\d+>/);
      await remove();
    },
  );
});
