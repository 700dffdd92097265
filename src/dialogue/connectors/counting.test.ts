import fc from "fast-check";
import {expect, test} from "vitest";
import type {Archive} from "../../platform/archive/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {DialogueRecord} from "../stream.ts";
import type {Connector} from "./connector.ts";
import {mail} from "./mail.ts";
import {all, madeArchive, recordsSeen} from "./readings.suite.ts";
import {slack} from "./slack.ts";

const word = fc.oneof(
  fc.constantFrom("", "U1", "U2", "general", "1772355600.000100", "null"),
  fc.string({maxLength: 8}),
);
const time = fc.constantFrom("1772355600.000100", "1772355600.000200", "1772355601.5", "12.000000", "soon", "");

/** So few writers, words and times that messages often meet. */
const slackMessage = fc.record({
  user: fc.constantFrom("U1", "U2", "U3"),
  text: fc.constantFrom("yes", "no"),
  ts: fc.constantFrom("1772355600.000100", "1772355600.000200"),
  thread_ts: fc.constantFrom("1772355600.000100", "1772355600.000200", "1772355500.000000"),
  edited: fc.constantFrom(undefined, {ts: "1772355700.000000"}),
});

const slackRecord = fc.oneof(
  slackMessage,
  fc.jsonValue({maxDepth: 2}),
  fc.record(
    {
      type: fc.constantFrom("message", "message", "reaction"),
      subtype: fc.constantFrom("", "channel_join", "tombstone", "message_deleted", "bot_message", "file_share"),
      user: fc.oneof(fc.constantFrom("U1", "U2", "U00", "USLACKBOT"), fc.jsonValue({maxDepth: 1})),
      text: fc.oneof(word, fc.constantFrom("<@U1> hi", "<<<", "&amp;<!date^1^x|y>"), fc.jsonValue({maxDepth: 1})),
      ts: fc.oneof(time, fc.double(), fc.jsonValue({maxDepth: 1})),
      thread_ts: time,
      deleted_ts: time,
      edited: fc.oneof(fc.record({ts: time}), fc.jsonValue({maxDepth: 1})),
      reactions: fc.oneof(
        fc.array(fc.record({name: word, users: fc.array(word, {maxLength: 3}), count: fc.integer()}), {maxLength: 2}),
        fc.jsonValue({maxDepth: 2}),
      ),
      files: fc.jsonValue({maxDepth: 2}),
      file: fc.jsonValue({maxDepth: 2}),
    },
    {requiredKeys: []},
  ),
);

test("whatever stands in a Slack export's day files, each record is kept or counted", async () => {
  const days = fc.array(fc.array(slackRecord, {maxLength: 8}), {maxLength: 3});
  await fc.assert(
    fc.asyncProperty(days, fc.array(fc.jsonValue({maxDepth: 2}), {maxLength: 3}), async (files, users) => {
      const archive = madeArchive("x.zip", {
        "users.json": () => [JSON.stringify([{id: "U1"}, {id: "U2", is_bot: true}])],
        "channels.json": () => [JSON.stringify([{id: "C1", name: "general"}])],
        "org_users.json": () => [JSON.stringify(users)],
        ...Object.fromEntries(files.map((day, i) => [`general/2026-03-0${i + 1}.json`, () => [JSON.stringify(day)]])),
      });
      const records = (await all(slack, archive)).filter((record) => !isAbout(record, "org_users.json"));
      expect(recordsSeen(records)).toBe(files.flat().length);
    }),
    {numRuns: 300},
  );
});

const headerLine = fc.oneof(
  fc.constantFrom(
    ...["From: Anne <anne@example.nl>", "From: bert at example.nl (Bert)", "From: ", "From: <>", "Date: never"],
    ...["Date: Sun, 1 Mar 2026 09:00:00 +0000", "Message-ID: <1@a>", "Message-ID: <2@a>", "In-Reply-To: <1@a>"],
    ...["References: <1@a> <2@a>", "Content-Type: multipart/mixed; boundary=b", "Content-Type: text/html", " folded"],
    ...[
      "Content-Transfer-Encoding: base64",
      "Auto-Submitted: auto-replied",
      "List-Id: <a.b>",
      "no field",
      "Subject: x",
    ],
  ),
  fc.string({maxLength: 30}).map((text) => text.replace(/[\r\n]/g, " ")),
);
const bodyLine = fc.oneof(
  fc.constantFrom("", "> quoted", "--b", "--b--", "-- ", "On 1 Mar Anne wrote:", "<p>", "From me", "words"),
  fc.string({maxLength: 20}),
);
const letter = fc
  .tuple(fc.array(headerLine, {maxLength: 8}), fc.array(bodyLine, {maxLength: 8}))
  .map(([header, body]) => `X: 1\n${header.filter((line) => line !== "").join("\n")}\n\n${body.join("\n")}\n`);

test("whatever stands in an mbox, each mail is kept or counted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(letter, {maxLength: 6}), async (letters) => {
      const text = letters.map((each) => `From a@b.nl Sun Mar  1 09:00:00 2026\n${each}\n`).join("");
      const records = await all(mail, madeArchive("x.mbox", {"x.mbox": () => [text]}));
      expect(recordsSeen(records)).toBe(letters.length);
    }),
    {numRuns: 300},
  );
});

test("bytes of any kind under any name give records or a Problem, never anything else", async () => {
  const name = fc.constantFrom(
    "a.mbox",
    "b.eml",
    "c",
    "cur/1772355600.x:2,S",
    "users.json",
    "g/2026-03-01.json",
    "d.txt",
  );
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, {minLength: 1}), fc.uint8Array({maxLength: 200}), async (names, bytes) => {
      for (const connector of [slack, mail]) {
        const archive: Archive = {
          ...madeArchive("x.zip", Object.fromEntries(names.map((each) => [each, () => []]))),
          async *stream() {
            yield bytes;
          },
        };
        await connector.recognise(archive);
        await read(connector, archive);
      }
    }),
    {numRuns: 300},
  );
});

async function read(connector: Connector, archive: Archive): Promise<readonly DialogueRecord[]> {
  try {
    return await all(connector, archive);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return [];
  }
}

function isAbout(record: DialogueRecord, file: string): boolean {
  return record.type === "dropped" && record.where.startsWith(file);
}
