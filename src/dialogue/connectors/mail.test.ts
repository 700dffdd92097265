import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {strToU8, zipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openArchive} from "../../platform/archive/index.ts";
import type {DialogueRecord, MessageRecord} from "../stream.ts";
import {all, describeConnector, madeArchive} from "./connector-suite.ts";
import {mail} from "./mail.ts";

type Fields = Readonly<Record<string, string>>;

const base = {From: "Anne Bos <anne@example.nl>", Date: "Sun, 1 Mar 2026 09:00:00 +0000"};
const letter = (fields: Fields, body = "hello") =>
  `${Object.entries({...base, ...fields})
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("")}\n${body}\n`;
const postmark = "From anne at example.nl  Sun Mar  1 09:00:00 2026\n";
const mbox = (...letters: string[]) => letters.map((each) => `${postmark}${each}\n`).join("");

const onList = {"List-Id": "Team talk <team.lists.example.nl>", "List-Post": "<mailto:team@lists.example.nl>"};
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

describe("keys and conversations", () => {
  test("the same mail twice is one; the same id with other words is a second message", async () => {
    const records = await readMails(
      letter({"Message-ID": "<1@a>"}, "one"),
      letter({"Message-ID": "<1@a>"}, "one\n-- \nAnne"),
      letter({"Message-ID": "<1@a>"}, "two"),
      letter({"Message-ID": "<1@a>"}, "two"),
    );
    expect(messagesOf(records).map(({key}) => key)).toEqual(["1@a", expect.stringMatching(/^1@a#[0-9a-f]{8}$/)]);
    expect(counts(records)).toEqual({duplicate: 2});
  });

  test("a mail without an id has a key of its date, writer and words", async () => {
    const key = async (fields: Fields, body?: string) => (await readOne(letter(fields, body))).key;
    expect(await key({})).toMatch(/^~[0-9a-f]{24}$/);
    expect(await key({})).toBe(await key({Subject: "other"}));
    const others = [
      await key({}, "bye"),
      await key({From: "b@c.nl"}),
      await key({Date: "Mon, 2 Mar 2026 09:00 +0000"}),
    ];
    expect(new Set([await key({}), ...others]).size).toBe(4);
  });

  test.each([
    ["nothing", {}, null, "9@x"],
    ["In-Reply-To", {"In-Reply-To": "<1@a>"}, "1@a", "1@a"],
    ["References", {References: "<1@a> <2@a>\n <3@a>"}, "3@a", "1@a"],
    ["both", {References: "<1@a> <2@a>", "In-Reply-To": "<3@a>"}, "3@a", "1@a"],
    ["In-Reply-To with several", {References: "<1@a> <2@a>", "In-Reply-To": "<3@a> <4@a>"}, "2@a", "1@a"],
    ["prose", {"In-Reply-To": 'Anne Bos <anne@example.nl> "lunch" of 1 March <1@a>'}, "1@a", "1@a"],
    ["prose alone", {"In-Reply-To": "Your message of Sunday"}, null, "9@x"],
    ["itself", {"In-Reply-To": "<9@x>", References: "<9@x>"}, null, "9@x"],
  ])("%s tells what it answers", async (_, fields, parentKey, threadKey) => {
    expect(await readOne(letter({"Message-ID": "<9@x>", ...fields}))).toMatchObject({parentKey, threadKey});
  });

  test("answers to mails that are nowhere are counted per channel, also when they come first", async () => {
    const records = await readMails(
      letter({"Message-ID": "<2@a>", "In-Reply-To": "<1@a>"}, "b"),
      letter({"Message-ID": "<3@a>", "In-Reply-To": "<0@a>"}, "c"),
      letter({"Message-ID": "<1@a>"}, "a"),
    );
    expect(records).toContainEqual(expect.objectContaining({reason: "unknown-parent", count: 1, channelKey: "export"}));
  });
});

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
    ["List-Post", {"List-Post": "<mailto:team@lists.example.nl>"}, "team.lists.example.nl", "team"],
    ["Sender", {Sender: "owner-team@lists.example.nl"}, "team.lists.example.nl", "team"],
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
    const records = await read(
      Object.fromEntries(paths.map((path, i) => [path, /cur|new/.test(path) ? `${one}${i}` : mbox(`${one}${i}`)])),
    );
    expect([...new Set(messagesOf(records).map(({channelKey}) => channelKey))].sort()).toEqual([...channels].sort());
  });

  test("a folder that was packed by itself still names its channel", async () => {
    const records = await read({"Works council/2026-March.txt": mbox(letter({})), "Works council/2026-April.txt": ""});
    expect(records.filter((record) => record.type === "channel")).toMatchObject([{key: "mail", name: "Works council"}]);
  });

  test("of somebody's own mailbox is taken over who wrote to whom, and only when ticked", async () => {
    for (const [path, fields] of [
      ["Takeout/All mail.mbox", {"X-GM-THRID": "1"}],
      ["Sent.mbox", {}],
      ["Mail/Inbox", {"X-Mozilla-Status": "0001"}],
    ] as const) {
      const records = await read({
        [path]: mbox(letter({To: "bert@example.nl", Subject: "secret", ...fields}, "secret")),
      });
      expect(records.filter((record) => record.type === "channel")).toMatchObject([{visibility: "private"}]);
      expect(messagesOf(records)).toMatchObject([{text: "", recipients: ["bert@example.nl"]}]);
    }
  });
});

