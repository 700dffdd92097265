import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {firstRun, readSession, signIn, signOut} from "../../src/access/contract.ts";
import {readJob} from "../../src/platform/jobs/contract.ts";
import {addYield} from "../../src/webcare/contract.ts";
import {coordinatorOf, newApplication, rightPassword, Visitor} from "../support/application.ts";

let application: Awaited<ReturnType<typeof newApplication>>;
beforeAll(async () => {
  application = await newApplication();
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

const email = "kim@example.org";

test("the first visitor makes the first user, and nobody makes a second one that way", async () => {
  const visitor = new Visitor(application);
  expect((await visitor.call(readSession, {})).state).toBe("first-run");
  const tooShort = await visitor.ask(firstRun, {name: "Kim", email, password: "short"});
  expect(tooShort).toMatchObject({
    status: 422,
    reply: {code: "bad-input", detail: expect.stringContaining("password")},
  });
  const {visitor: kim, organisation} = await coordinatorOf(application);
  expect(organisation).toMatchObject({
    slug: "waterschap",
    roles: ["coordinator"],
    unitLabel: "afdeling",
    fictional: false,
  });
  expect(await kim.call(readSession, {})).toMatchObject({state: "signed-in", organisations: [{id: organisation.id}]});
  const again = await visitor.ask(firstRun, {name: "Eve", email: "eve@example.org", password: rightPassword});
  expect(again).toMatchObject({
    status: 409,
    reply: {code: "conflict", detail: expect.stringContaining("Sign in instead")},
  });
  expect((await visitor.call(readSession, {})).state).toBe("signed-out");
});

test("who signs out is out, also with the old cookie", async () => {
  const visitor = new Visitor(application);
  await visitor.call(signIn, {email, password: rightPassword});
  const {cookie} = visitor;
  await visitor.call(signOut, {});
  const replay = await visitor.send("GET", "/api/v1/session", undefined, {cookie});
  expect(await replay.json()).toMatchObject({state: "signed-out", user: null, organisations: []});
});

test("a wrong password and an unknown user are refused alike; after eight tries the account makes wait", async () => {
  const visitor = new Visitor(application);
  const wrong = await visitor.ask(signIn, {email, password: "not the password"});
  expect(wrong).toMatchObject({status: 401, reply: {detail: "Mail address or password is not right."}});
  const unknown = await visitor.ask(signIn, {email: "nobody@example.org", password: "not the password"});
  expect(unknown).toEqual(wrong);
  const tries = [];
  for (let i = 0; i < 10; i++)
    tries.push((await visitor.ask(signIn, {email: "eve@example.org", password: "guess"})).status);
  expect(tries.slice(0, 8)).toEqual(Array(8).fill(401));
  expect(tries).toContain(503);
  expect((await visitor.ask(signIn, {email, password: rightPassword})).status).toBe(200);
});

describe("a request that is not right is refused in words", () => {
  let kim: Visitor;
  let organisationId: string;
  beforeAll(async () => {
    kim = new Visitor(application);
    const session = await kim.call(signIn, {email, password: rightPassword});
    organisationId = session.organisations[0]!.id;
  });
  const yields = () => `/api/v1/organisations/${organisationId}/yields`;
  const json = {"content-type": "application/json"};
  const refused = async (response: Response, status: number, words: string) => {
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect({status: response.status, ...((await response.json()) as object)}).toMatchObject({
      status,
      detail: expect.stringContaining(words),
    });
  };

  test("from another site, or without saying from where", async () => {
    await refused(
      await kim.send("POST", yields(), "{}", {...json, origin: "https://evil.example"}),
      403,
      "another site",
    );
    await refused(await kim.send("POST", yields(), "{}", {...json, origin: "null"}), 403, "another site");
    const bare = new Request(`http://127.0.0.1:4280${yields()}`, {
      method: "POST",
      headers: {...json, cookie: kim.cookie},
      body: "{}",
    });
    await refused(await application.fetch(bare), 403, "another site");
  });

  test("larger than a megabyte, no JSON, no object, another type", async () => {
    const large = JSON.stringify({title: "x".repeat(1_000_001)});
    await refused(await kim.send("POST", yields(), large, json), 413, "larger than one megabyte");
    await refused(await kim.send("POST", yields(), "{nonsense", json), 422, "not valid JSON");
    await refused(await kim.send("POST", yields(), "[]", json), 422, "must be a JSON object");
    await refused(await kim.send("POST", yields(), "{}", {"content-type": "text/plain"}), 422, "application/json");
  });

  test("with a field missing or out of range: every one of them is named", async () => {
    const {status, reply} = await kim.ask(addYield, {kind: "gossip", happenedOn: "31-12-2026"} as never, {
      organisationId,
    });
    expect(status).toBe(422);
    for (const field of ["network", "kind", "title", "happenedOn"]) expect(JSON.stringify(reply)).toContain(field);
  });

  test("with keys that would reach the prototype: they are ignored", async () => {
    const body = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}';
    await refused(await kim.send("POST", yields(), body, json), 422, "network");
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  });

  test("for a job or an address that is not there", async () => {
    const jobId = "01990000-0000-7000-8000-000000000000";
    expect(await kim.ask(readJob, {jobId}, {organisationId})).toMatchObject({
      status: 404,
      reply: {code: "not-found", detail: "There is no such job."},
    });
    await refused(await kim.send("GET", "/api/v1/nowhere"), 404, "nothing at this address");
  });
});

test("the OpenAPI description lists every route with who may call it, and every parameter of its path", async () => {
  const visitor = new Visitor(application);
  const description = (await (await visitor.send("GET", "/api/openapi.json")).json()) as {
    openapi: string;
    paths: Record<
      string,
      Record<string, {summary: string; parameters: {name: string; in: string}[]; responses: object}>
    >;
  };
  expect(description.openapi).toBe("3.1.0");
  for (const [path, operations] of Object.entries(description.paths))
    for (const operation of Object.values(operations)) {
      expect(operation).toMatchObject({summary: expect.stringMatching(/\.|\?$/), responses: {200: {}, default: {}}});
      const inPath = operation.parameters.filter((parameter) => parameter.in === "path").map(({name}) => name);
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining(["/api/v1/session", "/api/v1/organisations/{organisationId}/figures"]),
  );
});
