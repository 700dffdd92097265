import {afterAll, beforeAll, expect, test} from "vitest";
import {readSession} from "../../src/access/contract.ts";
import {
  addComment,
  addEntries,
  addSignOff,
  addTrajectory,
  changeEntry,
  claimText,
  exportEntries,
  listChanges,
  listComments,
  listEntries,
  listSignOffs,
  listTexts,
  listTextVersions,
  listTrajectories,
  markProduct,
  orderEntries,
  readText,
  removeEntry,
  removeTrajectory,
  resolveComment,
  restoreEntry,
  restoreTrajectory,
  saveText,
} from "../../src/dossier/contract.ts";
import {coordinatorOf, newApplication, type Visitor} from "../support/application.ts";

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

const begin = () => kim.call(addTrajectory, {name: "Strategie 2027", startsOn: "2027-01-04"}, to);
const member = {name: "Sanne", discipline: "hr"};
const paragraph = (text: string) => ({
  type: "doc" as const,
  content: [{type: "paragraph", content: [{type: "text", text}]}],
});

test("an entry is added with all fields, changed by who saw its last version, taken away and brought back; its history says who and what", async () => {
  const {id: trajectoryId} = await begin();
  const [added] = await kim.call(addEntries, {trajectoryId, kind: "coalition-member", entries: [member]}, to);
  expect(added).toMatchObject({kind: "coalition-member", version: 1, details: {...member, brings: ""}});
  const entryId = added!.id;
  const changed = await kim.call(
    changeEntry,
    {trajectoryId, entryId, version: 1, details: {...added!.details, name: "Sanne de Wit"}},
    to,
  );
  expect(changed).toMatchObject({version: 2, details: {name: "Sanne de Wit"}});
  expect(await kim.ask(changeEntry, {trajectoryId, entryId, version: 1, details: member}, to)).toMatchObject({
    status: 409,
  });
  await kim.call(removeEntry, {trajectoryId, entryId}, to);
  expect(await kim.call(listEntries, {trajectoryId}, to)).toEqual([]);
  expect(await kim.ask(changeEntry, {trajectoryId, entryId, version: 3, details: member}, to)).toMatchObject({
    status: 404,
  });
  expect(await kim.call(restoreEntry, {trajectoryId, entryId}, to)).toMatchObject({details: {name: "Sanne de Wit"}});
  const changes = await kim.call(listChanges, {trajectoryId, entryId}, to);
  expect(changes.map(({what, version}) => `${version} ${what}`)).toEqual([
    "4 restored",
    "3 removed",
    "2 changed",
    "1 added",
  ]);
});

test("details are checked by the fields of their kind, and of many entries all or none are added", async () => {
  const {id: trajectoryId} = await begin();
  const add = (entries: Record<string, unknown>[], kind = "coalition-member") =>
    kim.ask(addEntries, {trajectoryId, kind, entries}, to);
  for (const entries of [
    [member, {...member, name: ""}],
    [{...member, discipline: "wizard"}],
    [{name: "x".repeat(5000)}],
  ])
    expect(await add(entries)).toMatchObject({status: 422});
  expect(await add([member], "no-such-kind")).toMatchObject({status: 422});
  expect(await kim.call(listEntries, {trajectoryId}, to)).toEqual([]);
});

/** A trajectory with a skill, and a clause that rests on it. */
async function withClause() {
  const {id: trajectoryId} = await begin();
  const add = async (kind: string, details: Record<string, unknown>) =>
    (await kim.call(addEntries, {trajectoryId, kind, entries: [details]}, to))[0]!;
  const skill = await add("skill", {name: "Netwerken", sort: "soft"});
  const clause = await add("clause", {title: "Open, tenzij", text: "We delen.", skill: skill.id});
  const skillOf = async () =>
    (await kim.call(listEntries, {trajectoryId, kinds: "clause"}, to)).map(({details}) => details["skill"]);
  return {trajectoryId, skill, clause, skillOf};
}

