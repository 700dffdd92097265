import {randomUUID} from "node:crypto";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {diagnose, type Finding, openStorage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage, type Place, parts} from "./engines.ts";
import {kill, printed, start} from "./processes.ts";

const verdicts = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({check, verdict}) => [check, verdict]));
const message = (findings: readonly Finding[], check: Finding["check"]) =>
  findings.find((finding) => finding.check === check)?.message;

describe.each(engines)("looking at $name", (engine) => {
  let place: Place;
  const embedded = engine.name === "pglite";
  const outside = embedded ? {folder: "good", space: "good", lock: "good"} : {};
  beforeAll(async () => {
    const {storage, ...rest} = await freshStorage(engine);
    place = rest;
    const findings = await diagnose(place.address, {...parts, leastFreeBytes: 1}, storage);
    expect(verdicts(findings)).toEqual({...outside, engine: "good", schema: "good", isolation: "good"});
    await storage.close();
  });
  afterAll(() => place.remove());

  test("finds nothing wrong with one that was closed well, and names engine and version", async () => {
    const findings = await diagnose(place.address, {...parts, leastFreeBytes: 1});
    expect(verdicts(findings)).toEqual({
      ...{...outside, ...(embedded ? {sweep: "good"} : {})},
      ...{engine: "good", schema: "good", isolation: "good"},
    });
    expect(message(findings, "engine")).toMatch(/PostgreSQL \d\d/);
  });

  test("says which steps of the schema wait, and which this version does not know", async () => {
    const next = {name: "9001-next", statements: []};
    const waiting = await diagnose(place.address, {...parts, migrations: [...parts.migrations, next]});
    expect(verdicts(waiting).schema).toBe("attention");
    expect(message(waiting, "schema")).toContain("9001-next");
    const newer = await diagnose(place.address, {...parts, migrations: parts.migrations.slice(0, -1)});
    expect(verdicts(newer).schema).toBe("bad");
    expect(message(newer, "schema")).toContain(parts.migrations.at(-1)!.name);
  });

  test("names the tables in which organisations are not kept apart", async () => {
    const storage = await openStorage(place.address, parts);
    await storage.pool.query(
      "alter table tie no force row level security; alter table player disable row level security",
    );
    expect(message(await diagnose(place.address, parts, storage), "isolation")).toContain("player, tie");
    await storage.pool.query("alter table tie force row level security; alter table player enable row level security");
    expect(verdicts(await diagnose(place.address, parts, storage)).isolation).toBe("good");
    await storage.close();
  });
});

describe("looking at the embedded database's folder", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "samenspel-diagnosis-"));
  });
  afterAll(() => rm(folder, {recursive: true}));
  const at = (dataDir: string) => ({engine: "pglite", dataDir}) as const;

  test("makes nothing where nothing is", async () => {
    const dataDir = join(folder, "new", "data");
    const findings = await diagnose(at(dataDir), {...parts, leastFreeBytes: 1});
    expect(verdicts(findings)).toEqual({folder: "good", space: "good", lock: "good", sweep: "good", engine: "good"});
    expect(message(findings, "engine")).toContain("no database yet");
    await expect(rm(join(folder, "new"))).rejects.toMatchObject({code: "ENOENT"});
  });

  test("tells that the disk has too little room", async () => {
    expect(verdicts(await diagnose(at(folder), {...parts, leastFreeBytes: 1e18})).space).toBe("bad");
  });

  test("tells who has it, and after a crash that it was not closed", async () => {
    const place = await engines[0]!.fresh();
    const writer = start("writer.ts", [JSON.stringify(place.address), randomUUID()]);
    await printed(writer, () => true);
    const held = await diagnose(place.address, parts);
    expect(verdicts(held).lock).toBe("attention");
    expect(message(held, "lock")).toContain(`Process ${writer.pid} `);
    expect(verdicts(held)).not.toHaveProperty("engine");
    await kill(writer);

    expect(verdicts(await diagnose(place.address, parts)).sweep).toBe("attention");
    expect(verdicts(await diagnose(place.address, parts)).sweep).toBe("good");
    await place.remove();
  });

  test("tells that a database cannot be opened", async () => {
    const {address, storage, remove} = await freshStorage(engines[0]!);
    await storage.close();
    if (address.engine === "pglite")
      await writeFile(join(address.dataDir, "database", "global", "pg_control"), "broken");
    const findings = await diagnose(address, parts);
    expect(verdicts(findings).engine).toBe("bad");
    expect(message(findings, "engine")).toContain("Restore a backup");
    await remove();
  });
});
