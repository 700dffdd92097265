import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {describeConnector} from "./connector-suite.ts";
import {mail} from "./mail.ts";
import {letter, mbox, messagesOf, onList, postmark, readFiles, withZip} from "./mail-letters.suite.ts";
import {madeArchive} from "./readings.suite.ts";

const list = mbox(
  letter({...onList, "Message-ID": "<1@a>", Subject: "[Team] Lunch", To: "team@lists.example.nl, bert@example.nl"}),
  letter({...onList, "Message-ID": "<2@b>", From: "bert@example.nl (Bert)", "In-Reply-To": "<1@a>"}, "> hello\nyes"),
  letter({...onList, "Message-ID": "<1@a>", Subject: "[Team] Lunch", To: "team@lists.example.nl, bert@example.nl"}),
  letter({...onList, "Message-ID": "<1@a>"}, "something else"),
  letter({...onList, "Auto-Submitted": "auto-replied", Subject: "Out of office"}),
  letter({...onList, "Message-ID": "<3@c>", From: "noreply@example.nl"}),
);
const pipermail = mbox(
  letter({From: "cas at example.nl (Cas Duin)", "Message-ID": "<4@d>", "In-Reply-To": "<0@gone>"}),
  letter({From: "cas at example.nl (Cas Duin)", Subject: "No id", Date: "Thu, 1 Jan 1970 00:00:00 +0000"}),
);
const sample = {
  "lists/team.mbox": list,
  "pipermail/2026-March.txt": pipermail,
  "Maildir/cur/1772355600.M1P1.host:2,S": letter({"Message-ID": "<5@e>", Cc: "Bert <bert@example.nl>"}),
  "Maildir/tmp/1772355601.M1P1.host": letter({"Message-ID": "<6@f>"}),
  "loose/a.eml": letter({"Message-ID": "<7@g>", "Content-Type": "text/html"}, "<p>hello<br>there</p>"),
  "loose/b.eml": letter({From: "", "Message-ID": "<8@h>"}),
};
const only = (start: string) => Object.fromEntries(Object.entries(sample).filter(([path]) => path.startsWith(start)));
/** Something else in another folder, so that no part has one top folder that is left out of the names. */
const beside = {"readme.json": "{}"};

describeConnector(mail, {
  sample,
  sampleRecords: 11,
  sampleMessages: 8,
  parts: ["lists", "pipermail", "Maildir", "loose"].map((folder) => ({...only(folder), ...beside})),
  doubled: Object.fromEntries(
    Object.entries(sample).flatMap(([path, text]) => [
      [path, text],
      [path.replace(/(?=\.\w+$|\.M1P1)/, path.startsWith("Maildir") ? "9" : " (1)"), text],
    ]),
  ),
  damaged: {
    "a.mbox": `${mbox(letter({"Message-ID": "<1@a>"}))}${postmark}x: 1\n\0\xff\n\n${mbox(letter({"Message-ID": "<2@a>"}))}`,
  },
  strangers: {
    slack: {
      "channels.json": "[]",
      "users.json": "[]",
      "general/2026-03-01.json": '[{"type":"message","user":"U1","text":"From: x","ts":"1772355600.000100"}]',
    },
    mattermost: {"import.jsonl": '{"type":"version","version":1}\n'},
    prose: {"notes.txt": "From the start it was clear:\nthe plan works.\n", todo: "Agenda: lunch\n"},
    tables: {"users.csv": "id,name\n"},
  },
  large: (messages) =>
    madeArchive("large.mbox", {
      "large.mbox": function* () {
        for (let i = 0; i < messages; i++)
          yield `${postmark}${letter({"Message-ID": `<${i}@a>`, "In-Reply-To": `<${i - 1}@a>`}, "word ".repeat(100))}\n`;
      },
    }),
  longLine: (bytes) =>
    madeArchive("long.mbox", {
      "long.mbox": function* () {
        yield mbox(letter({"Message-ID": "<1@a>"}));
        yield `${postmark}${letter({"Message-ID": "<2@a>"}, "")}`;
        for (let i = 0; i < bytes; i += 1e6) yield "x".repeat(1e6);
        yield `\n\n${mbox(letter({"Message-ID": "<3@a>"}))}`;
      },
    }),
});

describe("recognising", () => {
  test("an archive of one list is found again by its List-Id; others by their name", async () => {
    expect(await withZip("x.zip", {"a.mbox": list}, mail.identify)).toEqual({
      key: "team.lists.example.nl",
      name: "Team talk (team)",
    });
    expect(await withZip("r-devel-2003.zip", {"a.mbox": pipermail}, mail.identify)).toEqual({
      key: null,
      name: "r-devel",
    });
  });

  test("a mailbox with mails of several lists, or mostly of none, is none of these lists", async () => {
    const other = letter({"List-Id": "<offers.shop.example.com>", "Message-ID": "<9@a>"});
    const own = letter({"Message-ID": "<8@a>"});
    for (const mails of [`${list}${mbox(other)}`, mbox(letter(onList), own, own)])
      expect(await withZip("inbox-2026.zip", {"a.mbox": mails}, mail.identify)).toEqual({key: null, name: "inbox"});
  });

  test('Thunderbird\'s folders are mbox files without an ending, whose mails begin at a bare "From "', async () => {
    const folder = ["<1@a>", "<2@a>"].map((id) => `From \n${letter({"Message-ID": id})}\n`).join("");
    const records = await readFiles({"Archives/2026": folder.replaceAll("\n", "\r\n"), "Archives/2026.msf": "//"});
    expect(messagesOf(records).map(({key}) => key)).toEqual(["1@a", "2@a"]);
  });

  test("a packed mbox reads as it is", async () => {
    const records = await readFiles({"2026-March.txt.gz": gzipSync(pipermail)});
    expect(messagesOf(records).map(({channelKey}) => channelKey)).toEqual(["mail", "mail"]);
  });
});