describe("what is no dialogue", () => {
  test.each([
    ["an automatic answer", {"Auto-Submitted": "auto-replied (vacation)"}],
    ["an automatic answer", {Precedence: "auto_reply"}],
    ["an automatic answer", {Subject: "Automatisch antwoord: lunch"}],
    ["a notice about delivery", {From: "MAILER-DAEMON"}],
    ["a notice about delivery", {From: "Mail System <mailer-daemon@example.nl>"}],
    ["a notice about delivery", {"Content-Type": "multipart/report; report-type=delivery-status; boundary=b"}],
    ["a notice about delivery", {"Return-Path": "<>", Subject: "Undelivered Mail Returned to Sender"}],
    ["a notice of the list itself", {From: "team-request@lists.example.nl"}],
    ["a notice of the list itself", {"X-List-Administrivia": "yes"}],
    ["a digest of other mails", {Subject: "Team Digest, Vol 3, Issue 4"}],
  ])("%s is counted: %j", async (detail, fields) => {
    const records = await readMails(letter(fields));
    expect(records).toContainEqual({type: "dropped", reason: "system-message", where: "export.mbox, mail 1", detail});
    expect(messagesOf(records)).toEqual([]);
  });

  test("what programs write is a bot's", async () => {
    for (const fields of [{From: "no-reply@example.nl"}, {"Auto-Submitted": "auto-generated"}] as Fields[])
      expect(await readOne(letter(fields))).toMatchObject({isBot: true});
  });

  test("drafts, half-delivered mails and other files are not message files", async () => {
    const records = await read({
      "cur/1772355600.a:2,S": letter({"Message-ID": "<1@a>"}),
      "cur/1772355601.b:2,DS": letter({"Message-ID": "<2@a>"}),
      "tmp/1772355602.c": letter({"Message-ID": "<3@a>"}),
      "Inbox.msf": "// index",
      "notes.txt": "From the start",
    });
    expect(messagesOf(records).map(({key}) => key)).toEqual(["1@a"]);
    expect(counts(records)).toEqual({"not-a-message-file": 4});
  });

  test("a mail that says nothing is empty; a subject or an attachment alone says something", async () => {
    const attachment = {"Content-Type": "application/pdf", "Content-Disposition": "attachment; filename=a.pdf"};
    const records = await readMails(letter({}, ""), letter({Subject: "Lunch at noon"}, ""), letter(attachment, "x"));
    expect(messagesOf(records).map(({text}) => text)).toEqual(["Lunch at noon", ""]);
    expect(counts(records)).toEqual({empty: 1});
  });

  test("a mail over the limits is counted and skipped, with where it stands", async () => {
    const records = await readMails(
      letter({"X-Long": noise(1_000_001)}),
      letter({"Content-Type": "multipart/mixed; boundary=b0"}, nested(60)),
      letter({"Message-ID": "<1@a>"}),
    );
    expect(records.filter((record) => record.type === "dropped")).toEqual([
      {type: "dropped", reason: "too-large", where: "export.mbox, mail 1", detail: "its header takes more than 1 MB"},
      {
        type: "dropped",
        reason: "unreadable-record",
        where: "export.mbox, mail 2",
        detail: "its parts are too many or too deeply nested",
      },
    ]);
    expect(messagesOf(records)).toHaveLength(1);
  });
});

describe("dates", () => {
  const day = 86_400_000;
  const first = Date.UTC(2026, 2, 1, 9);

  test.each([
    ["1970", "Thu, 1 Jan 1970 00:00:00 +0000"],
    ["the year 0100", "Mon, 1 Jan 0100 00:00:00 +0000"],
    ["no date at all", "soon"],
    ["a date long after arrival", "Tue, 1 Mar 2061 09:00:00 +0000"],
  ])("for %s the time of arrival stands in", async (_, date) => {
    const records = await readMails(letter({Date: date}));
    expect(messagesOf(records)).toMatchObject([{at: first}]);
    expect(messagesOf(records)[0]!.timeUncertain).toBeUndefined();
    expect(counts(records)).toEqual({"broken-date": 1});
  });

  test("the last server's stamp goes before the mbox's", async () => {
    const received = "from a by b; Mon, 2 Mar 2026 10:00:00 +0100 (CET)";
    expect(await readOne(letter({Date: "never", Received: received}))).toMatchObject({at: first + day});
  });

  test("without either the mail is kept, marked as uncertain", async () => {
    const records = await read({"a.eml": letter({Date: "never"})});
    expect(messagesOf(records)).toMatchObject([{at: 0, timeUncertain: true}]);
    expect(counts(records)).toEqual({"broken-date": 1});
  });
});

