import {existsSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {openArchive} from "../platform/archive/index.ts";
import {recogniseConnector} from "./connectors/index.ts";
import {preflight} from "./preflight.ts";
import {Preflight} from "./preflight-shape.ts";
import type {DialogueRecord, MessageRecord} from "./stream.ts";

const person = (key: string, isBot = false): DialogueRecord => ({
  type: "person",
  ...{key, name: `name of ${key}`, mails: [`${key}@example.nl`], isBot},
});
const channel = (key: string, name: string, visibility: "open" | "private" | "direct"): DialogueRecord => ({
  type: "channel",
  ...{key, name, visibility},
});
const said = (channelKey: string, key: string, authorKey: string | null, at: number, more = {}): MessageRecord => ({
  type: "message",
  ...{channelKey, key, authorKey, isBot: false, at, text: "secret words", threadKey: key, parentKey: null},
  ...{mentions: [], recipients: [], editedAt: null},
  ...more,
});
const [march, april] = [Date.UTC(2026, 2, 31, 23, 59), Date.UTC(2026, 3, 1)];

const records: readonly DialogueRecord[] = [
  ...[person("anne"), person("bert"), person("cas"), person("bot", true)],
  ...[channel("C2", "Zeta", "open"), channel("C1", "alpha", "open"), channel("G1", "plans", "private")],
  ...[channel("D1", "", "direct"), channel("C3", "ondernemingsraad", "open")],
  said("C1", "1", "anne", march),
  {type: "reaction", channelKey: "C1", messageKey: "1", authorKey: "bert", name: "wave"},
  said("C1", "2", "bert", april, {parentKey: "1", threadKey: "1"}),
  said("C1", "3", "guest", april + 1),
  said("C1", "4", "bot", april, {isBot: true}),
  said("C1", "5", "anne", 0, {timeUncertain: true}),
  said("G1", "6", "cas", march),
  {type: "reaction", channelKey: "G1", messageKey: "6", authorKey: "bert", name: "wave"},
  said("D1", "7", "cas", march),
  said("D1", "8", "cas", march),
  said("C3", "9", "cas", march),
  {type: "deletion", channelKey: "C1", messageKey: "0", at: march},
  {type: "dropped", reason: "duplicate", where: "a.json, record 1", channelKey: "C1"},
  {type: "dropped", reason: "duplicate", where: "a.json, record 2", channelKey: "C1", count: 3},
  {type: "dropped", reason: "unreadable-record", where: "b.json, record 1", detail: "not a message"},
];

describe("an export with something of everything", () => {
  test("is counted by hand: what stays of 9 messages by 4 people and a bot", async () => {
    expect(await look()).toEqual({
      period: {first: "2026-03-31T23:59:00.000Z", last: "2026-04-01T00:00:00.001Z"},
      months: [
        {month: "2026-03", messages: 1},
        {month: "2026-04", messages: 2},
      ],
      messages: {kept: 4, replies: 1, timeUncertain: 1, byBots: 1, reactions: 1, deletions: 1},
      people: {human: 4, writing: 3, matched: 2, writingMatched: 1, bots: 1},
      channels: [
        {key: "C1", name: "alpha", visibility: "open", sensitive: false, messages: 4, kept: 4},
        {key: "C3", name: "ondernemingsraad", visibility: "open", sensitive: true, messages: 1, kept: 0},
        {key: "G1", name: "plans", visibility: "private", sensitive: false, messages: 1, kept: 0},
        {key: "C2", name: "Zeta", visibility: "open", sensitive: false, messages: 0, kept: 0},
      ],
      direct: {channels: 1, messages: 2},
      dropped: [
        {reason: "duplicate", count: 4, examples: [{where: "a.json, record 1"}, {where: "a.json, record 2"}]},
        {reason: "direct-message", count: 2, examples: []},
        {reason: "private-channel", count: 1, examples: []},
        {reason: "sensitive-channel", count: 1, examples: []},
        {reason: "unreadable-record", count: 1, examples: [{where: "b.json, record 1", detail: "not a message"}]},
      ],
    });
  });

  test("with the private channel ticked and April alone, its figures follow", async () => {
    const found = await look({privateChannels: ["G1"], from: april});
    expect(found.messages).toEqual({kept: 2, replies: 1, timeUncertain: 0, byBots: 1, reactions: 0, deletions: 1});
    expect(found.channels.map(({key, messages, kept}) => [key, messages, kept])).toEqual([
      ["C1", 4, 2],
      ["C3", 1, 0],
      ["G1", 1, 0],
      ["C2", 0, 0],
    ]);
    expect(found.dropped.find(({reason}) => reason === "outside-period")).toMatchObject({count: 3, examples: []});
  });

  test("holds no words and no names, and has the shape that is promised", async () => {
    const found = await look();
    expect(Preflight.parse(found)).toEqual(found);
    expect(JSON.stringify(found)).not.toMatch(/secret|name of|@example/);
  });
});

test("shows at most twenty rows of each reason", async () => {
  const many = Array.from(
    {length: 30},
    (_, i): DialogueRecord => ({
      type: "dropped",
      ...{reason: "empty", where: `a.json, record ${i + 1}`},
    }),
  );
  const [empty] = (await look({}, many)).dropped;
  expect(empty).toMatchObject({reason: "empty", count: 30});
  expect(empty!.examples).toHaveLength(20);
});

test("of an export without messages there is no period", async () => {
  expect(await look({}, [])).toMatchObject({period: null, months: [], messages: {kept: 0}});
});

/** Counts made with a script of a few lines in another language, straight from the files. */
describe.skipIf(!existsSync("../shared/data"))("real exports", () => {
  test.each([
    [
      "slack-houstondatavis",
      {kept: 1_031, replies: 0, timeUncertain: 0, byBots: 0, reactions: 198, deletions: 0},
      {first: "2015-06-06T02:44:56.000Z", last: "2016-07-27T20:21:38.000Z"},
      {human: 71, writing: 32},
      {"system-message": 351, "not-a-message-file": 3},
    ],
    [
      "slack-small/testarchive.zip",
      {kept: 53, replies: 0, timeUncertain: 0, byBots: 94, reactions: 1, deletions: 0},
      {first: "2016-01-15T05:55:52.000Z", last: "2016-03-28T08:52:54.000Z"},
      {human: 4, writing: 4},
      {"system-message": 11, "not-a-message-file": 1},
    ],
  ])("%s", async (path, messages, period, people, dropped) => {
    const archive = await openArchive(`../shared/data/${path}`);
    const found = await preflight((await recogniseConnector(archive)).read(archive, {}), {
      privateChannels: [],
      isKnown: () => false,
    });
    expect(found.messages).toEqual(messages);
    expect(found.period).toEqual(period);
    expect(found.people).toMatchObject(people);
    expect(Object.fromEntries(found.dropped.map(({reason, count}) => [reason, count]))).toEqual(dropped);
  });
});

async function look(choice = {}, from = records) {
  return preflight(stream(from), {
    privateChannels: [],
    ...choice,
    isKnown: ({mails}) => mails.some((mail) => ["anne@example.nl", "cas@example.nl"].includes(mail)),
  });
}

async function* stream(from: readonly DialogueRecord[]): AsyncGenerator<DialogueRecord> {
  yield* from;
}
