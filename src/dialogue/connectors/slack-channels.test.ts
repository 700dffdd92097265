import {describe, expect, test} from "vitest";
import {counts, day, readFiles} from "./slack-days.suite.ts";

describe("people", () => {
  test("names and mail addresses come from users.json, whatever is missing there", async () => {
    const people = (await readFiles({"general/2026-03-01.json": "[]"})).filter((record) => record.type === "person");
    expect(people).toEqual([
      {type: "person", key: "U1", name: "Anne Bos", mails: ["anne@example.nl"], isBot: false},
      {type: "person", key: "U2", name: "bert", mails: [], isBot: false},
      {type: "person", key: "U3", name: "", mails: [], isBot: false},
      {type: "person", key: "B9", name: "helper", mails: [], isBot: true},
    ]);
  });

  test("without users.json they come from the messages, and a placeholder stands for who is unknown", async () => {
    const records = await readFiles({
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
    const records = await readFiles({
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
    const records = await readFiles({
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
      const records = await readFiles({"groups.json": damaged, "plans/2026-03-01.json": "[]"});
      const channels = records.filter((record) => record.type === "channel");
      expect(channels.find(({name}) => name === "plans")).toMatchObject({key: "plans", visibility: "private"});
    }
  });

  test("canvases and uploads are not message files", async () => {
    const records = await readFiles({
      "general/2026-03-01.json": "[]",
      "general/canvas_in_the_conversation.json": "[]",
      "FC_F1_canvas/2026-03-01.json": "[]",
      "__uploads/F1/notes.txt": "x",
    });
    expect(counts(records)).toEqual({"not-a-message-file": 3});
  });
});
