import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {permissions} from "../../src/access/contract.ts";
import {permissionsOf, roleNames} from "../../src/access/role-content.ts";
import {
  discardUpload,
  renameSource,
  startImport,
  startPreflight,
  undoImport,
  uploadFile,
} from "../../src/dialogue/contract.ts";
import {readFigures} from "../../src/evidence/contract.ts";
import {undoPeopleFile} from "../../src/people/contract.ts";
import {cancelJob, readJob} from "../../src/platform/jobs/contract.ts";
import {addYield, changeYield, listYields, removeYield, restoreYield} from "../../src/webcare/contract.ts";
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

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly permission: string;
}

let application: Awaited<ReturnType<typeof newApplication>>;
let kim: Visitor;
let eve: Visitor;
let ours: string;
let theirs: string;
let operations: readonly Operation[];
beforeAll(async () => {
  application = await newApplication();
  const first = await coordinatorOf(application);
  [kim, ours] = [first.visitor, first.organisation.id];
  eve = await anotherUser(application, "Eve");
  theirs = (await foundOrganisation(eve, "Elders")).id;
  const {paths} = (await (await kim.send("GET", "/api/openapi.json")).json()) as {
    paths: Record<string, Record<string, {"x-permission": string}>>;
  };
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, it]) => ({
      method: method.toUpperCase(),
      path,
      permission: it["x-permission"],
    })),
  );
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

const some = "01990000-0000-7000-8000-000000000000";
const sent = ({method, path}: Operation, organisationId: string, visitor: Visitor) =>
  visitor.send(
    method,
    path.replace("{organisationId}", organisationId).replace(/\{\w+\}/g, some),
    method === "GET" || method === "DELETE" ? undefined : "{}",
    {
      "content-type": "application/json",
    },
  );
const inOrganisations = () => operations.filter(({path}) => path.includes("{organisationId}"));

describe("every route below an organisation", () => {
  test("asks for a permission there is", () => {
    expect(inOrganisations().length).toBeGreaterThan(25);
    for (const {path, permission} of inOrganisations()) {
      if (path.includes("/command-line/")) expect(permission).toBe("machine");
      else expect(permissions).toContain(permission);
    }
  });

  test("answers a stranger 404, in the same words whether the organisation exists or not", async () => {
    for (const operation of inOrganisations().filter(({permission}) => permission !== "machine")) {
      const [theirsAnswers, nobodys] = [await sent(operation, theirs, kim), await sent(operation, some, kim)];
      expect(`${operation.method} ${operation.path} ${theirsAnswers.status}`).toBe(
        `${operation.method} ${operation.path} 404`,
      );
      expect(await theirsAnswers.text()).toBe(await nobodys.text());
    }
  });

  test("answers 401 to who is not signed in", async () => {
    const nobody = {
      send: (...[method, path, body, headers]: Parameters<Visitor["send"]>) =>
        application.fetch(
          new Request(`http://127.0.0.1:4280${path}`, {
            method,
            headers: {...headers},
            ...(body === undefined ? {} : {body}),
          }),
        ),
    } as Visitor;
    for (const operation of inOrganisations()) {
      const {status} = await sent(operation, ours, nobody);
      expect(`${operation.path} ${status}`).toBe(`${operation.path} ${operation.permission === "machine" ? 403 : 401}`);
    }
  });

  test.each(roleNames)("T1: lets a %s do what that role may, and nothing else", async (role) => {
    const visitor = await anotherUser(application, role);
    await giveRole(application, role, ours, role);
    const may = permissionsOf([role]) as readonly string[];
    for (const operation of inOrganisations().filter(
      ({method, permission}) => method === "GET" || !may.includes(permission),
    )) {
      const {status} = await sent(operation, ours, visitor);
      const answer = `${operation.method} ${operation.path} ${status === 403 ? "refused" : "let in"}`;
      expect(answer).toBe(
        `${operation.method} ${operation.path} ${may.includes(operation.permission) ? "let in" : "refused"}`,
      );
      expect(status).not.toBe(401);
    }
  });
});

test("T1: what concerns the installation is for its administrators", async () => {
  const ofAdmin = operations.filter(({permission}) => permission === "admin");
  expect(ofAdmin.length).toBeGreaterThanOrEqual(2);
  for (const operation of ofAdmin) expect((await sent(operation, ours, eve)).status).toBe(403);
});

test("what only the command line may ask is refused to people, coordinators too", async () => {
  const machine = operations.filter(({permission}) => permission === "machine");
  expect(machine.length).toBeGreaterThanOrEqual(3);
  for (const operation of machine) expect((await sent(operation, ours, kim)).status).toBe(403);
});

test("things of another organisation are not there, whoever names their ids, and stay as they are", async () => {
  const [here, there] = [{organisationId: ours}, {organisationId: theirs}];
  const bytes = slackZip([{id: "U1", name: "Ada"}], {general: [{user: "U1", at: "2026-03-02T09:00:00Z"}]});
  const upload = () => eve.call(uploadFile, {name: "slack.zip"}, {...there, body: bytes});
  const [{uploadId}, kept] = [await upload(), await upload()];
  const started = await eve.call(startImport, {uploadId, source: {name: "Slack"}, basis: publicArchive}, there);
  expect(await eve.ended(theirs, started.jobId)).toMatchObject({state: "done"});
  const {importId, jobId} = started;
  const yields = {
    network: "n",
    kind: "idea",
    title: "t",
    whatHappened: "",
    amount: null,
    amountUnit: null,
    happenedOn: "2026-03-02",
  } as const;
  const yieldId = (await eve.call(addYield, yields, there)).id;

  const refused = await Promise.all([
    kim.ask(readJob, {jobId}, here),
    kim.ask(cancelJob, {jobId}, here),
    kim.ask(undoImport, {importId}, here),
    kim.ask(discardUpload, {uploadId: kept.uploadId}, here),
    kim.ask(startPreflight, {uploadId: kept.uploadId}, here),
    kim.ask(startImport, {uploadId: kept.uploadId, source: {name: "Mine"}, basis: publicArchive}, here),
    kim.ask(undoPeopleFile, {peopleFileId: some}, here),
    kim.ask(renameSource, {sourceId: some, name: "Mine"}, here),
    kim.ask(changeYield, {...yields, yieldId, title: "Mine"}, here),
    kim.ask(removeYield, {yieldId}, here),
    kim.ask(restoreYield, {yieldId}, here),
    kim.ask(readFigures, {unit: some}, here),
  ]);
  // Without any data there is no unit to be looked for: the last one answers that there are no figures.
  expect(refused.map(({status}) => status)).toEqual([...Array(11).fill(404), 200]);
  expect(await eve.call(listYields, {}, there)).toEqual([{...yields, id: yieldId}]);
  expect(
    await eve.ended(theirs, (await eve.call(startPreflight, {uploadId: kept.uploadId}, there)).jobId),
  ).toMatchObject({state: "done"});
});
