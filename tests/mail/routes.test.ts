import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeAll, expect, test} from "vitest";
import type {z} from "zod";
import type {Contract} from "../../src/platform/contract.ts";
import {uuidv7} from "../../src/platform/effects.ts";
import {apiPath, createApp} from "../../src/platform/http/index.ts";
import {
  dismissMails,
  listMails,
  readBounce,
  readMailSettings,
  removeMailSettings,
  resendMails,
  sendTestMail,
  writeMailSettings,
} from "../../src/platform/mail/contract.ts";
import {mailRoutes} from "../../src/platform/mail/index.ts";
import type {MailServer} from "../../src/platform/mail/server.ts";
import {Problem} from "../../src/platform/problem.ts";
import {type Sealing, sealingOf} from "../../src/platform/sealing.ts";
import type {Storage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage} from "../storage/engines.ts";
import {certificate} from "./certificate.ts";
import {type RunningMailServer, runMailServer} from "./mail-server.ts";
import {invitation, mailingOf, until} from "./mailings.ts";

let place: Awaited<ReturnType<typeof freshStorage>>;
let storage: Storage;
let dataDir: string;
let sealing: Sealing;
let server: RunningMailServer;
let refuses = "";
beforeAll(async () => {
  place = await freshStorage(engines[0]!);
  storage = place.storage;
  dataDir = mkdtempSync(join(tmpdir(), "samenspel-mail-"));
  sealing = await sealingOf(dataDir);
  server = await runMailServer({
    ...{security: "starttls", password: "canary-password"},
    react: (stage, to) => (stage === "recipient" && to === refuses ? [550, "No such user"] : "go on"),
  });
});
afterAll(async () => {
  await server.close();
  await place.close();
  rmSync(dataDir, {recursive: true, force: true});
});
afterEach(async () => {
  refuses = "";
  await storage.pool.query("delete from mail; delete from mail_server");
});

/** The routes as the application serves them; `environment`: a mail server set from outside. */
function service({environment, mayAdminister = true}: {environment?: MailServer; mayAdminister?: boolean} = {}) {
  const mailing = mailingOf(storage, environment, {sealing});
  const app = createApp({
    routes: mailRoutes({storage, sealing, mailing, server: environment}),
    authorise: async ({permission}, _, context) => {
      if (permission === "admin" && !mayAdminister) throw new Problem("not-allowed", "Not you.");
      return {...context, actor: {userId: "u1", name: "Kim"}};
    },
    clock: Date.now,
    newId: uuidv7(Date.now, Math.random),
    origin: "http://localhost",
    trustedProxies: [],
    report: (_, error) => {
      throw error;
    },
    isReady: async () => true,
  });
  const ask = async <C extends Contract>(contract: C, input: z.input<C["input"]>) => {
    const hasBody = contract.method !== "GET" && contract.method !== "DELETE";
    const reply = await app.request(apiPath(contract), {
      method: contract.method,
      ...(hasBody ? {body: JSON.stringify(input), headers: {"content-type": "application/json"}} : {}),
    });
    return {status: reply.status, body: (await reply.json()) as z.output<C["reply"]> & {detail: string}};
  };
  return {mailing, ask};
}

const settings = () => {
  const {password: _, ...rest} = server.settings;
  return {...rest, certificate};
};

test("a server is set, shown without its password, kept sealed, and removed", async () => {
  const {ask} = service();
  expect((await ask(readMailSettings, {})).body).toEqual({source: "none", server: null});
  const {status, body} = await ask(writeMailSettings, {...settings(), password: "canary-password"});
  expect(status).toBe(200);
  expect(body).toEqual({
    source: "installation",
    server: {...settings(), certificate: certificate.trim(), hasPassword: true},
  });
  expect((await ask(readMailSettings, {})).body).toEqual(body);
  const {rows} = await storage.pool.query<{password: Buffer}>("select * from mail_server");
  expect(JSON.stringify(rows)).not.toContain("canary");
  expect(rows[0]!.password.toString("latin1")).not.toContain("canary");
  expect(
    readdirSync(dataDir)
      .map((file) => readFileSync(join(dataDir, file), "utf8"))
      .join(),
  ).not.toContain("canary");
  expect((await ask(removeMailSettings, {})).body).toEqual({source: "none", server: null});
});

test("the password stays when the sender's name changes, and has to be given for another server or user", async () => {
  const {ask, mailing} = service();
  await ask(writeMailSettings, {...settings(), password: "canary-password"});
  expect((await ask(writeMailSettings, {...settings(), fromName: "Anders"})).body.server).toMatchObject({
    ...{fromName: "Anders", hasPassword: true},
  });
  for (const other of [{host: "elsewhere.example.org"}, {port: 26}, {user: "other"}, {security: "tls" as const}]) {
    const {status, body} = await ask(writeMailSettings, {...settings(), ...other});
    expect([status, body.detail]).toEqual([422, expect.stringContaining("Give the password")]);
  }
  expect(await storage.inInstallation(mailing.server)).toMatchObject({fromName: "Anders", password: "canary-password"});
});

