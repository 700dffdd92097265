import {describe, expect, test} from "vitest";
import {counts, letter, messagesOf, readFiles, readMails, readOne} from "./mail-letters.suite.ts";

describe("what is no dialogue", () => {
  test.each([
    ["an automatic answer", {"Auto-Submitted": "auto-replied (vacation)"}],
    ["an automatic answer", {Precedence: "auto_reply"}],
    ["an automatic answer", {Subject: "Automatisch antwoord: lunch"}],
    ["an automatic answer", {Subject: "AUTO: Bos, Anne is out of the office (returning 05-01-2026)"}],
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

  test("a subject that begins like an automatic answer is none", async () => {
    expect(await readOne(letter({Subject: "Auto: nieuwe regeling voor leaseauto's"}))).toMatchObject({isBot: false});
  });

  test("what programs write is a bot's", async () => {
    for (const fields of [{From: "no-reply@example.nl"}, {"Auto-Submitted": "auto-generated"}] as Readonly<
      Record<string, string>
    >[])
      expect(await readOne(letter(fields))).toMatchObject({isBot: true});
  });

  test("drafts, half-delivered mails and other files are not message files", async () => {
    const records = await readFiles({
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

/** Letters that do not pack well. */
function noise(length: number): string {
  return Array.from({length}, (_, i) => String.fromCharCode(97 + (((i * i * 7919) % 9_973) % 26))).join("");
}

function nested(levels: number): string {
  return Array.from({length: levels}, (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`).join(
    "",
  );
}
