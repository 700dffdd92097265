import {describe, expect, test} from "vitest";
import {engines, freshStorage} from "../storage/engines.ts";
import {type Reaction, runMailServer, type Stage} from "./mail-server.ts";
import {invitation, mailingOf, quickTime, until} from "./mailings.ts";

/** Chance that returns (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Dies at any stage, refuses for now and for good: one time in forty at each stage. */
function dying(chance: () => number) {
  const bad: readonly Reaction[] = ["hang up", [421, "Dying"], [450, "Not now"], [550, "Never"]];
  return (_: Stage): Reaction => (chance() < 1 / 40 ? bad[Math.floor(chance() * bad.length)]! : "go on");
}

const people = process.env.SAMENSPEL_LONG ? 50_000 : 300;

describe.each(engines)("a dying mail server, on $name", (engine) => {
  test(
    `${people} people get 0 or 1 mail, and what is said of each is true (T64)`,
    async () => {
      const place = await freshStorage(engine);
      const server = await runMailServer({react: dying(seeded(64))});
      const mailing = mailingOf(place.storage, server.settings, quickTime());
      const round = Array.from({length: people}, (_, person) => invitation(person));
      const queue = (mails: typeof round) => place.storage.inInstallation((db) => mailing.queue(db, ...mails));
      const tally = () => place.storage.inInstallation((db) => mailing.tally(db, "round-1"));
      try {
        await queue(round.slice(0, people / 2));
        await mailing.start();
        await queue(round); // Begun again while it runs.
        await until(async () => {
          const {waiting = 0, sending = 0} = await tally();
          return waiting + sending === 0;
        });
        const counts = new Map<string, number>();
        for (const {to} of server.taken) counts.set(to, (counts.get(to) ?? 0) + 1);
        expect([...counts.values()].filter((count) => count > 1)).toEqual([]);

        const {rows} = await place.storage.pool.query<{address: string; state: string}>(
          "select address, state from mail",
        );
        expect(rows).toHaveLength(people);
        const wrong = rows.filter(({address, state}) => {
          const got = counts.has(address);
          return (state === "sent" && !got) || (["refused", "failed"].includes(state) && got);
        });
        expect(wrong).toEqual([]);
        const {sent = 0, refused = 0, failed = 0, uncertain = 0} = await tally();
        expect(sent + refused + failed + uncertain).toBe(people);
        expect(sent).toBeGreaterThan(0.8 * people);
        for (const count of [refused, uncertain]) expect(count).toBeGreaterThan(0);
      } finally {
        await mailing.close();
        await server.close();
        await place.close();
      }
    },
    60 * people + 60_000,
  );
});
