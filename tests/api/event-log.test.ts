import {afterAll, beforeAll, expect, test} from "vitest";
import {makeStaffLink, updateOrganisation} from "../../src/access/contract.ts";
import {exportEvents, listActors, listEvents, verifyEvents} from "../../src/access/event-log-contract.ts";
import {type NewEvent, recordEvent} from "../../src/access/index.ts";
import {startImport, undoImport, uploadFile} from "../../src/dialogue/contract.ts";
import {exportNetwork} from "../../src/network/contract.ts";
import {
  anotherUser,
  coordinatorOf,
  foundOrganisation,
  giveRole,
  newApplication,
  publicArchive,
  type Visitor,
} from "../support/application.ts";
import {slackZip} from "../support/exports.ts";

let application: Awaited<ReturnType<typeof newApplication>>;
let kim: Visitor;
beforeAll(async () => {
  application = await newApplication();
  kim = (await coordinatorOf(application)).visitor;
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

const day = 86_400_000;
const at = Date.UTC(2027, 5, 1, 21, 30);

/** An organisation of its own for a test, whose log holds what it is told from a number on. */
async function organisationWith(...events: (Partial<NewEvent> & Pick<NewEvent, "code">)[]) {
  const {id: organisationId} = await foundOrganisation(kim, "Logboek");
  const {head} = await kim.call(listEvents, {}, {organisationId});
  for (const event of events)
    await application.storage.inOrganisation(organisationId, (db) => recordEvent(db, {actor: null, at, ...event}));
  return {to: {organisationId}, before: head?.sequence ?? 0};
}

const kimId = async () => {
  const {rows} = await application.storage.pool.query<{id: string}>(`select id from "user" where name = 'Kim'`);
  return rows[0]!.id;
};

test("the log is read newest first, page by page, with the names that its ids have now", async () => {
  const actor = {userId: await kimId(), role: "coordinator"};
  const {to, before} = await organisationWith(
    {code: "role-given", detail: "viewer", actor, subject: {kind: "user", id: actor.userId}},
    {code: "denial", detail: "people:write", outcome: "refused", actor: {userId: "erased"}},
    {code: "sign-in-refused", outcome: "refused"},
  );
  const first = await kim.call(listEvents, {limit: 2}, to);
  expect(first).toMatchObject({
    events: [
      {sequence: before + 3, code: "sign-in-refused", actor: null, subject: null},
      {sequence: before + 2, code: "denial", actor: {id: "erased", name: null}},
    ],
    next: before + 2,
    head: {sequence: before + 3, digest: first.events[0]!.digest},
  });
  const second = await kim.call(listEvents, {limit: 2, before: first.next!}, to);
  expect(second.events[0]).toEqual({
    ...{sequence: before + 1, at: new Date(at).toISOString(), code: "role-given", detail: "viewer", outcome: "done"},
    ...{actor: {id: actor.userId, name: "Kim"}, role: "coordinator"},
    ...{subject: {kind: "user", id: actor.userId, name: "Kim"}, digest: expect.stringMatching(/^[0-9a-f]{64}$/)},
  });
});

test("it is filtered by what, who and the days on the organisation's clock: 21:30 UTC in June is 23:30 in Amsterdam, 22:30 the next day", async () => {
  const {to, before} = await organisationWith(
    {code: "export", detail: "report", actor: {userId: "ann"}, at},
    {code: "export", detail: "tables", actor: {userId: "bob"}, at: at + day / 24},
    {code: "publication", actor: {userId: "ann"}, at: at + day},
  );
  const numbers = async (filter: object) =>
    (await kim.call(listEvents, filter, to)).events.map(({sequence}) => sequence - before);
  expect(await numbers({code: "export"})).toEqual([2, 1]);
  expect(await numbers({actor: "ann"})).toEqual([3, 1]);
  expect(await numbers({from: "2027-06-01", until: "2027-06-01"})).toEqual([1]);
  expect(await numbers({from: "2027-06-02", until: "2027-06-02"})).toEqual([3, 2]);
  expect(await numbers({code: "denial"})).toEqual([]);
  expect(await kim.call(listActors, {}, to)).toEqual(
    expect.arrayContaining([
      {id: "ann", name: null},
      {id: "bob", name: null},
    ]),
  );
  for (const wrong of [{code: "gossip"}, {from: "yesterday"}, {limit: 0}])
    expect((await kim.ask(listEvents, wrong as object, to)).status).toBe(422);
});

test("bringing in, taking back, changing settings and handing out stand in it, each by whom and in which role", async () => {
  const {to, before} = await organisationWith();
  const body = slackZip([{id: "U1", name: "Ada"}], {general: [{user: "U1", at: "2026-03-02T09:00:00Z"}]});
  const {uploadId} = await kim.call(uploadFile, {name: "slack.zip"}, {...to, body});
  const {importId, jobId} = await kim.call(startImport, {uploadId, source: {name: "Slack"}, basis: publicArchive}, to);
  expect(await kim.ended(to.organisationId, jobId)).toMatchObject({state: "done"});
  const undo = await kim.call(undoImport, {importId}, to);
  await kim.ended(to.organisationId, undo.jobId);
  await kim.call(updateOrganisation, {name: "Logboek twee"}, to);
  await kim.call(makeStaffLink, {}, to);
  await kim.send("GET", `/api/v1/organisations/${to.organisationId}${exportNetwork.path}`);
  const {events} = await kim.call(listEvents, {}, to);
  const ofImport = {subject: {kind: "import", id: importId}, actor: {name: "Kim"}};
  expect(events.filter(({sequence}) => sequence > before).toReversed()).toMatchObject([
    {code: "import-started", role: "coordinator", ...ofImport},
    {code: "source-imported", ...ofImport},
    {code: "import-undone", role: "coordinator", ...ofImport},
    {code: "settings-changed", role: "coordinator"},
    {code: "staff-link-made", role: "coordinator"},
    {code: "export", detail: "network"},
  ]);
});

test("the export is a CSV that a spreadsheet runs nothing of, and is an event itself", async () => {
  await anotherUser(application, "Mallory");
  const {rows} = await application.storage.pool.query<{id: string}>(
    `update "user" set name = '=HYPERLINK(1)' where name = 'Mallory' returning id`,
  );
  const {to, before} = await organisationWith({code: "people-merged", actor: {userId: rows[0]!.id}});
  const response = await kim.send(
    "GET",
    `/api/v1/organisations/${to.organisationId}${exportEvents.path}?language=en&code=people-merged`,
  );
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const lines = new TextDecoder("utf-8", {ignoreBOM: true}).decode(await response.arrayBuffer()).split("\r\n");
  expect(lines[0]).toBe(
    "\uFEFFNumber;Time (UTC);Code;What;Detail;Id of who;Name now;Role;Outcome;Kind of subject;Id of the subject;SHA-256",
  );
  expect(lines[1]).toMatch(
    new RegExp(
      `^${before + 1};2027-06-01T21:30:00.000Z;people-merged;People merged;;${rows[0]!.id};'=HYPERLINK\\(1\\);;done;;;[0-9a-f]{64}$`,
    ),
  );
  expect(lines.slice(2)).toEqual([""]);
  const {events} = await kim.call(listEvents, {limit: 1}, to);
  expect(events).toMatchObject([{code: "export", detail: "event-log", actor: {name: "Kim"}}]);
});

test("a verification tells how many rows are right and is an event itself; a digest kept since is found, another is not", async () => {
  const {to, before} = await organisationWith({code: "export", detail: "report"}, {code: "publication"});
  const verification = await kim.call(verifyEvents, {}, to);
  expect(verification).toMatchObject({rows: before + 2, head: {sequence: before + 2}, fault: null});
  const kept = verification.head!.digest;
  expect(await kim.call(verifyEvents, {head: kept.toUpperCase()}, to)).toMatchObject({rows: before + 3, fault: null});
  expect(await kim.call(verifyEvents, {head: "0".repeat(64)}, to)).toMatchObject({fault: {kind: "unknown-anchor"}});
  expect((await kim.ask(verifyEvents, {head: "0"}, to)).status).toBe(422);
  const {events} = await kim.call(listEvents, {code: "log-verified"}, to);
  expect(events.map(({outcome, detail}) => [outcome, detail])).toEqual([
    ["failed", "unknown-anchor"],
    ["done", ""],
    ["done", ""],
  ]);
});

test("who may not read the log is refused, and a stranger finds nothing", async () => {
  const {to} = await organisationWith({code: "publication"});
  const vic = await anotherUser(application, "Vic");
  const answers = async () =>
    Promise.all(
      [listEvents, listActors, verifyEvents].map(async (contract) => (await vic.ask(contract, {}, to)).status),
    );
  expect(await answers()).toEqual([404, 404, 404]);
  await giveRole(application, "Vic", to.organisationId, "viewer");
  expect(await answers()).toEqual([403, 403, 403]);
});
