import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {installationTables, migrations} from "../migrations/index.ts";
import {uuidv7} from "../platform/effects.ts";
import {type OrganisationDb, openStorage, type Storage} from "../platform/storage/index.ts";
import {markIdentitiesGone, readIdentities, relink, upsertIdentities} from "./identity-store.ts";
import {readPeopleFile} from "./people-file.ts";
import {readPeopleFiles} from "./people-file-store.ts";
import {applyFile, changesOf, undoFile} from "./people-files.ts";
import {
  countPeopleByUnit,
  playersIn,
  readKnownPlayers,
  readMemberships,
  readPeople,
  readUnits,
  unitOn,
} from "./store.ts";
import {deleteVerdict, listVerdicts, putVerdict, readDoubts} from "./verdict-store.ts";

let storage: Storage;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "samenspel-people-"));
  storage = await openStorage({engine: "pglite", dataDir}, {migrations, installationTables, clock: Date.now});
});
afterAll(async () => {
  await storage.close();
  await rm(dataDir, {recursive: true});
});

let ticks = Date.UTC(2026, 0, 1);
const newId = uuidv7(() => ticks++, Math.random);

/** A fresh organisation for each test. */
function organisation() {
  const id = newId();
  const db = <T>(work: (db: OrganisationDb) => Promise<T>) => storage.inOrganisation(id, work);
  const file = (...rows: string[]) =>
    readPeopleFile(Buffer.from(["id;naam;mail;afdeling;uit dienst;locatie;functie", ...rows].join("\n")));
  return {
    db,
    file,
    apply: (validFrom: string, ...rows: string[]) =>
      db((tx) =>
        applyFile(tx, {
          file: file(...rows),
          fileName: "mensen.csv",
          validFrom,
          importedBy: "Anna",
          importedAt: new Date(ticks++),
          newId,
        }),
      ),
    undo: (fileId: string) => db((tx) => undoFile(tx, fileId, "Anna", new Date(ticks++))),
    seen: (sourceId: string, number: number, ...people: [key: string, name: string, ...mails: string[]][]) =>
      db(async (tx) => {
        await upsertIdentities(
          tx,
          sourceId,
          number,
          people.map(([key, name, ...mails]) => ({id: newId(), key, name, mails, isBot: false})),
        );
        return relink(tx);
      }),
    unitsOn: async (day: string) => {
      const found = await db((tx) => readKnownPlayers(tx, day));
      return Object.fromEntries(found.map(({name, unit}) => [name, unit]).sort());
    },
    /** All that is stored but the ids of files and times, to compare before and after. */
    everything: () =>
      db(async (tx) => ({
        units: await readUnits(tx),
        memberships: await readMemberships(tx),
        players: await readKnownPlayers(tx, "2026-06-01"),
        doubts: await readDoubts(tx, "2026-06-01", 0, 200),
      })),
  };
}

const jan = "1;Jan Bos;jan@x.nl;Zorg > Wijk A;;Gouda;Verzorgende";
const els = "2;Els Vos;els@x.nl;ICT;;Gouda;Beheerder";

