import {createServer} from "node:net";
import {afterEach, expect, test} from "vitest";
import {type AddressOf, Line, type Patience} from "../../src/platform/mail/delivery.ts";
import type {Letter} from "../../src/platform/mail/letter.ts";
import {messageOf, type Recipient} from "../../src/platform/mail/message.ts";
import type {MailServer} from "../../src/platform/mail/server.ts";
import {Problem} from "../../src/platform/problem.ts";
import {certificate} from "./certificate.ts";
import {type MailServerParts, type Reaction, type RunningMailServer, runMailServer, type Stage} from "./mail-server.ts";

const jan = "jan@example.org";
const letter: Letter = {
  language: "nl",
  subject: "Één vraag",
  paragraphs: ["Dag Jan,", "Wil je de vragenlijst invullen? 5 < 6 & klaar."],
  button: {label: "Begin", address: "https://samenspel.example.nl/q/abc?x=1&y=2"},
  closing: "Je krijgt deze mail omdat je bij het waterschap werkt.",
};
const patience: Patience = {silenceMs: 30_000, deliveryMs: 60_000};
const impatience: Patience = {silenceMs: 1_500, deliveryMs: 60_000};

let server: RunningMailServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const run = async (parts?: MailServerParts) => {
  server = await runMailServer(parts);
  return server;
};

interface How {
  readonly to?: Recipient;
  readonly letter?: Letter;
  readonly addressOf?: AddressOf;
  readonly signal?: AbortSignal;
  readonly patience?: Patience;
}

async function send(through: MailServer, how: How = {}) {
  const {to = {address: jan, name: "Jan Jansen"}, addressOf = async (host) => host} = how;
  const message = await messageOf(through, {
    id: "019aa000-0000-7000-8000-000000000001",
    ...{to, letter: how.letter ?? letter, date: new Date("2026-03-02T09:00:00Z")},
  });
  const line = new Line(addressOf, how.patience ?? patience);
  try {
    return await line.deliver(through, message, how.signal ?? new AbortController().signal);
  } finally {
    line.close();
  }
}

/** The outcome when the server reacts in one way at one stage, and how often it has the mail then. */
async function outcomeOf(stage: Stage, reaction: Reaction) {
  const running = await run({
    react: (at) => (at === stage ? reaction : "go on"),
    ...(stage === "login" ? {password: "geheim"} : {}),
  });
  const {outcome, ...rest} = await send(running.settings, reaction === "stall" ? {patience: impatience} : {});
  return {outcome, isServers: "isServers" in rest ? rest.isServers : undefined, taken: running.taken.length};
}

test("a mail arrives as plain text and as HTML, from whom and to whom it should", async () => {
  const {settings, taken} = await run();
  expect(await send(settings)).toEqual({outcome: "sent"});
  expect(taken).toHaveLength(1);
  const {to, email} = taken[0]!;
  expect(to).toBe(jan);
  expect(email).toMatchObject({
    from: {name: "Samenspel", address: "samenspel@example.nl"},
    to: [{name: "Jan Jansen", address: jan}],
    subject: "Één vraag",
    messageId: "<019aa000-0000-7000-8000-000000000001@example.nl>",
    date: "2026-03-02T09:00:00.000Z",
  });
  expect(email.text).toContain(
    "5 < 6 & klaar.\n\nBegin:\nhttps://samenspel.example.nl/q/abc?x=1&y=2\n\n-- \nJe krijgt",
  );
  expect(email.html).toContain("5 &#60; 6 &#38; klaar.");
  expect(email.headers).toContainEqual(expect.objectContaining({key: "auto-submitted", value: "auto-generated"}));
  expect(email.attachments).toEqual([]);
});