test("an entry points only to an entry that is there, of the right kind and in the same trajectory; else nothing is written", async () => {
  const {trajectoryId, skill, clause, skillOf} = await withClause();
  const {skill: elsewhere} = await withClause();
  const removed = await kim.call(addEntries, {trajectoryId, kind: "skill", entries: [{name: "Weg", sort: "soft"}]}, to);
  await kim.call(removeEntry, {trajectoryId, entryId: removed[0]!.id}, to);
  for (const id of [clause.id, elsewhere.id, removed[0]!.id, "01900000-0000-7000-8000-000000000000"]) {
    const details = {...clause.details, skill: id};
    const refused = await kim.ask(addEntries, {trajectoryId, kind: "clause", entries: [clause.details, details]}, to);
    expect(refused).toMatchObject({status: 422, reply: {code: "bad-input"}});
    expect(String((refused.reply as {detail?: string}).detail)).toContain(
      "“Rests on the skill” points to something that is not there",
    );
    expect(await kim.ask(changeEntry, {trajectoryId, entryId: clause.id, version: 1, details}, to)).toMatchObject({
      status: 422,
    });
  }
  const several = {name: "Samen leren", skills: [skill.id, elsewhere.id]};
  expect(await kim.ask(addEntries, {trajectoryId, kind: "learning-offer", entries: [several]}, to)).toMatchObject({
    status: 422,
  });
  expect(await skillOf()).toEqual([skill.id]);
});

test("what points to an entry that was taken away reads as empty, can be changed, and points to it again when it is back", async () => {
  const {trajectoryId, skill, clause, skillOf} = await withClause();
  const offer = {name: "Samen leren", skills: [skill.id]};
  await kim.call(addEntries, {trajectoryId, kind: "learning-offer", entries: [offer]}, to);
  const offered = async () =>
    (await kim.call(listEntries, {trajectoryId, kinds: "learning-offer"}, to)).map(({details}) => details["skills"]);
  await kim.call(removeEntry, {trajectoryId, entryId: skill.id}, to);
  expect([await skillOf(), await offered()]).toEqual([[null], [[]]]);
  await kim.call(restoreEntry, {trajectoryId, entryId: skill.id}, to);
  expect([await skillOf(), await offered()]).toEqual([[skill.id], [[skill.id]]]);
  await kim.call(removeEntry, {trajectoryId, entryId: skill.id}, to);
  const details = {...clause.details, skill: null, title: "Open"};
  await kim.call(changeEntry, {trajectoryId, entryId: clause.id, version: 1, details}, to);
  await kim.call(removeEntry, {trajectoryId, entryId: clause.id}, to);
  expect(await kim.call(restoreEntry, {trajectoryId, entryId: clause.id}, to)).toMatchObject({
    details: {title: "Open", skill: null},
  });
});

test("who took an entry away, and when, stays in its history with what it said", async () => {
  const {trajectoryId, clause} = await withClause();
  const before = Date.now();
  await kim.call(removeEntry, {trajectoryId, entryId: clause.id}, to);
  const [last] = await kim.call(listChanges, {trajectoryId, kinds: "clause", limit: 1}, to);
  const {user} = await kim.call(readSession, {});
  expect(last).toMatchObject({entryId: clause.id, what: "removed", by: user!.name, details: {title: "Open, tenzij"}});
  expect(Date.parse(last!.at)).toBeGreaterThanOrEqual(before);
});

test("entries keep the order that they were put in", async () => {
  const {id: trajectoryId} = await begin();
  const names = ["A", "B", "C"].map((name) => ({...member, name}));
  const added = await kim.call(addEntries, {trajectoryId, kind: "coalition-member", entries: names}, to);
  const [a, b, c] = added.map(({id}) => id);
  await kim.call(orderEntries, {trajectoryId, entryIds: [c!, a!, b!]}, to);
  expect((await kim.call(listEntries, {trajectoryId}, to)).map(({details}) => details["name"])).toEqual([
    "C",
    "A",
    "B",
  ]);
});

test("a text grows by versions: one person's saves within ten minutes are one, a named version stays, an old base is refused", async () => {
  const {id: trajectoryId} = await begin();
  const about = {trajectoryId, name: "vision"};
  expect(await kim.call(readText, about, to)).toMatchObject({document: null, version: 0});
  await kim.call(saveText, {...about, document: paragraph("Een"), version: 0}, to);
  expect(await kim.call(saveText, {...about, document: paragraph("Twee"), version: 1}, to)).toMatchObject({version: 1});
  await kim.call(saveText, {...about, document: paragraph("Drie"), version: 1, note: "Voor de coalitie"}, to);
  expect(await kim.call(saveText, {...about, document: paragraph("Vier"), version: 1}, to)).toMatchObject({version: 2});
  expect(await kim.ask(saveText, {...about, document: paragraph("Vijf"), version: 1}, to)).toMatchObject({status: 409});
  expect(await kim.call(readText, {...about, version: 1}, to)).toMatchObject({document: paragraph("Drie")});
  expect((await kim.call(listTextVersions, about, to)).map(({version, note}) => [version, note])).toEqual([
    [2, ""],
    [1, "Voor de coalitie"],
  ]);
  expect(await kim.call(listTexts, {trajectoryId}, to)).toMatchObject([{name: "vision", version: 2}]);
});

