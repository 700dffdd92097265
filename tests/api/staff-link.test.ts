import {afterAll, beforeAll, expect, test} from "vitest";
import {makeStaffLink, readStaffLink, withdrawStaffLink} from "../../src/access/contract.ts";
import {addEntries, addTrajectory} from "../../src/dossier/contract.ts";
import {exportSignpost, exportStaffSignpost, readStaffSignpost} from "../../src/infrastructure/contract.ts";
import {anotherUser, coordinatorOf, giveRole, newApplication, Visitor} from "../support/application.ts";

let application: Awaited<ReturnType<typeof newApplication>>;
let kim: Visitor;
let to: {readonly organisationId: string};
beforeAll(async () => {
  application = await newApplication();
  const {visitor, organisation} = await coordinatorOf(application);
  [kim, to] = [visitor, {organisationId: organisation.id}];
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

const colleague = () => new Visitor(application);
const link = async () => (await kim.call(makeStaffLink, {}, to)).token!;

test("there is no link until it is made; it has 32 characters and can be read again", async () => {
  expect(await kim.call(readStaffLink, {}, to)).toEqual({token: null});
  const token = await link();
  expect(token).toMatch(/^[\w-]{32}$/);
  expect(await kim.call(readStaffLink, {}, to)).toEqual({token});
});

test("who has the link and no account reads the signpost of the newest trajectory that has one, and nothing else", async () => {
  const token = await link();
  const old = await kim.call(addTrajectory, {name: "2026", startsOn: "2026-01-05"}, to);
  const last = await kim.call(addTrajectory, {name: "2027", startsOn: "2027-01-04"}, to);
  await kim.call(addTrajectory, {name: "2028, nog leeg", startsOn: "2028-01-03"}, to);
  const add = (trajectoryId: string, kind: string, ...entries: Record<string, unknown>[]) =>
    kim.call(addEntries, {trajectoryId, kind, entries}, to);
  await add(old.id, "signpost", {want: "bellen", use: "de vaste lijn"});
  await add(
    last.id,
    "signpost",
    {want: "bellen", use: "de telefoon", keywords: ["spoed"]},
    {want: "delen", use: "de map"},
  );
  await add(last.id, "medium", {name: "Kantine", owner: "Sanne"});
  expect(await colleague().call(readStaffSignpost, {token})).toEqual({
    organisation: "Waterschap",
    language: "nl",
    signs: [
      {want: "bellen", use: "de telefoon", how: "", link: "", keywords: ["spoed"]},
      {want: "delen", use: "de map", how: "", link: "", keywords: []},
    ],
  });
});

test("the signpost is a card in PDF, by the link and for who follows the trajectory; without lines there is none", async () => {
  const token = await link();
  const {id: trajectoryId} = await kim.call(addTrajectory, {name: "2029", startsOn: "2029-01-01"}, to);
  const ofTrajectory = exportSignpost.path.replace(":trajectoryId", trajectoryId);
  const card = () => kim.send("GET", `/api/v1/organisations/${to.organisationId}${ofTrajectory}?language=en`);
  expect((await card()).status).toBe(404);
  const sign = {want: "bellen", use: "de telefoon", how: "", link: ""};
  await kim.call(addEntries, {trajectoryId, kind: "signpost", entries: [sign]}, to);
  const byLink = await colleague().send("GET", `/api/v1${exportStaffSignpost.path.replace(":token", token)}`);
  for (const [reply, name] of [
    [await card(), "Signpost Waterschap.pdf"],
    [byLink, "Wegwijzer Waterschap.pdf"],
  ] as const) {
    expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(reply.headers.get("content-disposition")).toContain(encodeURIComponent(name));
    expect(new TextDecoder().decode((await reply.arrayBuffer()).slice(0, 5))).toBe("%PDF-");
  }
  const never = exportStaffSignpost.path.replace(":token", "x".repeat(32));
  expect((await colleague().send("GET", `/api/v1${never}`)).status).toBe(404);
  const eve = await anotherUser(application, "Eva");
  expect((await eve.send("GET", `/api/v1/organisations/${to.organisationId}${ofTrajectory}`)).status).toBe(404);
});

test("a new link takes the place of the old one, and one that was withdrawn opens nothing; both are refused as one that never was", async () => {
  const first = await link();
  const second = await link();
  const never = await colleague().ask(readStaffSignpost, {token: "x".repeat(32)});
  expect(never).toMatchObject({status: 404, reply: {code: "not-found"}});
  expect(await colleague().ask(readStaffSignpost, {token: first})).toEqual(never);
  expect((await colleague().ask(readStaffSignpost, {token: second})).status).toBe(200);
  expect(await kim.call(withdrawStaffLink, {}, to)).toEqual({token: null});
  expect(await colleague().ask(readStaffSignpost, {token: second})).toEqual(never);
});

test("only who may change the organisation sees, makes or withdraws its link", async () => {
  const eve = await anotherUser(application, "Eve");
  expect((await eve.ask(makeStaffLink, {}, to)).status).toBe(404);
  await giveRole(application, "Eve", to.organisationId, "viewer");
  for (const contract of [readStaffLink, makeStaffLink, withdrawStaffLink])
    expect((await eve.ask(contract, {}, to)).status).toBe(403);
});
