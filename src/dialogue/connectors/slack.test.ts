import {existsSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {openArchive} from "../../platform/archive/index.ts";
import {describeConnector} from "./connector-suite.ts";
import {all, madeArchive} from "./readings.suite.ts";
import {slack} from "./slack.ts";
import {counts, day, lists, messages, readFiles, users} from "./slack-days.suite.ts";

const sample = {
  ...lists,
  "general/2026-03-01.json": day(
    {
      user: "U1",
      text: "Hello <@U2|bert>",
      ts: "1772355600.000100",
      thread_ts: "1772355600.000100",
      reactions: [{name: "wave", users: ["U2", "B9"], count: 2}],
    },
    {
      user: "U2",
      text: "Hi",
      ts: "1772355700.000100",
      thread_ts: "1772355600.000100",
      edited: {user: "U2", ts: "1772355800.000000"},
    },
    {subtype: "channel_join", user: "U3", text: "joined", ts: "1772355900.000000"},
    {user: "U2", text: "Hi", ts: "1772355700.000100", thread_ts: "1772355600.000100"},
    {subtype: "bot_message", text: "Build done", ts: "1772356000.000000", bot_id: "B7"},
  ),
  "general/2026-03-02.json": day(
    {user: "U3", text: "", ts: "1772442000.000000", files: [{id: "F1"}]},
    {subtype: "tombstone", user: "USLACKBOT", text: "This message was deleted.", ts: "1772442100.000000"},
    {user: "U9", text: "from elsewhere", ts: "1772442200.000000"},
  ),
  "plans/2026-03-01.json": day({user: "U1", text: "secret", ts: "1772355600.000100"}),
  "D1/2026-03-01.json": day({user: "U1", text: "just us", ts: "1772355600.000100"}),
  "integration_logs.json": "[]",
};

const isMessageFile = (path: string) => path.includes("/");
const only = (test: (path: string) => boolean) =>
  Object.fromEntries(Object.entries(sample).filter(([path]) => !isMessageFile(path) || test(path)));

describeConnector(slack, {
  sample,
  sampleRecords: 10,
  sampleMessages: 7,
  parts: [only((path) => path === "general/2026-03-01.json"), only((path) => path !== "general/2026-03-01.json")],
  doubled: Object.fromEntries(
    Object.entries(sample).flatMap(([path, text]) => [
      [path, text],
      ...(isMessageFile(path) ? [[path.replace(".json", "-copy.json"), text]] : []),
    ]),
  ),
  damaged: {
    ...lists,
    "general/2026-03-01.json": `[{"user":"U1","text":"a","ts":"1772355600.000000"}, {"user": oops}, {"user":"U1","text":"b","ts":"1772355601.000000"}]`,
  },
  longLine: (bytes) =>
    madeArchive("long.zip", {
      ...Object.fromEntries(Object.entries(lists).map(([path, text]) => [path, () => [text]])),
      "general/2026-03-01.json": function* () {
        yield '[{"user":"U1","text":"a","ts":"1772355600.000000"},{"user":"U1","text":"';
        for (let i = 0; i < bytes; i += 1e6) yield "x".repeat(1e6);
        yield '","ts":"1772355601.000000"},{"user":"U1","text":"b","ts":"1772355602.000000"}]';
      },
    }),
  strangers: {
    mail: {"list.mbox": "From a@b.nl Sun Mar  1 09:00:00 2026\nFrom: a@b.nl\n\nhello\n"},
    mattermost: {"import.jsonl": '{"type":"version","version":1}\n'},
    tables: {"users.csv": "id,name\n", "messages.json": '[{"ts":"x"}]'},
  },
  large: (messages) =>
    madeArchive("large.zip", {
      "users.json": () => [JSON.stringify(users)],
      "channels.json": () => [lists["channels.json"]],
      "general/2026-03-01.json": function* () {
        for (let i = 0; i < messages; i++)
          yield `${i === 0 ? "[" : ","}{"type":"message","user":"U${(i % 3) + 1}","text":"${"word ".repeat(100)}","ts":"${1772355600 + i}.000000"}`;
        yield "]";
      },
    }),
});

describe("what is broken", () => {
  test("nonsense costs its record, a damaged file itself; the rest is read", async () => {
    const records = await readFiles({
      "general/2026-03-01.json": `[{"user":"U1","text":"a","ts":"1772355600.000000"}, {"user": oops}, "text", {"user":"U1","text":"b","ts":"1772355601.000000"}]`,
      "general/2026-03-02.json": "not json",
    });
    expect(records.filter((record) => record.type === "message").map(({text}) => text)).toEqual(["a", "b"]);
    expect(
      records.filter((record) => record.type === "dropped").map(({reason, where}) => `${reason}: ${where}`),
    ).toEqual([
      "unreadable-record: general/2026-03-01.json, record 2",
      "unreadable-record: general/2026-03-01.json, record 3",
      "unreadable-record: general/2026-03-02.json, record 1",
    ]);
  });

  test("a thread of 50,000 answers is read in linear time", async () => {
    const many = Array.from({length: 50_000}, (_, i) => ({
      user: "U1",
      text: "x",
      ts: `${1772355600 + i}.000000`,
      thread_ts: "1772355600.000000",
    }));
    expect(await messages(...many)).toHaveLength(50_000);
  });
});

test("a source is found again by its workspace, and named after the file", async () => {
  const made = Object.fromEntries(Object.entries(lists).map(([path, text]) => [path, () => [text]]));
  expect(await slack.identify(madeArchive("Team Noord Slack export Mar 1 2026 - Mar 31 2026.zip", made))).toEqual({
    key: "T1",
    name: "Team Noord",
  });
});

describe.skipIf(!existsSync("../shared/data"))("real exports", () => {
  test("houstondatavis, 2015-2016: 1,382 records are 1,031 messages by people and 351 of Slack itself", async () => {
    const records = await all(slack, await openArchive("../shared/data/slack-houstondatavis"));
    const found = records.filter((record) => record.type === "message");
    expect(found).toHaveLength(1_031);
    expect(counts(records)).toEqual({"system-message": 351, "not-a-message-file": 3});
    expect(records.filter((record) => record.type === "person")).toHaveLength(71);
    expect(records.filter((record) => record.type === "channel")).toHaveLength(16);
    expect(found.filter(({editedAt}) => editedAt !== null)).toHaveLength(37);
    expect(records.filter((record) => record.type === "reaction")).toHaveLength(198);
    expect(found.filter(({channelKey}) => channelKey === "C061A2UGJ")).toHaveLength(403);
    expect([Math.min(...found.map(({at}) => at)), Math.max(...found.map(({at}) => at))]).toEqual([
      1_433_558_696_000, 1_469_650_898_000,
    ]);
  });

  test("a small zip of 2016: 158 records are 53 by people, 94 by bots and 11 of Slack itself", async () => {
    const records = await all(slack, await openArchive("../shared/data/slack-small/testarchive.zip"));
    const found = records.filter((record) => record.type === "message");
    expect([found.filter(({isBot}) => !isBot).length, found.filter(({isBot}) => isBot).length]).toEqual([53, 94]);
    expect(counts(records)).toEqual({"system-message": 11, "not-a-message-file": 1});
  });
});
