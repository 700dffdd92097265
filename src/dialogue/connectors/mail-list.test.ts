import {describe, expect, test} from "vitest";
import {letter, mbox, messagesOf, onList, readFiles, readMails, readOne} from "./mail-letters.suite.ts";

describe("people", () => {
  test("addresses are lower-cased and restored; a later mail tells the name", async () => {
    const records = await readMails(
      letter({From: "Anne@Example.NL", "Message-ID": "<1@a>"}),
      letter({From: "anne at example.nl (Anne Bos)", "Message-ID": "<2@a>"}),
      letter({From: "=?iso-8859-1?Q?Ren=E9?= <rene at example.nl>", "Message-ID": "<3@a>"}),
    );
    expect(
      records.filter((record) => record.type === "person").map(({key, name, mails}) => [key, name, mails]),
    ).toEqual([
      ["anne@example.nl", "", ["anne@example.nl"]],
      ["anne@example.nl", "Anne Bos", ["anne@example.nl"]],
      ["rene@example.nl", "René", ["rene@example.nl"]],
    ]);
  });

  test("where the archive made addresses unreadable the name tells who it is, whatever its capitals", async () => {
    const records = await readMails(
      letter({From: "edd @end|ng |rom deb|@n@org (Dirk Edd)", "Message-ID": "<1@a>"}),
      letter({From: "edd @end|ng |rom deb|@n@org (DIRK EDD)", "Message-ID": "<2@a>"}),
    );
    expect(new Set(messagesOf(records).map(({authorKey}) => authorKey))).toEqual(new Set(["name:dirk edd"]));
  });

  test("recipients are the people in To and Cc, not the list and not the writer", async () => {
    const message = await readOne(
      letter({
        ...onList,
        To: "Team <TEAM@lists.example.nl>, Bert <Bert@example.nl>, undisclosed-recipients:;",
        Cc: "anne@example.nl, bert@example.nl, cas at example.nl",
        Bcc: "secret@example.nl",
      }),
    );
    expect(message.recipients).toEqual(["bert@example.nl", "cas@example.nl"]);
  });

  test("where a list puts its own address in From, the writer is whom it says it stands for", async () => {
    const from = {...onList, From: '"Bert Vos via Team" <team@lists.example.nl>'};
    expect((await readOne(letter({...from, "Reply-To": "bert@example.nl"}))).authorKey).toBe("bert@example.nl");
    expect((await readOne(letter(from))).authorKey).toBe("name:bert vos");
  });
});

describe("channels", () => {
  test.each([
    ["List-Id", {"List-Id": "Team talk <Team.lists.example.nl>"}, "team.lists.example.nl", "Team talk (team)"],
    [
      "a quoted List-Id",
      {"List-Id": '"Team \\(all\\)" <team.lists.example.nl>'},
      "team.lists.example.nl",
      "Team (all) (team)",
    ],
    ["a List-Id that is an address", {"List-Id": "<team@lists.example.nl>"}, "team@lists.example.nl", "team"],
    [
      "a List-Id with a description",
      {"List-Id": "Everything that the team wants to tell everybody <team.lists.example.nl>"},
      "team.lists.example.nl",
      "team",
    ],
    ["List-Post", {"List-Post": "<mailto:team@lists.example.nl>"}, "team.lists.example.nl", "team"],
    ["Sender", {Sender: "owner-team@lists.example.nl"}, "team.lists.example.nl", "team"],
    [
      "Sender, not the list program's X-Loop,",
      {"X-Loop": "owner-majordomo@lists.example.nl", Sender: "owner-team@lists.example.nl"},
      "team.lists.example.nl",
      "team",
    ],
    ["X-BeenThere", {"X-BeenThere": "team@lists.example.nl"}, "team.lists.example.nl", "team"],
    ["Delivered-To", {"Delivered-To": "mailing list team@lists.example.nl"}, "team.lists.example.nl", "team"],
    ["the file", {}, "export", "export"],
  ])("%s names the channel", async (_, fields, key, name) => {
    const records = await readMails(letter(fields));
    expect(records.filter((record) => record.type === "channel")).toEqual([
      {type: "channel", key, name, visibility: "open"},
    ]);
  });

  test.each([
    [
      ["r-devel/2003-March.txt", "r-help/2003-March.txt"],
      ["r-devel", "r-help"],
    ],
    [["2003-March.txt", "2003-April.txt"], ["mail"]],
    [["200303.mbox", "2003q2.mbox"], ["mail"]],
    [["board-2003-03.mbox", "board-2003-04.mbox", "x/y.json"], ["board"]],
    [[".Plans.Work/cur/1772355600.a:2,S", ".Plans.Work/new/1772355601.b"], ["mail"]],
    [
      [".Plans/cur/1772355600.a:2,S", "cur/1772355601.b:2,"],
      ["Plans", "mail"],
    ],
    [
      ["Local/Lunch", "Local/Plans.mbox/mbox", "x/y.json"],
      ["Local/Lunch", "Local/Plans"],
    ],
  ])("%j are %j", async (paths, channels) => {
    const one = letter({"Message-ID": "<1@a>"});
    const records = await readFiles(
      Object.fromEntries(paths.map((path, i) => [path, /cur|new/.test(path) ? `${one}${i}` : mbox(`${one}${i}`)])),
    );
    expect([...new Set(messagesOf(records).map(({channelKey}) => channelKey))].sort()).toEqual([...channels].sort());
  });

  test("a folder that was packed by itself still names its channel", async () => {
    const records = await readFiles({
      "Works council/2026-March.txt": mbox(letter({})),
      "Works council/2026-April.txt": "",
    });
    expect(records.filter((record) => record.type === "channel")).toMatchObject([{key: "mail", name: "Works council"}]);
  });

  test("of somebody's own mailbox is taken over who wrote to whom, and only when ticked", async () => {
    for (const [path, fields] of [
      ["Takeout/All mail.mbox", {"X-GM-THRID": "1"}],
      ["Sent.mbox", {}],
      ["Mail/Inbox", {"X-Mozilla-Status": "0001"}],
    ] as const) {
      const records = await readFiles({
        [path]: mbox(letter({To: "bert@example.nl", Subject: "secret", ...fields}, "secret")),
      });
      expect(records.filter((record) => record.type === "channel")).toMatchObject([{visibility: "private"}]);
      expect(messagesOf(records)).toMatchObject([{text: "", recipients: ["bert@example.nl"]}]);
    }
  });
});
