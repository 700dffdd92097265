import {describe, expect, test} from "vitest";
import {counts, letter, mbox, messagesOf, readFiles, readMails, readOne} from "./mail-letters.suite.ts";

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
    const key = async (fields: Readonly<Record<string, string>>, body?: string) =>
      (await readOne(letter(fields, body))).key;
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

  test("answers to mails that are not in their channel are counted there, also when they come first", async () => {
    const records = await readMails(
      letter({"Message-ID": "<2@a>", "In-Reply-To": "<1@a>"}, "b"),
      letter({"Message-ID": "<3@a>", "In-Reply-To": "<0@a>"}, "c"),
      letter({"Message-ID": "<1@a>"}, "a"),
    );
    expect(records).toContainEqual(expect.objectContaining({reason: "unknown-parent", count: 1, channelKey: "export"}));
    const folders = await readFiles({
      "plans.mbox": mbox(letter({"Message-ID": "<1@a>"})),
      "sales.mbox": mbox(letter({"Message-ID": "<2@a>", "In-Reply-To": "<1@a>"})),
    });
    expect(folders).toContainEqual(expect.objectContaining({reason: "unknown-parent", count: 1, channelKey: "sales"}));
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
    const records = await readFiles({"a.eml": letter({Date: "never"})});
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
    expect(messagesOf(await readFiles({"a.eml": bytes}))[0]!.text).toBe("café");
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
