import {expect, test} from "vitest";
import {connectors, recogniseConnector} from "./index.ts";
import {madeArchive} from "./readings.suite.ts";

const mail = "From: a@b.nl\nDate: Sun, 1 Mar 2026 09:00:00 +0000\n\nhello\n";

test("each format is found by its own", async () => {
  const files = {
    slack: {"users.json": "[]", "channels.json": "[]", "general/2026-03-01.json": "[]"},
    mail: {"a.eml": mail},
  };
  for (const {kind} of connectors) {
    const found = await recogniseConnector(archiveOf(files[kind as keyof typeof files]));
    expect(found.kind).toBe(kind);
  }
});

test("a Slack export with a mail among its uploads is a Slack export", async () => {
  const files = {"users.json": "[]", "channels.json": "[]", "g/2026-03-01.json": "[]", "__uploads/F1/a.eml": mail};
  expect((await recogniseConnector(archiveOf(files))).kind).toBe("slack");
});

test("what is no export is refused, with what was seen and what is expected", async () => {
  const files = {"a.csv": "1", "b.csv": "2", "c.csv": "3", "d.csv": "4", "e.csv": "5"};
  await expect(recogniseConnector(archiveOf(files))).rejects.toMatchObject({
    code: "not-an-export",
    message: expect.stringMatching(
      /^x\.zip is not .*Seen: a\.csv, b\.csv, c\.csv and 2 more\. Expected: .*Slack.*mbox/,
    ),
  });
  await expect(recogniseConnector(archiveOf({}))).rejects.toThrow("Seen: no readable files");
});

function archiveOf(files: Readonly<Record<string, string>>) {
  return madeArchive("x.zip", Object.fromEntries(Object.entries(files).map(([path, text]) => [path, () => [text]])));
}