test("names, subject and texts with line ends add no header, no recipient and no part (T64)", async () => {
  const {settings, taken} = await run();
  const nasty = "Jan\r\nBcc: spy@example.org\r\n\r\n.\r\nMAIL FROM:<x@example.org>\u2028X-Nasty: 1";
  const [from, to] = [
    {...settings, fromName: nasty},
    {address: jan, name: nasty},
  ];
  await send(from, {to, letter: {...letter, subject: nasty, paragraphs: [nasty], closing: nasty}});
  expect(taken).toHaveLength(1);
  const {email} = taken[0]!;
  expect(email.headers.map(({key}) => key).sort()).toEqual([
    "auto-submitted",
    "content-language",
    "content-type",
    "date",
    "from",
    "message-id",
    "mime-version",
    "subject",
    "to",
    "x-auto-response-suppress",
  ]);
  expect(email.to).toHaveLength(1);
  expect(email.to![0]).toMatchObject({address: jan});
  expect(email.text).toContain("\n.\nMAIL FROM:<x@example.org>"); // Said, not obeyed.
});

test("what the server refuses for good is refused, in its own words", async () => {
  const {settings, taken} = await run({react: (stage) => (stage === "recipient" ? [550, "No such user"] : "go on")});
  expect(await send(settings)).toEqual({
    outcome: "refused",
    words: {
      nl: "De mailserver weigert deze mail: 550 No such user",
      en: "The mail server refuses this mail: 550 No such user",
    },
  });
  expect(taken).toEqual([]);
  await server!.close();
  expect(await outcomeOf("sender", [553, "Not you"])).toMatchObject({outcome: "refused"});
  await server!.close();
  expect(await outcomeOf("answer", [554, "Looks like spam"])).toEqual({outcome: "refused", taken: 0});
});

test.each<[Stage, Reaction, boolean]>([
  ["connection", [421, "Too busy"], true],
  ["connection", "hang up", true],
  ["connection", "stall", true],
  ["login", "hang up", true],
  ["login", [454, "Not now"], true],
  ["sender", [451, "Not now"], true],
  ["sender", "hang up", true],
  ["recipient", [450, "Greylisted"], false],
  ["recipient", [452, "Too many mails"], true],
  ["recipient", [421, "Closing"], true],
  ["recipient", "hang up", true],
  ["recipient", "stall", true],
  ["content", "hang up", true],
  ["answer", [451, "Not now"], true],
])("at %s, %o: the server has nothing, so the mail may be tried again", async (stage, reaction, isServers) => {
  expect(await outcomeOf(stage, reaction)).toEqual({outcome: "delayed", isServers, taken: 0});
});

test.each<[Stage, Reaction, number]>([
  ["content", "stall", 0],
  ["answer", "hang up", 1],
  ["answer", "stall", 1],
])("at %s, %o: nobody knows whether the server has it", async (stage, reaction, taken) => {
  expect(await outcomeOf(stage, reaction)).toEqual({outcome: "uncertain", taken});
});

test("stopped from outside, a mail is delayed before the server asked for it and uncertain after", async () => {
  for (const [stage, outcome] of [
    ["recipient", "delayed"],
    ["answer", "uncertain"],
  ] as const) {
    const stop = new AbortController();
    const running = await run({
      react: (at) => {
        if (at === stage) setTimeout(() => stop.abort(), 20);
        return at === stage ? "stall" : "go on";
      },
    });
    expect(await send(running.settings, {signal: stop.signal})).toMatchObject({outcome});
    await running.close();
  }
});

test("a server that drips its answer is cut off after the time for a delivery", async () => {
  const dripping = createServer((socket) => {
    const timer = setInterval(() => socket.write("220-wait\r\n"), 100);
    socket.on("close", () => clearInterval(timer)).on("error", () => {});
  });
  await new Promise<void>((resolve) => dripping.listen(0, "127.0.0.1", resolve));
  const {port} = dripping.address() as {port: number};
  const [began, patience] = [performance.now(), {silenceMs: 30_000, deliveryMs: 600}];
  const through: MailServer = {
    ...{host: "127.0.0.1", port, security: "none", user: "", password: "", certificate: "", perMinute: 60},
    ...{fromAddress: "samenspel@example.nl", fromName: "Samenspel"},
  };
  expect(await send(through, {patience})).toMatchObject({
    outcome: "delayed",
    words: {en: expect.stringContaining("does not answer in time")},
  });
  expect(performance.now() - began).toBeLessThan(5_000);
  dripping.close();
});

