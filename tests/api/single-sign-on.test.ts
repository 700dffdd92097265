import {generateKeyPair, type JWTPayload} from "jose";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {readSingleSignOn, removeSingleSignOn, writeSingleSignOn} from "../../src/access/account-contract.ts";
import {readSession} from "../../src/access/contract.ts";
import {beginSingleSignOn, finishSingleSignOn, readSignInWays} from "../../src/access/sign-in-contract.ts";
import {coordinatorOf, newApplication, Visitor} from "../support/application.ts";
import {clientId, clientSecret, falseProvider, type Person, realProvider} from "../support/providers.ts";

const returnAddress = "http://127.0.0.1:4280/single-sign-on";
const people: Record<string, Person> = {
  kim: {email: "Kim@example.org", email_verified: true, name: "Kim"},
  double: {email: "kim@example.org", email_verified: true, name: "Another Kim"},
  impostor: {email: "kim@example.org", email_verified: false, name: "Not Kim"},
  noor: {email: "noor@allowed.example", email_verified: true, name: "Noor"},
  guest: {email: "guest@elsewhere.example", email_verified: true, name: "Guest"},
};

let application: Awaited<ReturnType<typeof newApplication>>;
let admin: Visitor;
let real: Awaited<ReturnType<typeof realProvider>>;
let fake: Awaited<ReturnType<typeof falseProvider>>;
beforeAll(async () => {
  application = await newApplication();
  admin = (await coordinatorOf(application)).visitor;
  real = await realProvider(people, returnAddress);
  fake = await falseProvider();
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await Promise.all([application.close(), real.close(), fake.close()]);
});

const setUp = (issuer: string) =>
  admin.call(writeSingleSignOn, {issuer, clientId, clientSecret, label: "Inlognet", domains: ["allowed.example"]});

const begin = async (visitor: Visitor) => (await visitor.call(beginSingleSignOn, {})).url;

/** Somebody whom the real provider knows under this subject comes in, or is refused. */
async function arrives(sub: string) {
  const visitor = new Visitor(application);
  const query = await real.visit(await begin(visitor), sub);
  return {visitor, query, answer: await visitor.ask(finishSingleSignOn, {query})};
}

describe("at a real provider", () => {
  beforeAll(() => setUp(real.issuer));

  test("its settings are read without the secret, and the button stands on the sign-in page", async () => {
    const settings = {issuer: real.issuer, clientId, label: "Inlognet", domains: ["allowed.example"]};
    expect(await admin.call(readSingleSignOn, {})).toEqual({settings, returnAddress});
    expect(await new Visitor(application).call(readSignInWays, {})).toMatchObject({singleSignOn: {label: "Inlognet"}});
    const {rows} = await application.storage.pool.query("select client_secret from single_sign_on");
    expect(rows[0].client_secret.toString("latin1")).not.toContain(clientSecret);
    expect(await new Visitor(application).ask(readSingleSignOn, {})).toMatchObject({status: 401});
  });

  test("somebody whose confirmed address is known here comes in, and again under the same subject", async () => {
    for (let i = 0; i < 2; i++) {
      const {answer} = await arrives("kim");
      expect(answer).toMatchObject({status: 200, reply: {state: "signed-in", user: {email: "kim@example.org"}}});
      expect(answer.reply.organisations).toHaveLength(1);
    }
  });

  test("an unconfirmed address that equals an administrator's, or the same one under another subject, is no way in", async () => {
    expect((await arrives("impostor")).answer).toMatchObject({
      status: 401,
      reply: {detail: expect.stringContaining("does not say that your mail address is confirmed")},
    });
    expect((await arrives("double")).answer).toMatchObject({
      status: 401,
      reply: {detail: expect.stringContaining("does not belong to this sign-in")},
    });
  });

  test("a stranger needs an invitation, unless the domain is allowed; then no organisation is open yet", async () => {
    expect((await arrives("guest")).answer).toMatchObject({
      status: 401,
      reply: {detail: expect.stringContaining("invited")},
    });
    const {answer} = await arrives("noor");
    expect(answer).toMatchObject({status: 200, reply: {user: {name: "Noor"}, organisations: []}});
    const {rows} = await application.storage.pool.query(`select email from "user" order by email`);
    expect(rows.map(({email}) => email)).toEqual(["kim@example.org", "noor@allowed.example"]);
  });

  test("an answer counts once, and only in the browser that asked for it", async () => {
    const {visitor, query} = await arrives("kim");
    expect((await visitor.ask(finishSingleSignOn, {query})).status).toBe(401);
    const [mine, theirs] = [new Visitor(application), new Visitor(application)];
    const stolen = await real.visit(await begin(theirs), "kim");
    expect((await new Visitor(application).ask(finishSingleSignOn, {query: stolen})).status).toBe(401);
    await begin(mine);
    expect((await mine.ask(finishSingleSignOn, {query: stolen})).status).toBe(401);
    expect((await mine.call(readSession, {})).state).toBe("signed-out");
  });

  test("a code put in place of another's is refused: it belongs to another verifier", async () => {
    const [mine, theirs] = [new Visitor(application), new Visitor(application)];
    const own = new URLSearchParams(await real.visit(await begin(mine), "noor"));
    own.set("code", new URLSearchParams(await real.visit(await begin(theirs), "kim")).get("code")!);
    expect((await mine.ask(finishSingleSignOn, {query: `?${own}`})).status).toBe(401);
  });
});

