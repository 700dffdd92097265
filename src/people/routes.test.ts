import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {installationTables, migrations} from "../migrations/index.ts";
import {uuidv7} from "../platform/effects.ts";
import type {Authorise, OrganisationContext} from "../platform/http/index.ts";
import {createApp} from "../platform/http/index.ts";
import {Problem} from "../platform/problem.ts";
import {openStorage, type Storage} from "../platform/storage/index.ts";
import {relink, upsertIdentities} from "./identity-store.ts";
import {peopleRoutes} from "./routes.ts";

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

const now = Date.UTC(2026, 2, 31, 22, 30); // 1 April in Amsterdam
const newId = uuidv7(() => now, Math.random);
const uploadId = newId();
const csv =
  "Personeelsnummer;Naam;E-mail;Sector;Team\n1;Piet Janssen;p@x.nl;Zorg;Wijk A\n2;Els Vos;els@x.nl;Zorg;Wijk A\n2;Els Vos;els@x.nl;ICT;\n";

let organisationId: string;
let told: {changed: string[]; recounts: number};
beforeEach(() => {
  organisationId = newId();
  told = {changed: [], recounts: 0};
});

// biome-ignore lint/suspicious/noExplicitAny: what the contracts promise is what these tests find out
type Reply = any;

/** Calls the routes as the application does: contracts parse what goes in and what comes out. */
async function call(method: string, path: string, body?: unknown) {
  const authorise: Authorise = async (_, organisation, context) =>
    ({
      ...context,
      actor: {userId: "u", name: "Anna"},
      organisation: {id: organisation, name: "X", timeZone: "Europe/Amsterdam", language: "nl", fictional: false},
      db: (work) => storage.inOrganisation(organisation!, work),
    }) as OrganisationContext;
  const app = createApp({
    routes: peopleRoutes({
      readUpload: async (_, id) => {
        if (id !== uploadId) throw new Problem("not-found", "This upload is no longer there.");
        return {name: "mensen.csv", bytes: Buffer.from(csv)};
      },
      playersChanged: async (_, players) => void told.changed.push(...players),
      recount: async () => void told.recounts++,
    }),
    authorise,
    clock: () => now,
    newId,
    origin: "http://localhost",
    trustedProxies: [],
    report: (_, error) => {
      throw error;
    },
    isReady: async () => true,
  });
  const reply = await app.request(`/api/v1/organisations/${organisationId}${path}`, {
    method,
    ...(body === undefined ? {} : {body: JSON.stringify(body), headers: {"content-type": "application/json"}}),
  });
  return {status: reply.status, body: (await reply.json()) as Reply};
}

describe("a people file by way of the web", () => {
  test("is shown first, and nothing is stored", async () => {
    const {status, body} = await call("POST", "/people-files/preview", {uploadId, validFrom: "2026-01-01"});
    expect(status).toBe(200);
    expect(body).toMatchObject({people: 2, repeated: 1, counts: {"two-units": 1}, changes: {isFirst: true, added: 2}});
    expect((await call("GET", "/units")).body).toMatchObject({on: "2026-04-01", units: [], people: 0});
    expect(told).toEqual({changed: [], recounts: 0});
  });

  test("is stored when confirmed, tells who changed, and is taken back", async () => {
    const applied = await call("POST", "/people-files", {uploadId, validFrom: "2026-01-01"});
    expect(applied).toMatchObject({status: 200, body: {changes: {added: 2}}});
    expect([told.changed.length, told.recounts]).toEqual([2, 1]);
    const {body} = await call("GET", "/units");
    expect(
      body.units.map((unit: {path: string; people: number; total: number}) => [unit.path, unit.people, unit.total]),
    ).toEqual([
      ["Zorg", 0, 2],
      ["Zorg / Wijk A", 2, 2],
    ]);
    expect((await call("GET", `/people?unit=${body.units[0].id}&search=els`)).body).toMatchObject({
      total: 1,
      people: [{name: "Els Vos", unit: "Zorg / Wijk A"}],
    });
    expect((await call("GET", "/people-files")).body).toMatchObject([
      {fileName: "mensen.csv", importedBy: "Anna", people: 2, undoneAt: null},
    ]);
    expect((await call("POST", `/people-files/${applied.body.peopleFileId}/undo`)).status).toBe(200);
    expect((await call("GET", "/people")).body).toEqual({total: 0, people: []});
  });

  test("of which the mapping is wrong or the upload is gone is refused in words", async () => {
    const wrong = {uploadId, validFrom: "2026-01-01", mapping: {id: 40}};
    expect(await call("POST", "/people-files/preview", wrong)).toMatchObject({status: 422, body: {code: "bad-input"}});
    expect(await call("POST", "/people-files", {uploadId: newId(), validFrom: "2026-01-01"})).toMatchObject({
      status: 404,
    });
    expect(await call("POST", "/people-files", {uploadId, validFrom: "1 april"})).toMatchObject({status: 422});
  });
});

test("a doubtful pair is listed, joined with one call and parted again with another", async () => {
  await call("POST", "/people-files", {uploadId, validFrom: "2026-01-01"});
  const person = {id: newId(), key: "U1", name: "P. Janssen", mails: [], isBot: false};
  await storage.inOrganisation(organisationId, async (db) => {
    await upsertIdentities(db, newId(), 1, [person]);
    await relink(db);
  });
  const {body} = await call("GET", "/who-is-who");
  expect(body).toMatchObject({
    total: 1,
    linked: {own: 1, verdict: 0},
    pairs: [{reason: "near-name", identity: {id: person.id}, other: {name: "Piet Janssen"}}],
  });
  const address = `/who-is-who/${person.id}/${body.pairs[0].other.id}`;
  expect((await call("PUT", address, {verdict: "same"})).status).toBe(200);
  expect((await call("GET", "/who-is-who")).body).toMatchObject({
    total: 0,
    linked: {own: 0, verdict: 1},
    verdicts: [{verdict: "same", decidedBy: "Anna"}],
  });
  expect((await call("DELETE", address)).status).toBe(200);
  expect((await call("GET", "/who-is-who")).body).toEqual(body);
  expect((await call("DELETE", address)).status).toBe(404);
});