test.each(["tls", "starttls"] as const)(
  "%s: a certificate that nobody vouches for is refused, and accepted when it was given",
  async (security) => {
    const {settings, taken, stages} = await run({security, password: "geheim"});
    const refused = await send(settings);
    expect(refused).toMatchObject({
      outcome: "delayed",
      words: {en: expect.stringMatching(/cannot be made safe \(self-signed certificate\)/)},
    });
    expect(stages).not.toContain("login"); // The password was not sent.
    expect(await send({...settings, certificate})).toEqual({outcome: "sent"});
    expect(taken).toHaveLength(1);
  },
);

test("a certificate for another name is refused", async () => {
  const {settings, taken} = await run({security: "starttls"});
  const elsewhere: How = {addressOf: async () => "127.0.0.1"};
  expect(await send({...settings, host: "other.test", certificate}, elsewhere)).toMatchObject({
    outcome: "delayed",
    words: {en: expect.stringContaining("other.test cannot be made safe")},
  });
  expect(taken).toEqual([]);
  expect(await send({...settings, host: "mail.test", certificate}, elsewhere)).toEqual({outcome: "sent"});
});

test("a server without STARTTLS gets nothing when STARTTLS was asked for", async () => {
  const {settings, stages} = await run({security: "none"});
  expect(await send({...settings, security: "starttls"})).toMatchObject({outcome: "delayed", isServers: true});
  expect(stages).toEqual(["connection"]);
});

test("a wrong password and a name that is none are told in words", async () => {
  const {settings} = await run({security: "starttls", password: "geheim"});
  const trusted = {...settings, certificate};
  expect(await send({...trusted, password: "mis"})).toMatchObject({
    outcome: "delayed",
    words: {nl: expect.stringMatching(/^De mailserver laat user niet toe.*Authentication failed$/)},
  });
  expect(await send({...trusted, host: "nergens.invalid"})).toMatchObject({
    outcome: "delayed",
    words: {nl: "Er is geen mailserver met de naam nergens.invalid."},
  });
});

test("an address that may not be reached is not connected to (T62)", async () => {
  const {settings, stages} = await run();
  const refuse: AddressOf = async (host) => {
    throw new Problem("not-allowed", `${host} is inside`);
  };
  expect(await send(settings, {addressOf: refuse})).toEqual({
    ...{outcome: "delayed", isServers: true, words: {nl: "localhost is inside", en: "localhost is inside"}},
  });
  expect(stages).toEqual([]);
});

test("one connection takes a hundred mails; another is made after that, and when the server had enough of it", async () => {
  const {settings, stages, taken} = await run();
  const line = new Line(async (host) => host, patience);
  const sent = async () => {
    const about = {id: crypto.randomUUID(), to: {address: jan}, letter, date: new Date()};
    const delivery = await line.deliver(settings, await messageOf(settings, about), new AbortController().signal);
    expect(delivery).toEqual({outcome: "sent"});
  };
  const connections = () => stages.filter((stage) => stage === "connection").length;
  for (let mail = 1; mail <= 100; mail++) await sent();
  expect(connections()).toBe(1);
  await sent();
  expect(connections()).toBe(2);
  server!.hangUp();
  await sent();
  expect(connections()).toBe(3);
  expect(taken).toHaveLength(102);
  line.close();
});

test("a connection that serves no more mails is no trouble of the mail: it goes over another at once", async () => {
  let mails = 0;
  const {settings, stages, taken} = await run({
    react: (stage) => (stage === "sender" && ++mails === 2 ? [421, "Too many mails on this connection"] : "go on"),
  });
  const line = new Line(async (host) => host, patience);
  for (const id of [crypto.randomUUID(), crypto.randomUUID()]) {
    const message = await messageOf(settings, {id, to: {address: jan}, letter, date: new Date()});
    expect(await line.deliver(settings, message, new AbortController().signal)).toEqual({outcome: "sent"});
  }
  expect(stages.filter((stage) => stage === "connection")).toHaveLength(2);
  expect(taken).toHaveLength(2);
  line.close();
});