describe("at a provider that lies", () => {
  beforeAll(() => setUp(fake.issuer));
  const kim = {email: "noor@allowed.example", email_verified: true};

  async function answered(token: (claims: JWTPayload) => Promise<string>) {
    const visitor = new Visitor(application);
    const query = fake.visit(await begin(visitor), token);
    return (await visitor.ask(finishSingleSignOn, {query})).status;
  }
  const unsigned = (claims: object) =>
    `${[{alg: "none"}, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")}.`;

  test.each<[string, (claims: JWTPayload) => Promise<string>]>([
    ["no signature", async (claims) => unsigned({...claims, ...kim})],
    ["another's key", async (claims) => fake.signed({...claims, ...kim}, (await generateKeyPair("RS256")).privateKey)],
    ["expired an hour ago", ({exp, ...claims}) => fake.signed({...claims, ...kim, exp: exp! - 3_660})],
    ["for another client", (claims) => fake.signed({...claims, ...kim, aud: "another"})],
    ["of another issuer", (claims) => fake.signed({...claims, ...kim, iss: "https://elsewhere.example"})],
    ["without a nonce", ({nonce: _, ...claims}) => fake.signed({...claims, ...kim})],
    ["with the nonce of another sign-in", (claims) => fake.signed({...claims, ...kim, nonce: "of another"})],
    ["address confirmed, says a text", (claims) => fake.signed({...claims, ...kim, email_verified: "true"})],
  ])("an id token %s opens nothing", async (_, token) => {
    expect(await answered(token)).toBe(401);
  });

  test("an answer that says it comes from another issuer (mix-up), or with another state, opens nothing", async () => {
    for (const [name, value] of [
      ["iss", "https://elsewhere.example"],
      ["state", "of another"],
    ] as const) {
      const visitor = new Visitor(application);
      const query = new URLSearchParams(fake.visit(await begin(visitor), (claims) => fake.signed({...claims, ...kim})));
      query.set(name, value);
      expect((await visitor.ask(finishSingleSignOn, {query: `?${query}`})).status).toBe(401);
    }
  });

  test("a subject that another provider gave to somebody is nobody here", async () => {
    expect(
      await answered((claims) =>
        fake.signed({...claims, sub: "kim", email: "x@elsewhere.example", email_verified: true}),
      ),
    ).toBe(401);
  });

  test("the same token, right in all of this, does open: what was refused above was refused for its fault", async () => {
    expect(await answered((claims) => fake.signed({...claims, ...kim, sub: "new"}))).toBe(200);
  });
});

test("what is no provider is refused with words, over http too; taken away, there is no such way in", async () => {
  const wish = {clientId, clientSecret, label: "Inlognet", domains: []};
  expect(await admin.ask(writeSingleSignOn, {...wish, issuer: "http://127.0.0.1:1"})).toMatchObject({
    status: 503,
    reply: {detail: expect.stringContaining("does not answer as a sign-in service does")},
  });
  expect(await admin.ask(writeSingleSignOn, {...wish, issuer: "http://login.example.org"})).toMatchObject({
    status: 422,
    reply: {detail: expect.stringContaining("https://")},
  });
  await admin.call(removeSingleSignOn, {});
  expect((await new Visitor(application).call(readSignInWays, {})).singleSignOn).toBeNull();
  expect((await new Visitor(application).ask(beginSingleSignOn, {})).status).toBe(503);
});