test("wrong settings are refused in words, and nothing of them is stored", async () => {
  const {ask} = service();
  const wrong = [
    [{host: "not a host"}, "host"],
    [{port: 0}, "port"],
    [{fromAddress: "jan"}, "fromAddress: is not a mail address"],
    [{certificate: "-----BEGIN CERTIFICATE-----\nx"}, "not a certificate"],
    [{host: "mail.example.nl", security: "none" as const}, "password could be read"],
  ] as const;
  for (const [change, words] of wrong) {
    const {status, body} = await ask(writeMailSettings, {...settings(), password: "p", ...change});
    expect([status, body.detail]).toEqual([422, expect.stringContaining(words)]);
  }
  expect((await ask(readMailSettings, {})).body.source).toBe("none");
});

test("the environment wins, and cannot be changed from the web", async () => {
  const {ask} = service({environment: {...server.settings, host: "from.example.org"}});
  const {body} = await ask(readMailSettings, {});
  expect(body).toMatchObject({source: "environment", server: {host: "from.example.org", hasPassword: true}});
  expect(JSON.stringify(body)).not.toContain("canary");
  expect((await ask(writeMailSettings, {...settings(), password: "p"})).status).toBe(409);
  expect((await ask(removeMailSettings, {})).status).toBe(409);
});

test("the test mail goes out, or tells what the server said", async () => {
  const {ask} = service();
  const to = {to: "kim@example.org", language: "nl" as const};
  expect((await ask(sendTestMail, to)).status).toBe(503);
  await ask(writeMailSettings, {...settings(), password: "canary-password"});
  expect((await ask(sendTestMail, to)).body.sent).toBe(true);
  expect(server.taken.at(-1)).toMatchObject({to: "kim@example.org", email: {subject: "Proefmail van Samenspel"}});
  refuses = "kim@example.org";
  expect((await ask(sendTestMail, to)).body).toEqual({
    sent: false,
    words: {
      nl: "De mailserver weigert deze mail: 550 No such user",
      en: "The mail server refuses this mail: 550 No such user",
    },
  });
  await ask(writeMailSettings, {...settings(), password: "wrong"});
  expect((await ask(sendTestMail, to)).body.words.en).toMatch(/does not let user in.*Authentication failed/);
});

test("what asks for a decision is listed, sent again or dismissed; a mail that came back is marked", async () => {
  const {ask, mailing} = service();
  await ask(writeMailSettings, {...settings(), password: "canary-password"});
  refuses = "person-1@example.org";
  await storage.inInstallation((db) => mailing.queue(db, invitation(1), invitation(2)));
  await mailing.start();
  const tally = async () => (await ask(listMails, {})).body.tally;
  await until(async () => (await tally()).sent === 1 && (await tally()).refused === 1);
  const {toDecide} = (await ask(listMails, {})).body;
  expect(toDecide).toMatchObject([
    {about: "round-1", state: "refused", address: "person-1@example.org", canResend: true},
  ]);
  expect(JSON.stringify(toDecide)).not.toContain("canary"); // The link in it is the recipient's alone.

  refuses = "";
  const mailIds = [toDecide[0]!.id];
  expect((await ask(resendMails, {mailIds})).body).toEqual({changed: 1});
  await until(async () => (await tally()).sent === 2);
  expect((await ask(resendMails, {mailIds})).body).toEqual({changed: 0});
  await mailing.close();

  const {messageId} = server.taken.find(({to}) => to === "person-2@example.org")!.email;
  const report = [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    ...["", "--b", "Content-Type: message/delivery-status", "", "Action: failed", "Status: 5.1.1"],
    ...["--b", "Content-Type: text/rfc822-headers", "", `Message-ID: ${messageId}`, "", "--b--", ""],
  ].join("\r\n");
  expect((await ask(readBounce, {source: report})).body).toEqual({bounced: 1});
  expect((await ask(readBounce, {source: report})).body).toEqual({bounced: 0});
  expect((await ask(readBounce, {source: "Subject: hoi\n\nhoi"})).status).toBe(422);
  const [bounced] = (await ask(listMails, {})).body.toDecide;
  expect(bounced).toMatchObject({state: "bounced", canResend: false, reason: {en: "Came back: 5.1.1"}});
  expect((await ask(dismissMails, {mailIds: [bounced!.id]})).body).toEqual({changed: 1});
  expect((await ask(listMails, {})).body).toEqual({tally: {sent: 1, dismissed: 1}, toDecide: []});
});

test("who may not administer the installation sees and changes nothing of its mail", async () => {
  const {ask} = service({mayAdminister: false});
  const mailIds = [crypto.randomUUID()];
  const answers = [
    await ask(readMailSettings, {}),
    await ask(writeMailSettings, {...settings(), password: "p"}),
    await ask(removeMailSettings, {}),
    await ask(sendTestMail, {to: "kim@example.org", language: "nl"}),
    await ask(listMails, {}),
    await ask(resendMails, {mailIds}),
    await ask(dismissMails, {mailIds}),
    await ask(readBounce, {source: "x"}),
  ];
  expect(answers.map(({status}) => status)).toEqual(answers.map(() => 403));
});
