import {randomUUID} from "node:crypto";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type NewEvent, recordDenial, recordEvent} from "../../src/access/event-log/recording.ts";
import {installationLog} from "../../src/access/event-log/store.ts";
import {verifyLog} from "../../src/access/event-log/verification.ts";
import {backup, openStorage, restore, type Storage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage, parts} from "./engines.ts";
import {addUnits, countUnits} from "./rows.ts";

const at = Date.UTC(2026, 0, 5, 8);
const event = (more: Partial<NewEvent> = {}): NewEvent => ({
  code: "settings-changed",
  actor: {userId: "kim"},
  at,
  ...more,
});

describe.each(engines)("the event log on $name", (engine) => {
  let place: Awaited<ReturnType<typeof freshStorage>>;
  let storage: Storage;
  beforeAll(async () => {
    place = await freshStorage(engine);
    storage = place.storage;
  });
  afterAll(() => place.close());

  const recorded = async (log: string, count: number) => {
    for (let i = 0; i < count; i++) await storage.inOrganisation(log, (db) => recordEvent(db, event()));
  };
  const verify = (log: string, anchor?: string) => verifyLog(storage, log, {anchor, at});
  const found = async (log: string, anchor?: string) => (await verify(log, anchor)).fault;
  /** What somebody does who has the database itself: the owner of its tables. */
  const tamper = async (log: string, statement: string) => {
    await storage.pool.query(statement.replaceAll("$log", `'${log}'`));
  };
  const rowsOf = (log: string) =>
    storage.inOrganisation(log, (db) =>
      sql<{
        sequence: number;
        code: string;
        detail: string;
        outcome: string;
        actor_id: string | null;
      }>`select * from event
        order by sequence`.execute(db),
    );

  test("an event stands behind the one before, and the log is right", async () => {
    const log = randomUUID();
    await recorded(log, 3);
    expect((await rowsOf(log)).rows.map(({sequence}) => sequence)).toEqual([1, 2, 3]);
    expect(await verify(log)).toMatchObject({
      rows: 3,
      head: {sequence: 3},
      fault: null,
      at: "2026-01-05T08:00:00.000Z",
    });
    expect(await verify(randomUUID())).toMatchObject({rows: 0, head: null, fault: null});
  });

  test("the numbers decide the order, whatever the clock did (T72)", async () => {
    const log = randomUUID();
    for (const time of [at, at - 86_400_000, at + 3_600_000])
      await storage.inOrganisation(log, (db) => recordEvent(db, event({at: time})));
    expect(await verify(log)).toMatchObject({rows: 3, fault: null});
  });

  test("an event is kept with what it tells about, or neither is", async () => {
    const log = randomUUID();
    const undone = storage.inOrganisation(log, async (db) => {
      await addUnits(db, 1);
      await recordEvent(db, event());
      throw new Error("on purpose");
    });
    await expect(undone).rejects.toThrow("on purpose");
    expect(await verify(log)).toMatchObject({rows: 0, head: null, fault: null});
  });

  test("out of a transaction of the installation an event goes into the log it names, else into the installation's own", async () => {
    const log = randomUUID();
    await storage.inInstallation(async (db) => {
      await recordEvent(db, {...event({code: "organisation-founded"}), organisationId: log});
      await recordEvent(db, event({code: "organisation-founded", subject: {kind: "organisation", id: log}}));
      expect(await countUnits(db as never)).toBe(0);
    });
    expect((await rowsOf(log)).rows).toMatchObject([{sequence: 1, code: "organisation-founded"}]);
    expect((await rowsOf(installationLog)).rows.at(-1)).toMatchObject({code: "organisation-founded", subject_id: log});
    expect(await verify(installationLog)).toMatchObject({fault: null});
  });

  test("a denial is kept although what was denied is not", async () => {
    const log = randomUUID();
    await recordDenial(storage, {
      actor: {userId: "eve", role: "viewer+works-council"},
      detail: "people:write",
      organisationId: log,
      at,
    });
    expect((await rowsOf(log)).rows).toMatchObject([
      {code: "denial", detail: "people:write", outcome: "refused", actor_id: "eve", role: "viewer+works-council"},
    ]);
  });

  test("fifty at once take turns: fifty rows, one chain; the odd ones out of transactions of the installation", async () => {
    const log = randomUUID();
    await Promise.all(
      Array.from({length: 50}, (_, i) =>
        i % 2 === 0
          ? storage.inOrganisation(log, async (db) => {
              await addUnits(db, 1);
              await recordEvent(db, event({detail: String(i)}));
            })
          : storage.inInstallation((db) => recordEvent(db, {...event({detail: String(i)}), organisationId: log})),
      ),
    );
    expect(new Set((await rowsOf(log)).rows.map(({detail}) => detail)).size).toBe(50);
    expect(await verify(log)).toMatchObject({rows: 50, fault: null});
    expect(await storage.inOrganisation(log, countUnits)).toBe(25);
  });

  test("the app role can neither change nor remove a row, nor take the end away", async () => {
    const log = randomUUID();
    await recorded(log, 1);
    for (const statement of [
      "update event set actor_id = 'nobody'",
      "delete from event",
      "truncate event",
      "delete from event_head",
      "truncate event_head",
    ])
      await expect(storage.inOrganisation(log, (db) => sql.raw(statement).execute(db))).rejects.toThrow(
        "permission denied",
      );
    expect(await verify(log)).toMatchObject({rows: 1, fault: null});
  });

  test("what reads as an address or a sentence is refused, and with it the action", async () => {
    const log = randomUUID();
    for (const content of [
      {actor: {userId: "kim@example.org"}},
      {subject: {kind: "user", id: "kim de vries"}},
      {detail: "Kim said so"},
    ] as const)
      await expect(
        storage.inOrganisation(log, async (db) => {
          await addUnits(db, 1);
          await recordEvent(db, event(content));
        }),
      ).rejects.toMatchObject({name: "Problem", code: "unavailable"});
    expect(await storage.inOrganisation(log, countUnits)).toBe(0);
  });

  test("a log that cannot be written refuses the action in words (T76)", async () => {
    const log = randomUUID();
    await tamper(log, "revoke insert on event from samenspel_app");
    const action = storage.inOrganisation(log, async (db) => {
      await addUnits(db, 1);
      await recordEvent(db, event());
    });
    await expect(action).rejects.toMatchObject({
      code: "unavailable",
      words: {nl: expect.stringContaining("is daarom niet gedaan"), en: expect.stringContaining("so it was not done")},
    });
    await tamper(log, "grant insert on event to samenspel_app");
    expect(await storage.inOrganisation(log, countUnits)).toBe(0);
  });

  test("tampering with the database is named by the first bad row (T76)", async () => {
    const cases = [
      ["update event set actor_id = 'somebody' where organisation_id = $log and sequence = 4", "changed", 4, null],
      ["update event set at = at + interval '1 ms' where organisation_id = $log and sequence = 4", "changed", 4, null],
      ["delete from event where organisation_id = $log and sequence = 4", "missing", 4, null],
      ["delete from event where organisation_id = $log and sequence > 7", "cut", 8, null],
      ["delete from event where organisation_id = $log", "cut", 1, null],
      ["delete from event_head where organisation_id = $log", "head-lost", 1, null],
      ["update event_head set sequence = 7 where organisation_id = $log", "beyond", 8, null],
      [
        `update event set sequence = -sequence where organisation_id = $log and sequence in (3, 6);
         update event set sequence = 9 + sequence where organisation_id = $log and sequence < 0`,
        "moved",
        3,
        6,
      ],
    ] as const;
    for (const [statement, kind, sequence, elsewhere] of cases) {
      const log = randomUUID();
      await recorded(log, 9);
      await tamper(log, statement);
      expect([statement, await found(log)]).toEqual([statement, {kind, sequence, elsewhere}]);
    }
  });

  test("a log whose end is lost takes no further rows: it would begin anew over the old", async () => {
    const log = randomUUID();
    await recorded(log, 2);
    await tamper(log, "delete from event_head where organisation_id = $log");
    await expect(recorded(log, 1)).rejects.toMatchObject({code: "unavailable"});
    expect((await rowsOf(log)).rows.length).toBe(2);
  });

  test("a tail that was cut together with its end is seen by a digest kept elsewhere, and by nothing else", async () => {
    const log = randomUUID();
    await recorded(log, 5);
    const {head} = await verify(log);
    await tamper(
      log,
      `delete from event where organisation_id = $log and sequence > 3;
       update event_head h set sequence = 3, digest = e.digest from event e
       where h.organisation_id = $log and e.organisation_id = $log and e.sequence = 3`,
    );
    expect(await found(log)).toBeNull();
    expect(await found(log, head!.digest)).toEqual({kind: "unknown-anchor", sequence: 0, elsewhere: null});
    await storage.inOrganisation(log, (db) => recordEvent(db, event({code: "publication"})));
    expect(await found(log, head!.digest)).toEqual({kind: "unknown-anchor", sequence: 0, elsewhere: null});
  });

  test("a log is still right after backup and restore, and goes on; its rows are still the database's to guard", async () => {
    const log = randomUUID();
    await recorded(log, 3);
    const kept = (await verify(log)).head!.digest;
    const file = join(mkdtempSync(join(tmpdir(), "samenspel-log-")), "log.backup");
    await backup(storage, file, parts);
    const elsewhere = await engine.fresh();
    await restore(elsewhere.address, file, parts);
    const restored = await openStorage(elsewhere.address, parts);
    await restored.inOrganisation(log, (db) => recordEvent(db, event({code: "backup-restored"})));
    expect(await verifyLog(restored, log, {anchor: kept, at})).toMatchObject({rows: 4, fault: null});
    await expect(restored.inOrganisation(log, (db) => sql`delete from event`.execute(db))).rejects.toThrow(
      "permission denied",
    );
    await restored.close();
    await elsewhere.remove();
    rmSync(dirname(file), {recursive: true});
  });

  test("the rows of a log are those of its organisation", async () => {
    const [ours, theirs] = [randomUUID(), randomUUID()];
    await recorded(ours, 2);
    expect((await rowsOf(theirs)).rows).toEqual([]);
    const spying = sql`insert into event (organisation_id, sequence, at, code, detail, role, outcome, digest)
      values (${ours}, 3, now(), 'denial', '', '', 'done', ${Buffer.alloc(32)})`;
    await expect(storage.inOrganisation(theirs, (db) => spying.execute(db))).rejects.toThrow("row-level security");
  });
});
