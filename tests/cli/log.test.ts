import {join} from "node:path";
import {expect, test} from "vitest";
import {verifyEvents} from "../../src/access/event-log-contract.ts";
import {installationTables, migrations} from "../../src/migrations/index.ts";
import {openStorage} from "../../src/platform/storage/index.ts";
import {coordinatorOf} from "../support/application.ts";
import {temporaryFolder} from "../support/exports.ts";
import {samenspel, server} from "../support/samenspel.ts";

test("log verify and export work beside a running server and without one, and name the first bad row", async () => {
  const folder = temporaryFolder();
  const dataDir = join(folder, "data");
  const log = (...words: string[]) => samenspel(["log", ...words], {folder, environment: {DATA_DIR: dataDir}});
  const running = await server(dataDir);
  const {visitor, organisation} = await coordinatorOf({fetch}, running.url);
  const to = {organisationId: organisation.id};
  await visitor.call(verifyEvents, {}, to);
  const {head} = await visitor.call(verifyEvents, {}, to);

  const beside = await log("verify");
  expect(beside).toMatchObject({code: 0, error: ""});
  expect(beside.out).toMatch(/^✓ installation: /m);
  expect(beside.out).toMatch(/^✓ waterschap: \d+ rows, every digest is right\. Row \d+: [0-9a-f]{64}$/m);
  expect(await log("verify", "--organisation", "waterschap", "--head", head!.digest)).toMatchObject({code: 0});
  expect(await log("verify", "--organisation", "elsewhere")).toMatchObject({code: 1, out: ""});
  await running.stop();

  const csv = await log("export", "--organisation", "waterschap");
  expect(csv.code).toBe(0);
  // Behind the row that the second verification found last: its own row, those of two on the command line; and the head above all.
  expect(csv.out.trimEnd().split("\n").length).toBe(head!.sequence + 4);
  expect(csv.out).toContain("log-verified;Log verified");
  expect((await log("export")).out).toContain("log-verified");

  const storage = await openStorage({engine: "pglite", dataDir}, {migrations, installationTables, clock: Date.now});
  await storage.pool.query("update event set outcome = 'refused' where organisation_id = $1 and sequence = 2", [
    organisation.id,
  ]);
  await storage.close();
  const alone = await log("verify");
  expect(alone.code).toBe(1);
  expect(alone.out).toMatch(/^✗ waterschap: Row 2 is not as it was written/m);
  expect(alone.error).toContain("The log is not right");

  for (const wrong of [["verify", "--head", "abc"], ["repair"], [], ["export", "--head", head!.digest]])
    expect(await log(...wrong)).toMatchObject({code: 2, out: ""});
}, 300_000);
