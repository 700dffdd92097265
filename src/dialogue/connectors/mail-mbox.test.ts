import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type FoundMail, mailsOfMbox} from "./mail-mbox.ts";

const mark = "From anne@example.nl Sun Mar  1 09:00:00 2026\n";

describe("where a mail begins", () => {
  test.each([
    "From anne@example.nl Sun Mar  1 09:00:00 2026",
    "From anne at example.nl  Sun Mar  1 09:00:00 2026",
    "From - Sun Mar 01 09:00:00 2026",
    "From MAILER-DAEMON Sun Mar  1 09:00 CET 2026",
    "From 1234@xxx Sun Mar 01 09:00:00 +0000 2026",
    "From anne@example.nl Sun, 1 Mar 2026 09:00:00 +0100",
    "From edd @end|ng |rom deb|@n@org  Sun Mar  1 09:00:00 2026",
    "From anne@example.nl",
    "From ",
    "From -",
  ])("%j", async (line) => {
    const found = await read(`${line}\nA: 1\n\nx\n\n${line}\nA: 2\n\ny\n`);
    expect(found).toEqual(["A: 1\n\nx\n", "A: 2\n\ny\n"]);
  });

  test.each([
    "From the start it was clear",
    "From Sunday on we meet at 10:00 in 2026",
    "From: anne@example.nl",
    ">From anne@example.nl Sun Mar  1 09:00:00 2026",
    "from anne@example.nl Sun Mar  1 09:00:00 2026",
  ])("not at %j", async (line) => {
    expect(await read(`${mark}A: 1\n\n${line}\nB: 2\n\n${mark}A: 3\n\nz\n`)).toHaveLength(2);
  });

  test("not at a quoted postmark without a header below it", async () => {
    expect(await read(`${mark}A: 1\n\nlook at this line:\n${mark}it is odd\n\n${mark}A: 2\n\n`)).toHaveLength(2);
  });
});

test("what stands before the first mail is one unreadable record; blank lines and a byte order mark are nothing", async () => {
  expect(await read(`\ufeff\n\n${mark}A: 1\n\nx\n`)).toEqual(["A: 1\n\nx\n"]);
  expect(await read(`some words\n${mark}A: 1\n\nx\n`)).toEqual(["unreadable-record", "A: 1\n\nx\n"]);
  expect(await read("")).toEqual([]);
});

test("Windows' line ends stay as they are", async () => {
  expect(await read(`${mark}A: 1\n\nx\n\n${mark}A: 2\n`.replaceAll("\n", "\r\n"))).toEqual([
    "A: 1\r\n\r\nx\r\n\r",
    "A: 2\r\n",
  ]);
});

test("a mail over the limit is counted in its place, the ones around it are read", async () => {
  const large = `${mark}A: 2\n\n${"x".repeat(2_000)}\n\n`;
  const found = await read(`${mark}A: 1\n\nx\n\n${large}${mark}A: 3\n\nz\n`, {largest: 1_000, chunk: 50});
  expect(found).toEqual(["A: 1\n\nx\n", "too-large", "A: 3\n\nz\n"]);
});

test("any mails come out as they went in, in pieces of any size", async () => {
  const line = fc.oneof(
    fc.constantFrom("", "From", "From me", "\r", ">From x", "From x Mon"),
    fc.string({maxLength: 12}),
  );
  const mail = fc.array(line, {maxLength: 6}).map((lines) => `A: 1\n\n${lines.join("\n").replaceAll(mark, "")}\n`);
  await fc.assert(
    fc.asyncProperty(fc.array(mail, {maxLength: 5}), fc.integer({min: 1, max: 40}), async (mails, chunk) => {
      const text = mails.map((each) => `${mark}${each}\n`).join("");
      const found = await read(text, {chunk});
      expect(found.map((each) => each.trimEnd())).toEqual(mails.map((each) => Buffer.from(each).toString().trimEnd()));
    }),
  );
});

async function read(text: string, {largest = 1_000_000, chunk = 1_000_000} = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const mail of mailsOfMbox(pieces(Buffer.from(text), chunk), largest)) found.push(content(mail));
  return found;
}

function content(mail: FoundMail): string {
  return (
    mail.trouble ??
    Buffer.from(mail.bytes)
      .toString()
      .replace(/^\r?\n/, "")
  );
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
