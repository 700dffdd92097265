import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {dayAt} from "../../src/platform/days.ts";
import {peopleCsv, rehearsalOf} from "../../src/rehearsal/index.ts";
import type {Monitor} from "../../src/report/contract.ts";
import {composeMonitor} from "../../src/report/index.ts";
import {engines, freshStorage} from "../storage/engines.ts";
import {batchesIn, onDisk, rehearsalExports} from "../support/exports.ts";
import {type Organisation, organisationIn, timeZone} from "../support/organisation.ts";

const rehearsal = rehearsalOf({
  ...{seed: 1, people: 300, messages: 9_000, weeks: 10},
  until: Date.parse("2026-11-02T00:00:00+01:00"),
});
const {truths} = rehearsal;
const firstDay = dayAt(rehearsal.from, timeZone);
const period = {from: firstDay, to: dayAt(rehearsal.until - 1, timeZone)};

const all = truths.channels;
/** An import never keeps direct messages, nor the works council's channel, also when that is ticked. */
const importable = all.filter(({visibility, name}) => visibility !== "direct" && name !== "ondernemingsraad");
const privateChannels = all.flatMap(({key, visibility}) => (visibility === "private" ? [key] : []));

type Channels = typeof truths.channels;
const sum = (channels: Channels, of: (channel: Channels[number]) => number) =>
  channels.reduce((total, channel) => total + of(channel), 0);

let opened: Awaited<ReturnType<typeof freshStorage>>;
beforeAll(async () => {
  opened = await freshStorage(engines[0]!);
});
afterAll(() => opened.close());

const ways = [
  {
    way: "read from its Slack export and its mail archive",
    kept: importable,
    bring: async ({import: bring}: Organisation) => {
      const {slack, mail} = await rehearsalExports(rehearsal);
      await bring("Gesprek", batchesIn(onDisk("slack.zip", slack), privateChannels));
      await bring("Lijsten", batchesIn(onDisk("lists.mbox", mail)), "mail");
    },
  },
  {
    way: "taken from its records",
    kept: all,
    bring: async ({import: bring}: Organisation) => {
      for (const {key, name, kind} of rehearsal.sources) await bring(name, rehearsal.records(key), kind);
    },
  },
];

describe.each(ways)("a rehearsal organisation $way", ({kept, bring}) => {
  let monitor: Monitor;
  let meetings: readonly Meeting[];

  test("has as many messages, posts and bot messages as its truths say", {timeout: 300_000}, async () => {
    const organisation = organisationIn(opened.storage);
    await organisation.applyPeople(peopleCsv(rehearsal), firstDay);
    await bring(organisation);
    const name = {name: rehearsal.name, fictional: true};
    monitor = await organisation.db((db) =>
      composeMonitor(db, {organisation: name, language: "nl", period, previous: null, floor: 1}),
    );
    meetings = await organisation.db(meetingsOf);

    const of = (source: string) => kept.filter((channel) => channel.source === source);
    expect(monitor.sources.map(({messages, botMessages}) => ({messages, botMessages}))).toEqual(
      ["chat", "lists"].map((source) => ({
        messages: sum(of(source), ({messages}) => messages),
        botMessages: sum(of(source), ({botMessages}) => botMessages),
      })),
    );
    expect(monitor.activity).toMatchObject({
      posts: sum(kept, ({posts}) => posts),
      replies: sum(kept, ({messages, posts}) => messages - posts),
    });
    expect(monitor.people).toMatchObject({players: truths.counts.people, external: 0});
  });

  test("answers as many posts as they say, exactly", () => {
    const posts = sum(kept, (channel) => channel.posts);
    expect(monitor.response).toMatchObject({
      posts,
      rate: sum(kept, ({answered}) => answered) / posts,
      replyRate: sum(kept, ({replied}) => replied) / posts,
    });
    if (kept === all)
      expect(monitor.response).toMatchObject({rate: truths.response.rate, replyRate: truths.response.replyRate});
  });

  test("has 80 % written by the part of its people that they say", () => {
    const {eightyShare, tolerance} = truths.contribution;
    expect(Math.abs(monitor.contribution.eighty.share! - eightyShare)).toBeLessThan(tolerance);
  });

  test("has silos that keep to themselves as much as they say", () => {
    for (const {unit, internalShare, tolerance, liaisons, partners} of truths.silos) {
      const own = meetings.filter(({units}) => units.includes(unit));
      const inside = own.filter(({units: [a, b]}) => a === b);
      expect(Math.abs(times(inside) / times(own) - internalShare)).toBeLessThan(tolerance);
      for (const {units, people} of own.filter(({units: [a, b]}) => a !== b))
        for (const end of [0, 1] as const) expect(units[end] === unit ? liaisons : partners).toContain(people[end]);
    }
  });

  test("has bridges that only the brokers carry, and strangers that never meet", () => {
    for (const {units, brokers} of truths.bridges) {
      const across = between(meetings, units);
      expect(across.length).toBeGreaterThan(0);
      for (const meeting of across) expect(brokers).toContain(meeting.people[meeting.units.indexOf(units[0])]);
    }
    for (const pair of truths.strangers) expect(between(meetings, pair)).toEqual([]);
  });

  test("has its white spots", () => {
    const found = new Map(monitor.network.whiteSpots.map((spot) => [`${spot.kind} ${spot.name}`, spot]));
    const largeEnough = truths.whiteSpots.filter(({people}) => people >= 10);
    expect(largeEnough.length).toBeGreaterThan(0);
    for (const {kind, name, people, reachable} of largeEnough) {
      const spot = found.get(`${kind} ${name}`);
      expect(spot, `${kind} ${name}`).toMatchObject({people});
      expect(spot!.reached).toBeLessThanOrEqual(reachable);
    }
  });
});

/** All that two different people exchanged, with the clusters they belong to. */
interface Meeting {
  readonly people: readonly [string, string];
  readonly units: readonly [string, string];
  readonly ties: number;
}

const times = (meetings: readonly Meeting[]) => meetings.reduce((total, {ties}) => total + ties, 0);
const between = (meetings: readonly Meeting[], [one, other]: readonly [string, string]) =>
  meetings.filter(({units: [a, b]}) => (a === one && b === other) || (a === other && b === one));

async function meetingsOf(db: Parameters<Parameters<Organisation["db"]>[0]>[0]): Promise<Meeting[]> {
  const {rows} = await sql<{people: [string, string]; units: [string, string]; ties: number}>`
    with who as (select p.id, p.external_id, split_part(u.path, ' / ', 1) as cluster from player p
      join unit_membership m on m.player_id = p.id and m.until is null join unit u on u.id = m.unit_id)
    select array[a.external_id, b.external_id] as people, array[a.cluster, b.cluster] as units, sum(t.ties)::int as ties
    from tie t join who a on a.id = t.from_player join who b on b.id = t.to_player
    where t.from_player <> t.to_player group by 1, 2`.execute(db);
  return rows;
}