describe("words", () => {
  test("a post begins with its subject, without what lists and programs put before it; an answer does not", async () => {
    const subject = {Subject: "[Team] =?utf-8?Q?caf=C3=A9?= tonight"};
    expect((await readOne(letter(subject, "who comes?"))).text).toBe("café tonight\n\nwho comes?");
    expect((await readOne(letter({...subject, "In-Reply-To": "<1@a>"}, "me"))).text).toBe("me");
  });

  test.each([
    ["utf-8 that is said", 'text/plain; charset="utf-8"', Buffer.from("café")],
    ["latin-1 that is said", "text/plain; charset=iso-8859-1", Buffer.from("café", "latin1")],
    ["latin-1 that is not said", "text/plain", Buffer.from("café", "latin1")],
    ["utf-8 that is not said", "text/plain", Buffer.from("café")],
    ["utf-8 that is untrue", "text/plain; charset=utf-8", Buffer.from("café", "latin1")],
    ["a charset that does not exist", "text/plain; charset=x-unknown", Buffer.from("café")],
  ])("%s is read", async (_, type, body) => {
    const bytes = Buffer.concat([Buffer.from(letter({"Content-Type": type}, "").trimEnd()), Buffer.from("\n\n"), body]);
    expect(messagesOf(await read({"a.eml": bytes}))[0]!.text).toBe("café");
  });

  test("of a mail in several parts the plain text is read, else the HTML; attached mails are somebody else's", async () => {
    const part = (type: string, text: string) => `--b\nContent-Type: ${type}\n\n${text}\n`;
    const parts = (kind: string, ...each: string[]) =>
      letter({"Content-Type": `multipart/${kind}; boundary=b`}, `${each.join("")}--b--`);
    const html = part("text/html", "<p>the <b>html</b></p>");
    expect((await readOne(parts("alternative", part("text/plain", "the text"), html))).text).toBe("the text");
    expect((await readOne(parts("mixed", html))).text).toBe("the html");
    const attached = part("message/rfc822", letter({From: "bert@example.nl"}, "his words"));
    expect((await readOne(parts("mixed", part("text/plain", "mine"), attached))).text).toBe("mine");
  });

  test("encoded bodies are decoded", async () => {
    const plain = {"Content-Type": "text/plain; charset=utf-8"};
    const encoded = (encoding: string, body: string) => letter({...plain, "Content-Transfer-Encoding": encoding}, body);
    expect((await readOne(encoded("quoted-printable", "caf=C3=A9 =\nnoir"))).text).toBe("café noir");
    expect((await readOne(encoded("base64", Buffer.from("café").toString("base64")))).text).toBe("café");
  });
});

describe("recognising", () => {
  test("an archive of one list is found again by its List-Id; others by their name", async () => {
    expect(await mail.identify(await zipped("x.zip", {"a.mbox": list}))).toEqual({
      key: "team.lists.example.nl",
      name: "Team talk (team)",
    });
    expect(await mail.identify(await zipped("r-devel-2003.zip", {"a.mbox": pipermail}))).toEqual({
      key: null,
      name: "r-devel",
    });
  });

  test("a packed mbox reads as it is", async () => {
    writeFileSync(join(folder, "2026-March.txt.gz"), gzipSync(pipermail));
    const records = await all(mail, await openArchive(join(folder, "2026-March.txt.gz")));
    expect(messagesOf(records).map(({channelKey}) => channelKey)).toEqual(["mail", "mail"]);
  });
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mail-"));
});
afterAll(() => rmSync(folder, {recursive: true}));

function zipped(name: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const bytes = Object.entries(files).map(([path, each]) => [path, typeof each === "string" ? strToU8(each) : each]);
  writeFileSync(join(folder, name), zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
  return openArchive(join(folder, name));
}

async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<DialogueRecord[]> {
  return all(mail, await zipped("export.zip", files));
}

function readMails(...letters: string[]): Promise<DialogueRecord[]> {
  return read({"export.mbox": mbox(...letters)});
}

async function readOne(one: string): Promise<MessageRecord> {
  return messagesOf(await readMails(one))[0]!;
}

function messagesOf(records: readonly DialogueRecord[]): MessageRecord[] {
  return records.filter((record) => record.type === "message");
}

function counts(records: readonly DialogueRecord[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const record of records)
    if (record.type === "dropped") found[record.reason] = (found[record.reason] ?? 0) + (record.count ?? 1);
  return found;
}

/** Letters that do not pack well. */
function noise(length: number): string {
  return Array.from({length}, (_, i) => String.fromCharCode(97 + (((i * i * 7919) % 9_973) % 26))).join("");
}

function nested(levels: number): string {
  return Array.from({length: levels}, (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`).join(
    "",
  );
}
