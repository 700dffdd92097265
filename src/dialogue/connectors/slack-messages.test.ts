import {describe, expect, test} from "vitest";
import type {ReactionRecord} from "../stream.ts";
import {counts, day, messages, readFiles} from "./slack-days.suite.ts";

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
    const records = await readFiles({
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
    const records = await readFiles({
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
    const records = await readFiles({
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
    const records = await readFiles({
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
    const records = await readFiles({
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
