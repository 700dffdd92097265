import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strToU8, zipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openArchive} from "../../platform/archive/index.ts";
import type {DialogueRecord, MessageRecord, ReactionRecord} from "../stream.ts";
import {all, describeConnector, madeArchive} from "./connector-suite.ts";
import {slack} from "./slack.ts";

const users = [
  {id: "U1", team_id: "T1", name: "anne", profile: {real_name: "Anne Bos", email: "Anne@Example.nl"}},
  {id: "U2", team_id: "T1", name: "bert", profile: {real_name: "", display_name: null}, deleted: true},
  {id: "U3", team_id: "T9", name: null, profile: null},
  {id: "B9", team_id: "T1", name: "helper", is_bot: true},
];
const lists = {
  "users.json": JSON.stringify(users),
  "channels.json": JSON.stringify([{id: "C1", name: "general"}]),
  "groups.json": JSON.stringify([{id: "G1", name: "plans"}]),
  "dms.json": JSON.stringify([{id: "D1", members: ["U1", "U2"]}]),
  "mpims.json": JSON.stringify([{id: "G2", name: "mpdm-anne--bert--cas-1"}]),
};
const day = (...messages: object[]) => JSON.stringify(messages.map((message) => ({type: "message", ...message})));

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

describe("people", () => {
  test("names and mail addresses come from users.json, whatever is missing there", async () => {
    const people = (await read({"general/2026-03-01.json": "[]"})).filter((record) => record.type === "person");
    expect(people).toEqual([
      {type: "person", key: "U1", name: "Anne Bos", mails: ["anne@example.nl"], isBot: false},
      {type: "person", key: "U2", name: "bert", mails: [], isBot: false},
      {type: "person", key: "U3", name: "", mails: [], isBot: false},
      {type: "person", key: "B9", name: "helper", mails: [], isBot: true},
    ]);
  });

  test("without users.json they come from the messages, and a placeholder stands for who is unknown", async () => {
    const records = await read({
      "users.json": "[]",
      "general/2026-03-01.json": day(
        {user: "U7", text: "a", ts: "1772355600.000000", user_profile: {real_name: "Cas Duin", display_name: "cas"}},
        {user: "U8", text: "b", ts: "1772355601.000000"},
      ),
    });
    expect(records.filter((record) => record.type === "person").map(({key, name}) => [key, name])).toEqual([
      ["U7", "Cas Duin"],
      ["U8", ""],
    ]);
  });

  test("entries without an id, null and nested nonsense are counted, not met", async () => {
    const records = await read({
      "users.json": '[null, 3, {"id": 5}, {"id": "U1", "profile": {"email": ["x"]}}]',
      "general/2026-03-01.json": "[]",
    });
    expect(records.filter((record) => record.type === "person")).toEqual([
      {type: "person", key: "U1", name: "", mails: [], isBot: false},
    ]);
    expect(counts(records)).toMatchObject({"unreadable-record": 3});
  });
});

describe("channels", () => {
  test("who can read along follows from the list; direct ones have no name", async () => {
    const records = await read({
      "general/2026-03-01.json": "[]",
      "plans/2026-03-01.json": "[]",
      "D1/2026-03-01.json": "[]",
      "mpdm-anne--bert--cas-1/2026-03-01.json": "[]",
      "attic/2026-03-01.json": "[]",
      "D0AAAAAAA/2026-03-01.json": "[]",
    });
    expect(
      records.filter((record) => record.type === "channel").map(({key, name, visibility}) => [key, name, visibility]),
    ).toEqual([
      ["C1", "general", "open"],
      ["G1", "plans", "private"],
      ["G2", "", "direct"],
      ["D1", "", "direct"],
      ["D0AAAAAAA", "", "direct"],
      ["attic", "attic", "open"],
    ]);
    expect(records.filter((record) => record.type === "dropped")).toEqual([
      {type: "dropped", reason: "unknown-channel", where: "attic", channelKey: "attic"},
    ]);
  });

  test("where a list of private channels is damaged, what stands in no list is taken for private", async () => {
    for (const damaged of ['[{"id":"G1","name":"pla', "[{}]"]) {
      const records = await read({"groups.json": damaged, "plans/2026-03-01.json": "[]"});
      const channels = records.filter((record) => record.type === "channel");
      expect(channels.find(({name}) => name === "plans")).toMatchObject({key: "plans", visibility: "private"});
    }
  });

  test("canvases and uploads are not message files", async () => {
    const records = await read({
      "general/2026-03-01.json": "[]",
      "general/canvas_in_the_conversation.json": "[]",
      "FC_F1_canvas/2026-03-01.json": "[]",
      "__uploads/F1/notes.txt": "x",
    });
    expect(counts(records)).toEqual({"not-a-message-file": 3});
  });
});

