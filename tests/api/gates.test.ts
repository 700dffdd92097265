import {createHash} from "node:crypto";
import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {signIn} from "../../src/access/contract.ts";
import {listEvents} from "../../src/access/event-log-contract.ts";
import type {GateStep} from "../../src/access/gate-content.ts";
import {
  readGateDocument,
  readGates,
  signGate,
  uploadGateDocument,
  withdrawGate,
} from "../../src/access/gate-contract.ts";
import {acceptInvitation, invite} from "../../src/access/members-contract.ts";
import type {Role} from "../../src/access/role-content.ts";
import {listSources, startImport, undoImport, uploadFile} from "../../src/dialogue/contract.ts";
import {readFigures} from "../../src/evidence/contract.ts";
import {apiPath} from "../../src/platform/http/index.ts";
import {exportReport, readMonitor} from "../../src/report/contract.ts";
import {listYields} from "../../src/webcare/contract.ts";
import {
  coordinatorOf,
  foundOrganisation,
  newApplication,
  publicArchive,
  rightPassword,
  Visitor,
} from "../support/application.ts";
import {slack} from "../support/waterschap.ts";

const aDayMs = 86_400_000;
let now = Date.parse("2026-03-01T09:00:00Z");
let application: Awaited<ReturnType<typeof newApplication>>;
let kim: Visitor;
let to: {organisationId: string};
const people = {} as Record<"sponsor" | "dpo" | "works-council" | "viewer", Visitor>;

