import PostalMime from "postal-mime";
import {expect, test} from "vitest";
import {mailArchive} from "./mail-archive.ts";
import {rehearsalOf} from "./rehearsal.ts";

const rehearsal = rehearsalOf({
  seed: 3,
  people: 120,
  messages: 6_000,
  weeks: 20,
  until: Date.parse("2026-11-02T00:00:00+01:00"),
});
const mails = [...mailArchive(rehearsal)];

test("a mail reader finds the writer, time, thread and recipients of each record", async () => {
  const messages = [...rehearsal.records("lists")].flatMap((r) => (r.type === "message" ? [r] : []));
  const names = new Map(rehearsal.people.map(({mail, name}) => [mail, name]));
  expect(mails.length).toBe(messages.length);
  expect(messages.length).toBe(rehearsal.truths.counts.lists);
  for (const [n, message] of messages.entries()) {
    const unquoted = mails[n]!.slice(mails[n]!.indexOf("\n") + 1).replace(/^>(>*From )/gm, "$1");
    const mail = await PostalMime.parse(unquoted);
    expect(mail.from).toMatchObject({address: message.authorKey, name: names.get(message.authorKey!)});
    expect(Date.parse(mail.date!)).toBe(message.at);
    expect(mail.messageId).toBe(`<${message.key}>`);
    expect(mail.inReplyTo ?? null).toBe(message.parentKey && `<${message.parentKey}>`);
    expect(mail.references?.split(" ")[0] ?? `<${message.key}>`).toBe(`<${message.threadKey}>`);
    const to = mail.to!.map(({address}) => address!);
    expect(to.slice(0, -1)).toEqual(message.recipients);
    expect(to.at(-1)!.replace("@", ".")).toBe(message.channelKey);
    expect(mail.text!.split("\n")[0]).toBe(message.text);
  }
});

test("nobody reacts with a thumb to a mail", () => {
  expect(new Set([...rehearsal.records("lists")].map(({type}) => type))).toEqual(
    new Set(["person", "channel", "message"]),
  );
});

test("each mail begins with a line that an mbox reader splits at, and holds no other", () => {
  for (const mail of mails) {
    const starts = mail.match(/^From .*$/gm)!;
    expect(starts.length).toBe(1);
    expect(starts[0]).toMatch(
      /^From \S+@waterrijk\.example (Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w{3} \d\d \d\d:\d\d:\d\d \d{4}$/,
    );
    expect(mail.endsWith("\n\n")).toBe(true);
  }
});

test("every address is in the domain that cannot exist", () => {
  for (const mail of mails) {
    for (const [, domain] of mail.matchAll(/[\w.-]+@([\w.-]+)/g)) expect(domain).toMatch(/(^|\.)waterrijk\.example$/);
  }
});