describe("a people file", () => {
  test("brings players, the tree of units and memberships from its first day on", async () => {
    const {apply, db, unitsOn} = organisation();
    const {changes, changedPlayers} = await apply("2026-03-01", jan, els);
    expect(changes).toMatchObject({isFirst: true, added: 2});
    expect(changedPlayers).toHaveLength(2);
    expect((await db(readUnits)).map(({path, depth}) => [path, depth])).toEqual([
      ["ICT", 0],
      ["Zorg", 0],
      ["Zorg / Wijk A", 1],
    ]);
    expect(await unitsOn("2026-02-28")).toEqual({"Els Vos": null, "Jan Bos": null});
    expect(await unitsOn("2026-03-01")).toEqual({"Els Vos": "ICT", "Jan Bos": "Zorg / Wijk A"});
  });

  test("moves people from its first day on; before it they keep the unit they had", async () => {
    const {apply, db, unitsOn} = organisation();
    await apply("2026-01-01", jan, els);
    const {changes, changedPlayers} = await apply("2026-03-01", "1;Jan Bos;jan@x.nl;ICT", els);
    expect(changes).toMatchObject({moved: 1, kept: 1, added: 0, absent: 0});
    expect(changedPlayers).toHaveLength(1);
    expect(await unitsOn("2026-02-28")).toMatchObject({"Jan Bos": "Zorg / Wijk A"});
    expect(await unitsOn("2026-03-01")).toMatchObject({"Jan Bos": "ICT"});
    expect(await db((tx) => unitOn(tx, changedPlayers[0]!, "2025-12-31"))).toBeNull();
  });

  test("that is stored late counts until the next one that is valid later", async () => {
    const {apply, unitsOn} = organisation();
    await apply("2026-03-01", "1;Jan Bos;jan@x.nl;ICT");
    await apply("2026-01-01", "1;Jan Bos;jan@x.nl;Zorg");
    expect(await unitsOn("2026-02-28")).toEqual({"Jan Bos": "Zorg"});
    expect(await unitsOn("2026-03-01")).toEqual({"Jan Bos": "ICT"});
  });

  test("with the latest day of validity says what somebody's role is, whichever was stored last", async () => {
    const {apply, undo, db} = organisation();
    const rolesNow = async () =>
      (await db((tx) => readPeople(tx, {on: "2026-06-01", units: null, search: "", offset: 0, limit: 9}))).people.map(
        ({role}) => role,
      );
    const {peopleFileId} = await apply("2026-03-01", "1;Jan Bos;jan@x.nl;ICT;;;Adviseur");
    await apply("2026-01-01", "1;Jan Bos;jan@x.nl;Zorg;;;Verzorgende");
    expect(await rolesNow()).toEqual(["Adviseur"]);
    await undo(peopleFileId);
    expect(await rolesNow()).toEqual(["Verzorgende"]);
  });

  test("twice changes nothing the second time", async () => {
    const {apply, everything} = organisation();
    await apply("2026-03-01", jan, els);
    const before = await everything();
    expect((await apply("2026-03-01", jan, els)).changedPlayers).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test("taken back leaves all as it was before it", async () => {
    const {apply, undo, everything, db} = organisation();
    await apply("2026-01-01", jan, els);
    const before = await everything();
    const {peopleFileId} = await apply("2026-03-01", "1;Jan Bos;nieuw@x.nl;HR", "3;Ad Pen;ad@x.nl;HR");
    await undo(peopleFileId);
    expect(await everything()).toEqual(before);
    expect((await db(readPeopleFiles)).map(({undoneAt}) => undoneAt === null)).toEqual([false, true]);
    await expect(undo(peopleFileId)).rejects.toThrow(/already undone/);
  });

  test("leaves who is absent in place, and says how many they are", async () => {
    const {apply, unitsOn, db, file} = organisation();
    await apply("2026-01-01", jan, els);
    expect(await db((tx) => changesOf(tx, file(jan), "2026-03-01"))).toMatchObject({kept: 1, absent: 1});
    await apply("2026-03-01", jan);
    expect(await unitsOn("2026-06-01")).toMatchObject({"Els Vos": "ICT"});
  });

  test("in which all have new numbers recognises them by address and name", async () => {
    const {apply, db} = organisation();
    await apply("2026-01-01", jan, els);
    const before = await db((tx) => readKnownPlayers(tx, "2026-06-01"));
    const {changes} = await apply("2026-03-01", "901;Bos, Jan;jan@x.nl;ICT", "902;Vos, Els;els@x.nl;ICT");
    expect(changes).toMatchObject({renumbered: 2, added: 0, absent: 0});
    expect((await db((tx) => readKnownPlayers(tx, "2026-06-01"))).map(({id}) => id)).toEqual(before.map(({id}) => id));
  });

  test("in which two numbers change hands is stored", async () => {
    const {apply, db} = organisation();
    await apply("2026-01-01", jan, els);
    await apply("2026-02-01", "901;Jan Bos;jan@x.nl;ICT", els);
    await apply("2026-03-01", "1;Jan Bos;jan@x.nl;ICT", els);
    expect(
      (await db((tx) => readPeople(tx, {on: "2026-03-01", units: null, search: "", offset: 0, limit: 10}))).total,
    ).toBe(2);
  });

  test("of which dates are in two orders is refused", async () => {
    const {apply} = organisation();
    await expect(apply("2026-01-01", "1;A A;;X;13/01/2026", "2;B B;;X;01/13/2026")).rejects.toThrow(/two orders/);
  });

  test("of 3,000 people goes in and comes back", async () => {
    const {apply, undo, db} = organisation();
    const rows = Array.from(
      {length: 3_000},
      (_, i) => `${i};Persoon ${i} Naam;p${i}@x.nl;Unit ${i % 40} > Team ${i % 400}`,
    );
    const {peopleFileId} = await apply("2026-01-01", ...rows);
    expect((await db((tx) => playersIn(tx, "2026-01-01", "2026-01-31"))).length).toBe(3_000);
    expect((await undo(peopleFileId)).length).toBe(3_000);
    expect(await db(readUnits)).toEqual([]);
  });
});

describe("the players of a period", () => {
  test("are who was in service in it, with the unit of its last day", async () => {
    const {apply, db} = organisation();
    await apply("2026-01-01", jan, "2;Els Vos;els@x.nl;ICT;15-02-2026;Gouda");
    await apply("2026-02-01", "1;Jan Bos;jan@x.nl;HR");
    const units = new Map((await db(readUnits)).map(({id, path}) => [id, path]));
    const unitsIn = async (from: string, to: string) =>
      (await db((tx) => playersIn(tx, from, to))).map(({unitId}) => units.get(unitId!)).sort();
    expect(await unitsIn("2026-01-01", "2026-01-31")).toEqual(["ICT", "Zorg / Wijk A"]);
    expect(await unitsIn("2026-02-01", "2026-02-28")).toEqual(["HR", "ICT"]);
    expect(await unitsIn("2026-02-16", "2026-03-31")).toEqual(["HR"]);
  });

  test("are the people of the sources while there is no people file", async () => {
    const {db, seen} = organisation();
    const source = newId();
    await seen(source, 1, ["U1", "Jan Bos"], ["U2", "Els Vos"]);
    await db((tx) =>
      upsertIdentities(tx, source, 1, [{id: newId(), key: "B1", name: "Robot", mails: [], isBot: true}]).then(() =>
        relink(tx),
      ),
    );
    expect(await db((tx) => playersIn(tx, "2026-01-01", "2026-01-31"))).toHaveLength(2);
  });
});

test("people are counted and listed by unit, and found by a part of a name; a percent sign is a percent sign", async () => {
  const {apply, db} = organisation();
  await apply("2026-01-01", jan, els, "3;Bo Pen;bo@x.nl;;");
  const [ict] = await db(readUnits);
  const counts = await db((tx) => countPeopleByUnit(tx, "2026-01-01"));
  expect([counts.get(ict!.id), counts.get(null)]).toEqual([1, 1]);
  const list = (search: string, units: string[] | null = null) =>
    db((tx) => readPeople(tx, {on: "2026-01-01", units, search, offset: 0, limit: 2}));
  expect((await list("")).people.map(({name}) => name)).toEqual(["Bo Pen", "Els Vos"]);
  expect((await list("")).total).toBe(3);
  expect((await list("beheer")).people).toMatchObject([
    {name: "Els Vos", role: "Beheerder", unit: "ICT", isExternal: false},
  ]);
  expect((await list("", [ict!.id])).total).toBe(1);
  expect((await list("%")).total).toBe(0);
});

describe("identities", () => {
  test("become the player with their address, and a second relink changes nothing", async () => {
    const {apply, seen, db} = organisation();
    const source = newId();
    await seen(source, 1, ["U1", "JB", "jan@x.nl"], ["U2", "Iemand Anders"]);
    const {changedPlayers} = await apply("2026-01-01", jan);
    const found = await db((tx) => readIdentities(tx, source));
    const [player] = await db((tx) => readKnownPlayers(tx, "2026-01-01"));
    expect(found.get("U1")!.playerId).toBe(player!.id);
    expect(found.get("U2")!.playerId).toBe(found.get("U2")!.identityId);
    expect(changedPlayers).toEqual(expect.arrayContaining([player!.id, found.get("U1")!.identityId]));
    expect(await db(relink)).toEqual([]);
  });

  test("keep their id over imports, and what an import told goes with it", async () => {
    const {seen, db} = organisation();
    const source = newId();
    await seen(source, 1, ["U1", "Jan Bos"], ["U2", "Els Vos"]);
    const before = await db((tx) => readIdentities(tx, source));
    await seen(source, 2, ["U1", "Jan de Bos", "jan@x.nl"], ["U3", "Ad Pen"]);
    expect((await db((tx) => readIdentities(tx, source))).get("U1")).toEqual(before.get("U1"));
    expect(await db((tx) => readPeopleNames(tx))).toEqual(["Ad Pen", "Els Vos", "Jan de Bos"]);
    await db((tx) => markIdentitiesGone(tx, source, 2).then(() => relink(tx)));
    expect(await db((tx) => readIdentities(tx, source))).toEqual(before);
    expect(await db((tx) => readPeopleNames(tx))).toEqual(["Els Vos", "Jan Bos"]);
  });

  test("may be called anything", async () => {
    const {seen, db} = organisation();
    await seen(newId(), 1, ["U1", "Jan\0 Bos\ud800 {\"}', \\", "jan@x.nl", "a b@x.nl"]);
    expect(await db((tx) => readPeopleNames(tx))).toEqual(["Jan Bos\ufffd {\"}', \\"]);
  });

  test("an import that no longer knows the name does not take it away", async () => {
    const {seen, db} = organisation();
    const source = newId();
    await seen(source, 1, ["U1", "Jan Bos", "jan@x.nl"]);
    await seen(source, 2, ["U1", ""]);
    expect(await db((tx) => readPeopleNames(tx))).toEqual(["Jan Bos"]);
  });
});

describe("verdicts", () => {
  async function twoJansens() {
    const it = organisation();
    await it.apply("2026-01-01", "1;Piet Janssen;p@x.nl;Zorg");
    const source = newId();
    await it.seen(source, 1, ["U1", "Piet Jansen"]);
    const {pairs} = await it.db((tx) => readDoubts(tx, "2026-02-01", 0, 10));
    return {...it, source, pair: pairs[0]!};
  }
  const by = {decidedBy: "Anna", decidedAt: new Date(0)};

  test("'same' joins a doubtful pair, and taking it back restores what was", async () => {
    const {db, pair, source, everything} = await twoJansens();
    expect(pair).toMatchObject({
      reason: "near-name",
      identity: {name: "Piet Jansen"},
      other: {kind: "player", name: "Piet Janssen", where: "Zorg"},
    });
    const before = await everything();
    const ids = {identityId: pair.identity.id, otherId: pair.other.id};
    const changed = await db((tx) => putVerdict(tx, {...ids, verdict: "same", ...by}));
    expect(changed.toSorted()).toEqual([ids.identityId, ids.otherId].toSorted());
    expect((await db((tx) => readIdentities(tx, source))).get("U1")!.playerId).toBe(ids.otherId);
    expect(await db(listVerdicts)).toMatchObject([{verdict: "same", decidedBy: "Anna"}]);
    await db((tx) => deleteVerdict(tx, ids.otherId, ids.identityId));
    expect(await everything()).toEqual(before);
  });

  test("'different' takes the pair off the list", async () => {
    const {db, pair} = await twoJansens();
    await db((tx) =>
      putVerdict(tx, {identityId: pair.identity.id, otherId: pair.other.id, verdict: "different", ...by}),
    );
    expect(await db((tx) => readDoubts(tx, "2026-02-01", 0, 10))).toEqual({total: 0, pairs: []});
  });

  test("that contradict are refused, and nothing has changed", async () => {
    const {apply, db, pair, everything} = await twoJansens();
    await apply("2026-02-01", "1;Piet Janssen;p@x.nl;Zorg", "2;Els Vos;els@x.nl;Zorg");
    const second = (await db((tx) => readKnownPlayers(tx, "2026-03-01"))).find(({name}) => name === "Els Vos")!;
    await db((tx) => putVerdict(tx, {identityId: pair.identity.id, otherId: pair.other.id, verdict: "same", ...by}));
    const before = await everything();
    await expect(
      db((tx) => putVerdict(tx, {identityId: pair.identity.id, otherId: second.id, verdict: "same", ...by})),
    ).rejects.toThrow(/contradicts/);
    expect(await everything()).toEqual(before);
  });

  test("about nobody are refused", async () => {
    const {db, pair} = await twoJansens();
    await expect(
      db((tx) => putVerdict(tx, {identityId: pair.identity.id, otherId: newId(), verdict: "same", ...by})),
    ).rejects.toThrow(/no longer/);
  });
});

test("another organisation sees none of it", async () => {
  const {apply} = organisation();
  await apply("2026-01-01", jan);
  const other = organisation();
  expect(await other.everything()).toMatchObject({units: [], players: []});
});

async function readPeopleNames(db: OrganisationDb): Promise<string[]> {
  const {rows} = await sql<{name: string}>`select name from player order by name`.execute(db);
  return rows.map(({name}) => name);
}