test("a version that was signed is not written over", async () => {
  const {id: trajectoryId} = await begin();
  const about = {trajectoryId, name: "vision"};
  await kim.call(saveText, {...about, document: paragraph("Een"), version: 0}, to);
  const verdict = {trajectoryId, product: "vision", member: "Sanne", words: "", textVersion: 1};
  await kim.call(addSignOff, {...verdict, verdict: "agrees"}, to);
  expect(await kim.call(saveText, {...about, document: paragraph("Twee"), version: 1}, to)).toMatchObject({version: 2});
  await kim.call(addSignOff, {...verdict, verdict: "dissents", words: "Te vaag.", textVersion: 2}, to);
  await kim.call(markProduct, {trajectoryId, product: "vision", signedOff: true, renewOn: "2028-01-04"}, to);
  expect(await kim.call(listSignOffs, {trajectoryId}, to)).toMatchObject({
    signOffs: [{member: "Sanne", verdict: "dissents", words: "Te vaag.", textVersion: 2}],
    products: [{product: "vision", renewOn: "2028-01-04"}],
  });
  await kim.call(markProduct, {trajectoryId, product: "vision", signedOff: false, renewOn: null}, to);
  expect((await kim.call(listSignOffs, {trajectoryId}, to)).products).toEqual([]);
});

test("who writes in a text holds it; who asks again keeps it", async () => {
  const {id: trajectoryId} = await begin();
  expect(await kim.call(claimText, {trajectoryId, name: "vision"}, to)).toMatchObject({editing: null});
  expect(await kim.call(claimText, {trajectoryId, name: "vision"}, to)).toMatchObject({editing: null});
});

test("comments are placed, dealt with and opened again", async () => {
  const {id: trajectoryId} = await begin();
  const {id: commentId} = await kim.call(addComment, {trajectoryId, subject: "product:vision", body: "Mooi"}, to);
  const {user} = await kim.call(readSession, {});
  expect(await kim.call(resolveComment, {trajectoryId, commentId, resolved: true}, to)).toMatchObject({
    resolvedBy: user!.name,
  });
  await kim.call(resolveComment, {trajectoryId, commentId, resolved: false}, to);
  expect(await kim.call(listComments, {trajectoryId, subject: "product:vision"}, to)).toMatchObject([
    {body: "Mooi", resolvedBy: null},
  ]);
});

test("a copy has the entries and texts, with what points to an entry pointing to its copy; the first stays as it was", async () => {
  const {id: trajectoryId} = await begin();
  const skills = await kim.call(
    addEntries,
    {trajectoryId, kind: "skill", entries: [{name: "Netwerken", sort: "soft"}]},
    to,
  );
  const target = {skill: skills[0]!.id, role: "Leidinggevende", target: 3};
  await kim.call(addEntries, {trajectoryId, kind: "skill-target", entries: [target]}, to);
  await kim.call(saveText, {trajectoryId, name: "vision", document: paragraph("Een"), version: 0}, to);
  const copy = await kim.call(addTrajectory, {name: "2028", startsOn: "2028-01-03", copyOf: trajectoryId}, to);
  const copied = await kim.call(listEntries, {trajectoryId: copy.id}, to);
  const skill = copied.find(({kind}) => kind === "skill")!;
  expect(skill.id).not.toBe(skills[0]!.id);
  expect(copied.find(({kind}) => kind === "skill-target")!.details["skill"]).toBe(skill.id);
  expect(await kim.call(readText, {trajectoryId: copy.id, name: "vision"}, to)).toMatchObject({
    document: paragraph("Een"),
    version: 1,
  });
  expect(await kim.call(listEntries, {trajectoryId}, to)).toHaveLength(2);
});

test("entries go out as a workbook, and a trajectory that was taken away answers nothing until it is back", async () => {
  const {id: trajectoryId} = await begin();
  await kim.call(addEntries, {trajectoryId, kind: "coalition-member", entries: [member]}, to);
  const path = `/api/v1/organisations/${to.organisationId}${exportEntries.path.replace(":trajectoryId", trajectoryId)}`;
  const file = await kim.send("GET", `${path}?language=nl`);
  expect(file.headers.get("content-disposition")).toContain("Strategie");
  expect([...new Uint8Array(await file.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b]);
  await kim.call(removeTrajectory, {trajectoryId}, to);
  expect(await kim.ask(listEntries, {trajectoryId}, to)).toMatchObject({status: 404});
  expect((await kim.call(listTrajectories, {}, to)).map(({id}) => id)).not.toContain(trajectoryId);
  await kim.call(restoreTrajectory, {trajectoryId}, to);
  expect(await kim.call(listEntries, {trajectoryId}, to)).toHaveLength(1);
});
