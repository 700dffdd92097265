import {randomUUID} from "node:crypto";
import {sql} from "kysely";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {doubtUnsent, type Mailing} from "../../src/platform/mail/index.ts";
import type {MailServer} from "../../src/platform/mail/server.ts";
import {dismissRows, readToDecide, resendRows} from "../../src/platform/mail/store.ts";
import type {Storage} from "../../src/platform/storage/index.ts";
import {engines, freshStorage} from "../storage/engines.ts";
import {type Reaction, type RunningMailServer, runMailServer, type Stage} from "./mail-server.ts";
import {invitation, mailingOf, newSealing, quickTime, until} from "./mailings.ts";

const people = (from: number, to: number) => Array.from({length: to - from + 1}, (_, i) => from + i);
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

describe.each(engines)("the mail queue on $name", (engine) => {
  let place: Awaited<ReturnType<typeof freshStorage>>;
  let storage: Storage;
  let server: RunningMailServer;
  let react: (stage: Stage, to: string) => Reaction;
  let time: ReturnType<typeof quickTime>;
  const open = new Set<Mailing>();
  const sealing = newSealing();
  beforeAll(async () => {
    place = await freshStorage(engine);
    storage = place.storage;
  });
  afterAll(() => place.close());
  beforeEach(async () => {
    react = () => "go on";
    server = await runMailServer({react: (stage, to) => react(stage, to)});
    time = quickTime();
  });
  afterEach(async () => {
    for (const mailing of open) await mailing.close();
    open.clear();
    await server.close();
    await storage.pool.query("delete from mail");
  });

  const mailing = (through: MailServer = server.settings, report?: (error: unknown) => void) => {
    const made = mailingOf(storage, through, {...time, sealing, ...(report ? {report} : {})});
    open.add(made);
    return made;
  };
  const queue = (from: Mailing, ...mails: Parameters<Mailing["queue"]>[1][]) =>
    storage.inInstallation((db) => from.queue(db, ...mails));
  const tally = (of: Mailing, about = "round-1") => storage.inInstallation((db) => of.tally(db, about));
  const settled = (of: Mailing) =>
    until(async () => {
      const {waiting = 0, sending = 0} = await tally(of);
      return waiting + sending === 0;
    });
  const rows = async () =>
    (await storage.inInstallation((db) => sql<Record<string, unknown>>`select * from mail order by id`.execute(db)))
      .rows;
  const takenBy = (person: number) => server.taken.filter(({to}) => to === `person-${person}@example.org`).length;

  test("what is queued is sent, and what was sent leaves no text behind, nor one readable before (T65)", async () => {
    const post = mailing();
    expect(await queue(post, invitation(1), invitation(2))).toBe(2);
    expect(JSON.stringify(await rows())).not.toContain("canary");
    expect((await rows()).map(({content}) => (content as Buffer).toString("latin1")).join()).not.toMatch(
      /canary|Uitnodiging/,
    );
    await post.start();
    await settled(post);
    expect(await tally(post)).toEqual({sent: 2});
    expect(server.taken.map(({to}) => to)).toEqual(["person-1@example.org", "person-2@example.org"]);
    expect(server.taken[0]!.email.text).toContain("https://samenspel.example.nl/q/canary-1");
    expect((await rows()).map(({content}) => content)).toEqual([null, null]);
  });

  test("it joins the caller's transaction, of an organisation too: undone together, kept together", async () => {
    const post = mailing();
    await expect(
      storage.inOrganisation(randomUUID(), async (db) => {
        await post.queue(db, invitation(1));
        throw new Error("on purpose");
      }),
    ).rejects.toThrow("on purpose");
    expect(await tally(post)).toEqual({});
    await storage.inOrganisation(randomUUID(), (db) => post.queue(db, invitation(1)));
    expect(await tally(post)).toEqual({waiting: 1});
  });

  test("a round that is begun again reaches each person once: new ones are added, the others left alone (T64)", async () => {
    const post = mailing();
    await queue(post, ...people(1, 3).map((person) => invitation(person)));
    await post.start();
    await settled(post);
    expect(await queue(post, ...people(1, 5).map((person) => invitation(person)), invitation(5))).toBe(2);
    await settled(post);
    expect(people(1, 5).map(takenBy)).toEqual([1, 1, 1, 1, 1]);
    expect(await queue(post, invitation(1, "round-2"))).toBe(1);
  });

  test("without a mail server nothing is queued or connected to; a bad address among good ones neither", async () => {
    const post = mailingOf(storage, undefined, {sealing});
    expect(await storage.inInstallation((db) => post.isSetUp(db))).toBe(false);
    await expect(queue(post, invitation(1))).rejects.toMatchObject({code: "unavailable"});
    const bad = {...invitation(2), to: {address: "jan@example.org\r\nBcc: spy@example.org"}};
    await expect(queue(mailing(), invitation(1), bad)).rejects.toMatchObject({
      code: "bad-input",
      words: {nl: "“jan@example.org Bcc: spy@example.org” is geen mailadres."},
    });
    expect(await rows()).toEqual([]);
    expect(server.stages).toEqual([]);
  });

  test("urgent mail goes first, then in the order of asking", async () => {
    const post = mailing();
    await queue(post, invitation(1), invitation(2), {...invitation(3), urgent: true});
    await post.start();
    await settled(post);
    expect(server.taken.map(({to}) => to[7])).toEqual(["3", "1", "2"]);
  });

  test("who is refused for good is listed with the server's words; the others get theirs", async () => {
    react = (stage, to) => (stage === "recipient" && to.startsWith("person-2@") ? [550, "No such user"] : "go on");
    const post = mailing();
    await queue(post, ...people(1, 3).map((person) => invitation(person)));
    await post.start();
    await settled(post);
    expect(await tally(post)).toEqual({sent: 2, refused: 1});
    const [refused] = await storage.inInstallation((db) => readToDecide(db, 10));
    expect(refused).toMatchObject({
      ...{state: "refused", address: "person-2@example.org", attempts: 1},
      reason: {en: "The mail server refuses this mail: 550 No such user"},
    });
  });

  test("a recipient who is not taken now is tried after 1, 10, 60 and 240 minutes, then it has failed", async () => {
    time = quickTime({haste: 15}); // Looks every half minute.
    const tries: number[] = [];
    react = (stage) => {
      if (stage === "recipient") tries.push(time.clock());
      return stage === "recipient" ? [450, "Greylisted"] : "go on";
    };
    const post = mailing();
    await queue(post, invitation(1));
    await post.start();
    await settled(post);
    const pauses = tries.slice(1).map((at, i) => (at - tries[i]!) / minute);
    expect(pauses.map((pause) => Math.round(pause))).toEqual([1, 10, 60, 240]);
    expect(await tally(post)).toEqual({failed: 1});
    expect(await rows()).toMatchObject([{attempts: 5, reason: {en: expect.stringContaining("450 Greylisted")}}]);
  });

  test("while the server is away all mail waits, and one by one asks whether it is back", async () => {
    const began = time.clock();
    react = (stage) => (stage === "connection" && time.clock() - began < 20 * minute ? "hang up" : "go on");
    const post = mailing();
    await queue(post, ...people(1, 50).map((person) => invitation(person)));
    await post.start();
    await settled(post);
    expect(await tally(post)).toEqual({sent: 50});
    // After 5 s, 15 s, 1, 5 and 15 minutes; a mail waits a minute itself, so each time it is another's turn or the first's again.
    expect(server.stages.filter((stage) => stage === "connection")).toHaveLength(5 + 1);
    expect(people(1, 50).map(takenBy)).toEqual(people(1, 50).map(() => 1));
  });

  test("no more mails a minute than was set", async () => {
    const began = time.clock();
    const post = mailing({...server.settings, perMinute: 30});
    await queue(post, ...people(1, 10).map((person) => invitation(person)));
    await post.start();
    await settled(post);
    expect(time.clock() - began).toBeGreaterThanOrEqual(9 * 2_000);
  });

  test("what was handed over and not answered is uncertain, and is sent again by a person only", async () => {
    react = (stage) => (stage === "answer" ? "hang up" : "go on");
    const post = mailing();
    await queue(post, invitation(1), invitation(2));
    await post.start();
    await settled(post);
    expect(await tally(post)).toEqual({uncertain: 2});
    expect([takenBy(1), takenBy(2)]).toEqual([1, 1]);
    react = () => "go on";
    const [one, two] = (await rows()).map(({id}) => id as string) as [string, string];
    await storage.inInstallation((db) => resendRows(db, [one], new Date(time.clock())));
    await storage.inInstallation((db) => dismissRows(db, [two], new Date(time.clock())));
    await settled(post);
    expect(await tally(post)).toEqual({sent: 1, dismissed: 1});
    expect([takenBy(1), takenBy(2)]).toEqual([2, 1]);
  });

  test("what was sent or dismissed cannot be sent again, whoever asks", async () => {
    const post = mailing();
    await queue(post, invitation(1));
    await post.start();
    await settled(post);
    const ids = (await rows()).map(({id}) => id as string);
    expect(await storage.inInstallation((db) => resendRows(db, ids, new Date(time.clock())))).toBe(0);
    expect(await storage.inInstallation((db) => dismissRows(db, ids, new Date(time.clock())))).toBe(0);
  });

  test("a mail whose link has ended is not sent", async () => {
    const post = mailing();
    await queue(post, {...invitation(1), notAfter: new Date(time.clock() + hour)});
    time.pass(hour);
    await post.start();
    await settled(post);
    expect(await rows()).toMatchObject([{state: "failed", reason: {en: expect.stringContaining("no longer holds")}}]);
    expect(server.stages).toEqual([]);
  });

  test("a round can be taken back: what still waits is not sent and loses its text", async () => {
    const post = mailing();
    await queue(post, invitation(1), invitation(2), invitation(3, "round-2"));
    expect(await storage.inInstallation((db) => post.withdraw(db, "round-1"))).toBe(2);
    expect(await tally(post)).toEqual({dismissed: 2});
    expect(await tally(post, "round-2")).toEqual({waiting: 1});
    expect((await rows()).filter(({content}) => content !== null)).toHaveLength(1);
  });

  test("closing lets the mail in hand be finished, and leaves the rest waiting", async () => {
    const post = mailing();
    await queue(post, invitation(1), invitation(2));
    let closed: Promise<void> | undefined;
    react = () => {
      closed ??= post.close();
      return "go on";
    };
    await post.start();
    await until(async () => closed !== undefined);
    await closed;
    expect(await tally(post)).toEqual({sent: 1, waiting: 1});
  });

  test("two senders on one queue send each mail once", async () => {
    const [one, other] = [mailing(), mailing()];
    await queue(one, ...people(1, 100).map((person) => invitation(person)));
    await Promise.all([one.start(), other.start()]);
    await settled(one);
    expect(people(1, 100).map(takenBy)).toEqual(people(1, 100).map(() => 1));
  });

  test("what was written with another data folder is told and not sent; what is in hand goes on", async () => {
    const other = mailingOf(storage, server.settings, {...time, sealing: newSealing()});
    await queue(other, invitation(1));
    const post = mailing();
    await queue(post, invitation(2));
    await post.start();
    await settled(post);
    expect((await rows()).toSorted((a, b) => (String(a["key"]) < String(b["key"]) ? -1 : 1))).toMatchObject([
      {state: "refused", reason: {en: expect.stringContaining("another data folder")}},
      {state: "sent"},
    ]);
  });

  test("after a backup was put back, what waited in it is uncertain", async () => {
    const post = mailing();
    await queue(post, invitation(1));
    expect(await doubtUnsent(storage, time.clock)).toBe(1);
    await post.start();
    expect(await tally(post)).toEqual({uncertain: 1});
    expect(server.stages).toEqual([]);
  });

  test("addresses and texts are forgotten 30 days after the end; that somebody had theirs is known for 400", async () => {
    react = (stage, to) => (stage === "recipient" && to.startsWith("person-2@") ? [550, "No such user"] : "go on");
    const post = mailing();
    await queue(post, invitation(1), invitation(2));
    await post.start();
    await settled(post);
    await post.close();
    time.pass(29 * day);
    await post.tidy();
    expect((await rows()).map(({address}) => address)).toEqual(["person-1@example.org", "person-2@example.org"]);
    time.pass(2 * day);
    await post.tidy();
    expect(await rows()).toMatchObject([
      {state: "sent", address: null, content: null, reason: null},
      {state: "refused", address: null, content: null, reason: null},
    ]);
    expect(await queue(post, invitation(1))).toBe(0);
    time.pass(370 * day);
    await post.tidy();
    expect(await rows()).toEqual([]);
  });

  test("a database that fails for a moment stops nothing for long, and doubles nothing", async () => {
    const told: unknown[] = [];
    const post = mailing(undefined, (error) => told.push(error));
    await queue(post, ...people(1, 20).map((person) => invitation(person)));
    await post.start();
    await storage.pool.query("alter table mail rename to mail_away");
    await until(async () => told.length > 2);
    await storage.pool.query("alter table mail_away rename to mail");
    await settled(post);
    expect(people(1, 20).map(takenBy)).toEqual(people(1, 20).map(() => 1));
  });
});
