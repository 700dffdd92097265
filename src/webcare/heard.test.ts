import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {sql} from "kysely";
import {afterAll, beforeAll, expect, test} from "vitest";
import {installationTables, migrations} from "../migrations/index.ts";
import {uuidv7} from "../platform/effects.ts";
import {openStorage, type Storage} from "../platform/storage/index.ts";
import {heardAndDone} from "./agenda-kinds.ts";
import {readHeard} from "./contract.ts";
import {webcareRoutes} from "./routes.ts";
import {watchedTheme} from "./watch-kinds.ts";

let storage: Storage;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "samenspel-webcare-"));
  storage = await openStorage({engine: "pglite", dataDir}, {migrations, installationTables, clock: Date.now});
});
afterAll(async () => {
  await storage.close();
  await rm(dataDir, {recursive: true});
});

let ticks = Date.UTC(2026, 0, 1);
const newId = uuidv7(() => ticks++, Math.random);

/** A fresh organisation that gave a link to all staff, and how to write in it. */
async function organisation() {
  const id = newId();
  const token = `link-${id}`;
  await storage.inInstallation((db) =>
    sql`insert into organisation (id, slug, name, time_zone, language, unit_label, staff_token)
      values (${id}, ${id}, 'Waterrijk', 'Europe/Amsterdam', 'nl', 'team', ${token})`.execute(db),
  );
  const trajectory = async (startsOn: string) => {
    const trajectoryId = newId();
    await storage.inOrganisation(id, (db) =>
      sql`insert into trajectory (organisation_id, id, name, starts_on, created_by, created_at)
        values (${id}, ${trajectoryId}, 'Traject', ${startsOn}::date, 'Kim Geheim', now())`.execute(db),
    );
    return trajectoryId;
  };
  const write = async (trajectoryId: string, kind: string, details: Record<string, unknown>) => {
    const entryId = newId();
    await storage.inOrganisation(id, (db) =>
      sql`insert into entry (organisation_id, id, trajectory_id, kind, details, place, version, created_by, created_at, changed_by, changed_at)
        values (${id}, ${entryId}, ${trajectoryId}, ${kind}, ${JSON.stringify(details)}::jsonb, 1, 1, 'Kim Geheim', now(),
          'Kim Geheim', now())`.execute(db),
    );
    return entryId;
  };
  const answer = webcareRoutes({storage}).find(({contract}) => contract === readHeard)!;
  const read = (by = token) => answer.handle({token: by}, {} as never);
  return {trajectory, write, read};
}

test("all staff read what is public, newest first, with the theme by its name and nobody's name", async () => {
  const {trajectory, write, read} = await organisation();
  const year = await trajectory("2026-01-01");
  const theme = await write(year, watchedTheme.id, {name: "Mobiliteit", holder: "Kim Geheim"});
  await write(year, heardAndDone.id, {heard: "Te weinig plekken", did: "Tien erbij.", day: "2026-02-01", public: true});
  await write(year, heardAndDone.id, {heard: "Nog niet rijp", day: "2026-04-01", public: false});
  await write(year, heardAndDone.id, {heard: "Geen fietsenstalling", day: "2026-03-01", theme, public: true});
  const reply = await read();
  expect(reply).toEqual({
    organisation: "Waterrijk",
    entries: [
      {heard: "Geen fietsenstalling", did: "", day: "2026-03-01", network: "", theme: "Mobiliteit"},
      {heard: "Te weinig plekken", did: "Tien erbij.", day: "2026-02-01", network: "", theme: ""},
    ],
  });
  expect(JSON.stringify(reply)).not.toContain("Geheim");
});

test("the newest trajectory counts as soon as something in it is public; until then the one before it", async () => {
  const {trajectory, write, read} = await organisation();
  const [old, young] = [await trajectory("2025-01-01"), await trajectory("2026-01-01")];
  await write(old, heardAndDone.id, {heard: "Vorig jaar", public: true});
  await write(young, heardAndDone.id, {heard: "Dit jaar", public: false});
  expect(await read()).toMatchObject({entries: [{heard: "Vorig jaar"}]});
  await write(young, heardAndDone.id, {heard: "Nu wel", public: true});
  expect(await read()).toMatchObject({entries: [{heard: "Nu wel"}]});
});

test("an organisation that told nothing yet answers an empty list; an unknown link is not found", async () => {
  const {trajectory, read} = await organisation();
  await trajectory("2026-01-01");
  expect(await read()).toEqual({organisation: "Waterrijk", entries: []});
  await expect(read("elsewhere")).rejects.toMatchObject({code: "not-found"});
});