beforeAll(async () => {
  application = await newApplication({clock: () => now});
  const {visitor, organisation} = await coordinatorOf(application);
  [kim, to] = [visitor, {organisationId: organisation.id}];
  for (const role of ["sponsor", "dpo", "works-council", "viewer"] as const) people[role] = await joined(role);
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

async function joined(role: Role): Promise<Visitor> {
  const {invited} = await kim.call(invite, {emails: [`${role}@example.org`], roles: [role], language: "nl"}, to);
  const visitor = new Visitor(application);
  const token = invited[0]!.link!.split("#")[1]!;
  await visitor.call(acceptInvitation, {token, account: {name: `De ${role}`, password: rightPassword}});
  return visitor;
}

const open = {sources: ["slack"], channels: ["open"], purposes: ["monitor"]} as const;
const scopeOf = (scope: {readonly [Part in keyof typeof open]: readonly string[]}) => scope as never;
const words = "So was decided, with these reasons";
const pdf = new TextEncoder().encode("%PDF-1.7\nAdvice");

async function documentOf(visitor: Visitor): Promise<string> {
  return (await visitor.call(uploadGateDocument, {name: "stuk.pdf"}, {...to, body: pdf})).id;
}

/** Signs a step as whoever signs it. */
async function sign(step: GateStep, change: Record<string, unknown> = {}) {
  const signers = {
    ...{purpose: people.sponsor, advice: people.dpo, assessment: people.sponsor, consent: people["works-council"]},
    ...{notice: kim, publication: kim, end: kim},
  };
  const visitor = signers[step];
  const needsDocument = step === "advice" || step === "assessment" || step === "consent";
  const about = {
    ...{step, scope: scopeOf(open), words},
    ...(step === "purpose" ? {legalBasis: "public-task" as const} : {}),
    ...(step === "notice" ? {noticeOn: "2026-03-01"} : {}),
    ...(needsDocument ? {documentId: await documentOf(visitor)} : {}),
  };
  return visitor.call(signGate, {...about, ...change}, to);
}

const states = async () =>
  Object.fromEntries((await kim.call(readGates, {}, to)).steps.map(({step, state}) => [step, state]));
const upload = async () => (await kim.call(uploadFile, {name: "slack.zip"}, {...to, body: slack})).uploadId;
const bring = async (source: {name: string} | {id: string} = {name: "Slack"}, privateChannels: string[] = []) =>
  kim.ask(startImport, {uploadId: await upload(), source, basis: {kind: "gates"}, privateChannels}, to);

describe("a step", () => {
  test("is signed by the role it belongs to, with what it asks for, after those before it", async () => {
    expect(await states()).toMatchObject({purpose: "missing", consent: "missing"});
    const wish = {step: "purpose", scope: scopeOf(open), words, legalBasis: "public-task"} as const;
    expect(await kim.ask(signGate, wish, to)).toMatchObject({
      ...{status: 403, reply: {detail: expect.stringContaining("Sponsor")}},
    });
    expect((await people.viewer.ask(readGates, {}, to)).status).toBe(403);
    expect((await people.sponsor.ask(signGate, {...wish, legalBasis: undefined}, to)).status).toBe(422);
    expect((await people.sponsor.ask(signGate, {...wish, validUntil: "2026-02-28"}, to)).status).toBe(422);
    const early = {step: "advice", scope: scopeOf(open), words, documentId: await documentOf(people.dpo)} as const;
    expect(await people.dpo.ask(signGate, early, to)).toMatchObject({
      ...{status: 403, reply: {detail: expect.stringContaining("first needs: purpose")}},
    });
    expect(await sign("purpose")).toMatchObject({
      ...{step: "purpose", kind: "given", signedBy: "De sponsor", signedRole: "sponsor", signedOn: "2026-03-01"},
      ...{legalBasis: "public-task", document: null, scope: open},
    });
    expect((await people.dpo.ask(signGate, {...early, documentId: undefined}, to)).status).toBe(422);
    expect((await people.dpo.ask(signGate, {...early, scope: scopeOf({...open, sources: ["mail"]})}, to)).status).toBe(
      403,
    );
  });

  test("keeps its document as it was sent, told by its digest", async () => {
    const {document} = await sign("advice");
    expect(document).toMatchObject({
      ...{name: "stuk.pdf", bytes: pdf.length, sha256: createHash("sha256").update(pdf).digest("hex")},
    });
    const path = apiPath(readGateDocument).replace(":organisationId", to.organisationId);
    const response = await people["works-council"].send("GET", path.replace(":documentId", document!.id));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf);
    const program = new TextEncoder().encode("MZ\u0000\u0001");
    const refused = await people.dpo.ask(uploadGateDocument, {name: "advies.pdf"}, {...to, body: program});
    expect(refused).toMatchObject({status: 422, reply: {code: "unreadable-file"}});
  });

  test("stands in the event log, without its words", async () => {
    const {events} = await kim.call(listEvents, {code: "gate-step"}, to);
    expect(events).toMatchObject([
      {detail: "advice:given", role: "dpo", subject: {kind: "gate"}},
      {detail: "purpose:given", role: "sponsor"},
    ]);
    expect(JSON.stringify(events)).not.toContain(words);
  });

  test("cannot be changed in the database by the product itself", async () => {
    const change = application.storage.inOrganisation(to.organisationId, (db) =>
      sql`update gate_record set words = 'other'`.execute(db),
    );
    await expect(change).rejects.toThrow();
  });
});

describe("T81: an import", () => {
  test("is refused and logged while a step is missing, before the file is looked at", async () => {
    const {uploadId} = await kim.call(uploadFile, {name: "x.zip"}, {...to, body: new TextEncoder().encode("no zip")});
    const wish = {uploadId, source: {name: "Slack"}, basis: {kind: "gates"}} as const;
    expect(await kim.ask(startImport, wish, to)).toMatchObject({
      ...{status: 403, reply: {code: "gate-closed", detail: expect.stringContaining("DPIA")}},
    });
    await sign("assessment");
    expect((await bring()).reply).toMatchObject({detail: expect.stringContaining("works council")});
    await sign("consent");
    expect((await bring()).reply).toMatchObject({detail: expect.stringContaining("notice to staff")});
    await sign("notice");
    expect((await bring()).reply).toMatchObject({detail: expect.stringContaining("from 15 March 2026")});
    expect(await kim.call(listSources, {}, to)).toEqual([]);
    const {events} = await kim.call(listEvents, {code: "denial"}, to);
    expect(events.slice(0, 2).map(({detail}) => detail)).toEqual(["gate:notice", "gate:notice"]);
  });

  let sourceId: string;
  test("goes two weeks after the notice, says what it rests on, and leaves private channels out", async () => {
    now += 14 * aDayMs;
    await kim.call(signIn, {email: "kim@example.org", password: rightPassword});
    const before = await bring({name: "Slack"}, ["C-secret"]);
    expect(before).toMatchObject({status: 403, reply: {detail: expect.stringContaining("holds for less")}});
    const {status, reply} = await bring();
    expect(status).toBe(200);
    expect(await kim.ended(to.organisationId, reply.jobId)).toMatchObject({
      ...{state: "done", result: {dropped: {"private-channel": 1, "sensitive-channel": 1}}},
    });
    const [source] = await kim.call(listSources, {}, to);
    sourceId = source!.id;
    expect(source).toMatchObject({
      ...{basis: "gates", archive: null, messages: 58},
      imports: [{purpose: "maandelijkse monitor", decidedBy: "De sponsor"}],
    });
    expect((await kim.call(readFigures, {measures: "messages"}, to)).figures).toMatchObject([{value: 58}]);
  });

  test("does not become a public archive afterwards", async () => {
    const wish = {uploadId: await upload(), source: {id: sourceId}, basis: publicArchive};
    expect(await kim.ask(startImport, wish, to)).toMatchObject({status: 409});
  });

  test("whose job is put in the queue directly is judged again", async () => {
    const {reply} = await bring({id: sourceId});
    await kim.ended(to.organisationId, reply.jobId);
    await people["works-council"].call(signIn, {email: "works-council@example.org", password: rightPassword});
    await people["works-council"].call(withdrawGate, {step: "consent", words}, to);
    await application.storage.inOrganisation(to.organisationId, (db) =>
      sql`update import set state = 'running' where id = ${reply.importId}`.execute(db),
    );
    const jobId = await application.jobs.add(to.organisationId, "import", {importId: reply.importId});
    expect(await kim.ended(to.organisationId, jobId)).toMatchObject({state: "failed", problem: {code: "gate-closed"}});
    const recounting = await application.jobs.add(to.organisationId, "recount", {});
    expect(await kim.ended(to.organisationId, recounting)).toMatchObject({
      ...{state: "failed", problem: {code: "gate-closed"}},
    });
  });
});

describe("T81: after consent was withdrawn", () => {
  test("no figure, network or report is read or sent out; what people wrote down themselves is", async () => {
    for (const path of ["figures", "filters", "tools", "contribution", "network", "report", "formed-networks"]) {
      const response = await people.viewer.send("GET", `/api/v1/organisations/${to.organisationId}/${path}`);
      expect(`${path} ${response.status}`).toBe(`${path} 403`);
      expect(await response.json()).toMatchObject({code: "gate-closed", detail: expect.stringContaining("“Slack”")});
    }
    for (const path of ["report.pdf", "report.xlsx", "network.graphml"])
      expect((await kim.send("GET", `/api/v1/organisations/${to.organisationId}/${path}`)).status).toBe(403);
    expect(await kim.call(listYields, {}, to)).toEqual([]);
  });

  test("new consent opens them again; a file goes out once its publication is signed", async () => {
    await sign("consent");
    expect(await states()).toMatchObject({consent: "standing", notice: "outdated"});
    await sign("notice");
    expect(await states()).toMatchObject({notice: "standing", publication: "missing"});
    expect(await kim.call(readMonitor, {}, to)).toMatchObject({sources: [{messages: 58}]});
    const path = apiPath(exportReport).replace(":organisationId", to.organisationId);
    expect((await kim.send("GET", path)).status).toBe(403);
    await sign("publication");
    expect((await kim.send("GET", path)).status).toBe(200);
  });

  test("an expired step closes them without anybody doing anything, and taking back an import still works", async () => {
    await sign("consent", {validUntil: "2026-03-20"});
    expect((await kim.ask(readFigures, {}, to)).status).toBe(200);
    now = Date.parse("2026-03-20T23:30:00Z"); // half past midnight on the 21st in Amsterdam
    await kim.call(signIn, {email: "kim@example.org", password: rightPassword});
    expect(await kim.ask(readFigures, {}, to)).toMatchObject({status: 403, reply: {code: "gate-closed"}});
    const [source] = await kim.call(listSources, {}, to);
    for (const {id: importId} of source!.imports.filter(({state}) => state === "done")) {
      const {jobId} = await kim.call(undoImport, {importId}, to);
      expect(await kim.ended(to.organisationId, jobId)).toMatchObject({state: "done"});
    }
    expect((await kim.call(readFigures, {}, to)).period).toBeNull();
  });
});

describe("a public archive", () => {
  test("needs one signature, marks its source, and has no private channels", async () => {
    const here = {organisationId: (await foundOrganisation(kim, "Archief")).id};
    const send = async () => (await kim.call(uploadFile, {name: "slack.zip"}, {...here, body: slack})).uploadId;
    const wish = {uploadId: await send(), source: {name: "Lijst"}, basis: publicArchive};
    const refused = await kim.ask(startImport, {...wish, privateChannels: ["C-secret"]}, here);
    expect(refused).toMatchObject({status: 403, reply: {code: "gate-closed"}});
    expect(await kim.call(listSources, {}, here)).toEqual([]);
    const {jobId} = await kim.call(startImport, wish, here);
    expect(await kim.ended(here.organisationId, jobId)).toMatchObject({state: "done"});
    expect(await kim.call(listSources, {}, here)).toMatchObject([
      {basis: "public-archive", archive: {reason: publicArchive.reason, declaredBy: "Kim", declaredOn: "2026-03-21"}},
    ]);
    expect((await kim.ask(readFigures, {}, here)).status).toBe(200);
  });
});
