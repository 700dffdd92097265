import {randomBytes} from "node:crypto";
import {describe, expect, test} from "vitest";
import {sealing} from "../../src/platform/sealing.ts";
import {openStorage} from "../../src/platform/storage/index.ts";
import {engines, parts} from "../storage/engines.ts";
import {kill, start} from "../storage/processes.ts";
import {runMailServer} from "./mail-server.ts";
import {invitation, mailingOf, until} from "./mailings.ts";

const people = Array.from({length: 12}, (_, person) => person);
const elevenMinutes = 11 * 60_000;

describe.each(engines)("a crash while sending, on $name", (engine) => {
  test("leaves the mail in hand uncertain, sends it to nobody again, and the rest once", async () => {
    const place = await engine.fresh();
    const key = randomBytes(32);
    let stalls = true;
    const server = await runMailServer({
      react: (stage, to) => (stalls && stage === "answer" && to.startsWith("person-5@") ? "stall" : "go on"),
    });
    try {
      const before = await openStorage(place.address, parts);
      const queueing = mailingOf(before, server.settings, {sealing: sealing(key)});
      await before.inInstallation((db) => queueing.queue(db, ...people.map((person) => invitation(person))));
      await before.close();

      const process = start("../mail/sending.ts", [
        ...[JSON.stringify(place.address), JSON.stringify(server.settings), key.toString("hex")],
      ]);
      await until(async () => server.taken.some(({to}) => to.startsWith("person-5@")));
      await kill(process);
      stalls = false;

      const after = await openStorage(place.address, parts);
      // On a server another process may still be sending it, so that one is doubted after ten minutes only.
      const clock = () => Date.now() + (engine.name === "postgres" ? elevenMinutes : 0);
      const mailing = mailingOf(after, server.settings, {sealing: sealing(key), clock});
      const tally = () => after.inInstallation((db) => mailing.tally(db, "round-1"));
      await mailing.start();
      await until(async () => ((await tally()).sent ?? 0) === people.length - 1);
      await mailing.close();
      expect(await tally()).toEqual({sent: people.length - 1, uncertain: 1});
      const taken = server.taken.map(({to}) => to).sort();
      expect(taken).toEqual(people.map((person) => `person-${person}@example.org`).sort());
      const {rows} = await after.pool.query("select address from mail where state = 'uncertain'");
      expect(rows).toEqual([{address: "person-5@example.org"}]);
      await after.close();
    } finally {
      await server.close();
      await place.remove();
    }
  });
});