describe("messages", () => {
  test("the time is the message's own, whatever the file is called", async () => {
    const [message] = await messages({user: "U1", text: "x", ts: "1772409599.999999"});
    expect(message).toMatchObject({key: "1772409599.999999", at: Date.UTC(2026, 2, 1, 23, 59, 59, 999)});
  });

  test("system messages are left out by kind, people's are kept", async () => {
    const kinds = [
      "channel_leave",
      "channel_name",
      "channel_purpose",
      "channel_topic",
      "channel_archive",
      "bot_add",
      "welcome_party",
      "reminder_add",
      "pinned_item",
      "channel_canvas_updated",
      "huddle_thread",
      "<b>new</b>",
    ];
    const records = await read({
      "general/2026-03-01.json": day(
        ...kinds.map((subtype, i) => ({subtype, user: "U1", text: "x", ts: `${1772355600 + i}.000000`})),
        {subtype: "me_message", user: "U1", text: "waves", ts: "1772359999.000000"},
      ),
    });
    expect(counts(records)).toEqual({"system-message": kinds.length});
    expect(records.filter((record) => record.type === "message").map(({text}) => text)).toEqual(["waves"]);
    expect(records.find((record) => record.type === "dropped" && record.detail === "unknown kind")).toMatchObject({
      where: "general/2026-03-01.json, record 12",
    });
  });

  test.each([
    ["a user that is a bot", {user: "B9"}, "B9"],
    ["a bot's id", {bot_id: "B5"}, "B5"],
    ["Slack's own bot", {user: "USLACKBOT"}, "USLACKBOT"],
    ["the kind alone", {subtype: "bot_message"}, null],
    ["a name without a user", {username: "deploy"}, null],
  ])("%s marks a bot's message", async (_, fields, authorKey) => {
    const [message] = await messages({...fields, text: "x", ts: "1772355600.000000"});
    expect(message).toMatchObject({isBot: true, authorKey});
  });

  test("a message by nobody and one by U00 have an unknown author", async () => {
    const records = await read({
      "general/2026-03-01.json": day(
        {text: "a", ts: "1772355600.000000"},
        {user: "U00", text: "b", ts: "1772355601.000000"},
      ),
    });
    expect(counts(records)).toEqual({"unknown-author": 2});
  });

  test("a reply names its conversation, the message that opens it does not answer itself", async () => {
    const [root, reply, broadcast] = await messages(
      {user: "U1", text: "a", ts: "1772355600.000000", thread_ts: "1772355600.000000"},
      {user: "U2", text: "b", ts: "1772355601.000000", thread_ts: "1772355600.000000"},
      {
        user: "U2",
        text: "c",
        ts: "1772355602.000000",
        thread_ts: "1772355600.000000",
        subtype: "thread_broadcast",
        root: {text: "a"},
      },
    );
    expect(root).toMatchObject({threadKey: root!.key, parentKey: null});
    expect(reply).toMatchObject({threadKey: root!.key, parentKey: root!.key});
    expect(broadcast).toMatchObject({threadKey: root!.key, parentKey: root!.key});
  });

  test("answers to a deleted message stay; answers to what is nowhere are counted per channel", async () => {
    const records = await read({
      "general/2026-03-01.json": day(
        {user: "U1", text: "a", ts: "1772355602.000000", thread_ts: "1772355500.000000"},
        {user: "U2", text: "b", ts: "1772355603.000000", thread_ts: "1772355500.000000"},
        {user: "USLACKBOT", subtype: "tombstone", ts: "1772355600.000000", thread_ts: "1772355600.000000"},
        {user: "U2", text: "c", ts: "1772355604.000000", thread_ts: "1772355600.000000"},
      ),
    });
    expect(records.filter((record) => record.type === "message")).toHaveLength(3);
    expect(records).toContainEqual({
      type: "deletion",
      channelKey: "C1",
      messageKey: "1772355600.000000",
      at: 1_772_355_600_000,
    });
    expect(records).toContainEqual({
      type: "dropped",
      reason: "unknown-parent",
      where: "general",
      channelKey: "C1",
      count: 2,
    });
  });

  test("reactions are one per person and name, without skin tones; unnamed ones and bots' are counted", async () => {
    const records = await read({
      "general/2026-03-01.json": day({
        user: "U1",
        text: "a",
        ts: "1772355600.000000",
        reactions: [
          {name: "+1::skin-tone-2", users: ["U2", "U3"], count: 2},
          {name: "+1", users: ["U2", "B9"], count: 5},
        ],
      }),
    });
    expect(
      records
        .filter((record): record is ReactionRecord => record.type === "reaction")
        .map(({authorKey, name}) => [authorKey, name]),
    ).toEqual([
      ["U2", "+1"],
      ["U3", "+1"],
    ]);
    expect(counts(records)).toEqual({"unknown-author": 3, "bot-message": 1});
  });

  test("mentions are the people named, never the writer, a bot or twice", async () => {
    const [message] = await messages({
      user: "U1",
      text: "<@U2> <@U3|cas> <@U2|bert> <@U1> <@B9> <!here>",
      ts: "1772355600.000000",
    });
    expect(message!.mentions).toEqual(["U2", "U3"]);
    expect(message!.text).toBe("@… @… @… @… @… @here");
  });

  test("until 2018 the words beside a shared file are the writer's, not Slack's sentence", async () => {
    const [shared, plain, comment] = await messages(
      {
        subtype: "file_share",
        user: "U1",
        text: "<@U1|anne> uploaded a file: <https://x|Plan> and commented: look",
        file: {id: "F1", initial_comment: {comment: "look"}},
        ts: "1772355600.000000",
      },
      {
        subtype: "file_share",
        user: "U1",
        text: "<@U1|anne> shared a file: <https://x|Plan>",
        file: {id: "F1"},
        ts: "1772355601.000000",
      },
      {
        subtype: "file_comment",
        text: "<@U2> commented on <@U1>’s file <https://x|Plan>: good",
        comment: {user: "U2", comment: "good"},
        ts: "1772355602.000000",
      },
    );
    expect([shared, plain, comment].map((message) => [message!.authorKey, message!.text])).toEqual([
      ["U1", "look"],
      ["U1", ""],
      ["U2", "good"],
    ]);
  });

  test("impossible times are kept as uncertain; without a time there is no message", async () => {
    const records = await read({
      "general/2026-03-01.json": day(
        {user: "U1", text: "a", ts: "12.000000"},
        {user: "U1", text: "b", ts: "4070908800.000000"},
        {user: "U1", text: "c"},
        {user: "U1", text: "d", ts: "soon"},
      ),
    });
    const found = records.filter((record) => record.type === "message");
    expect(found.map(({text, timeUncertain}) => [text, timeUncertain])).toEqual([
      ["a", true],
      ["b", true],
    ]);
    expect(counts(records)).toEqual({"broken-date": 4});
  });
});

describe("keys where one time occurs more than once in a channel", () => {
  const anne = {user: "U1", text: "yes", ts: "1772355600.000000"};
  const bert = {user: "U2", text: "yes", ts: "1772355600.000000"};

  test("the same words by the same person are one message", async () => {
    expect(counts(await read({"general/2026-03-01.json": day(anne, anne, anne)}))).toEqual({duplicate: 2});
    expect(counts(await read({"general/2026-03-01.json": day(anne), "general/2026-03-02.json": day(anne)}))).toEqual({
      duplicate: 1,
    });
  });

  test("two people's messages have two keys, the same in any order and after an edit", async () => {
    const keys = async (...each: object[]) =>
      Object.fromEntries((await messages(...each)).map(({authorKey, key}) => [authorKey, key]));
    const first = await keys(anne, bert);
    expect(Object.values(first).sort()).toEqual([
      "1772355600.000000",
      expect.stringMatching(/^1772355600\.000000#[0-9a-f]{8}$/),
    ]);
    expect(await keys(bert, anne)).toEqual(first);
    expect(await keys({...bert, text: "no"}, {...anne, text: "never", edited: {ts: "1772355700.000000"}})).toEqual(
      first,
    );
  });

  test("the one that has answers keeps the plain time, so that its answers find it", async () => {
    for (const root of [anne, bert]) {
      const found = await messages(anne, bert, {...root, thread_ts: root.ts, text: "opens"});
      expect(found.find(({text}) => text === "opens")!.key).toBe("1772355600.000000");
    }
  });

  test("of versions of one message the last edit is kept", async () => {
    const found = await messages(
      anne,
      {...anne, text: "yes and no", edited: {ts: "1772355800.000000"}},
      {...anne, text: "no", edited: {ts: "1772355700.000000"}},
    );
    expect(found.map(({key, text}) => [key, text])).toEqual([["1772355600.000000", "yes and no"]]);
  });

  test("two unedited messages of one person and time are both kept", async () => {
    const found = await messages(anne, {...anne, text: "no"});
    expect(new Set(found.map(({key}) => key)).size).toBe(2);
    expect((await messages({...anne, text: "no"}, anne)).map(({key}) => key).sort()).toEqual(
      found.map(({key}) => key).sort(),
    );
  });
});

describe("what is broken", () => {
  test("nonsense costs its record, a damaged file itself; the rest is read", async () => {
    const records = await read({
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
  expect(
    await slack.identify(await zipped("Team Noord Slack export Mar 1 2026 - Mar 31 2026.zip", {...lists})),
  ).toEqual({key: "T1", name: "Team Noord"});
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

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "slack-"));
});
afterAll(() => rmSync(folder, {recursive: true}));

async function zipped(name: string, files: Record<string, string>) {
  writeFileSync(
    join(folder, name),
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
  );
  return openArchive(join(folder, name));
}

async function read(files: Record<string, string>): Promise<DialogueRecord[]> {
  return all(slack, await zipped("export.zip", {...lists, ...files}));
}

async function messages(...each: object[]): Promise<MessageRecord[]> {
  return (await read({"general/2026-03-01.json": day(...each)})).filter((record) => record.type === "message");
}

function counts(records: readonly DialogueRecord[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const record of records)
    if (record.type === "dropped") found[record.reason] = (found[record.reason] ?? 0) + (record.count ?? 1);
  return found;
}
