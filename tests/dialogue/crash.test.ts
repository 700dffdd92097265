import {beforeAll, describe, expect, test} from "vitest";
import {signIn} from "../../src/access/contract.ts";
import {listSources, startImport, uploadFile} from "../../src/dialogue/contract.ts";
import {type ImportCounts, type RecordBatch, readImport} from "../../src/dialogue/index.ts";
import {openStorage} from "../../src/platform/storage/index.ts";
import {rehearsalOf} from "../../src/rehearsal/index.ts";
import {engines, freshStorage, parts} from "../storage/engines.ts";
import {kill, printed, start} from "../storage/processes.ts";
import {coordinatorOf, publicArchive, rightPassword, Visitor} from "../support/application.ts";
import {batchesIn, onDisk, rehearsalExports, temporaryFolder} from "../support/exports.ts";
import {type Organisation, organisationIn} from "../support/organisation.ts";
import {rowsByTable, standingDialogue, storedRollUps} from "../support/roll-ups.ts";
import {server} from "../support/samenspel.ts";

const rehearsal = rehearsalOf({
  ...{seed: 1, people: 100, messages: 5_000, weeks: 8},
  until: Date.parse("2026-11-02T00:00:00+01:00"),
});
const isLong = process.env["SAMENSPEL_LONG"] === "1";
let slack: Uint8Array;
let mail: Uint8Array;
beforeAll(async () => {
  ({slack, mail} = await rehearsalExports(rehearsal));
});

const stateOf = async ({db}: Organisation) => ({
  dialogue: await db(standingDialogue),
  rollUps: await db(storedRollUps),
});

describe.each(engines)("an import on $name", (engine) => {
  test("that is killed in the middle ends with exactly what an undisturbed one gives", {
    timeout: 400_000,
  }, async () => {
    const path = onDisk("slack.zip", slack);
    const {storage, ...place} = await freshStorage(engine);
    const undisturbed = organisationIn(storage);
    const counts = await undisturbed.run(await undisturbed.begin("chat"), batchesIn(path));
    const wanted = await stateOf(undisturbed);
    const {id, begin} = organisationIn(storage);
    const importId = await begin("chat");
    await storage.close();

    for (const records of isLong ? [1, 2_000] : [2_000]) {
      const importer = start("../dialogue/importer.ts", [JSON.stringify(place.address), id, importId, path]);
      await printed(importer, (line) => Number(line) >= records);
      await kill(importer);
      const left = await openStorage(place.address, parts);
      const it = await left.inOrganisation(id, (db) => readImport(db, importId));
      expect(it).toMatchObject({state: "running"});
      expect(it!.records).toBeGreaterThanOrEqual(records);
      await left.close();
    }

    const again = await openStorage(place.address, parts);
    const resumed = organisationIn(again, {id});
    expect(await resumed.run(importId, batchesIn(path))).toEqual(counts satisfies ImportCounts);
    expect(await stateOf(resumed)).toEqual(wanted);
    expect(await resumed.db((db) => readImport(db, importId))).toMatchObject({state: "done", counts});
    await again.close();
    await place.remove();
  });

  test("that is cancelled in the middle leaves nothing, one that is undone only its history; another import stays exactly as it is", async () => {
    const {storage, close} = await freshStorage(engine);
    const organisation = organisationIn(storage);
    const {begin, run, undo, db} = organisation;
    const half = batchesIn(onDisk("slack.zip", slack));
    const cancelled = await begin("chat");
    await expect(run(cancelled, brokenOff(half, 3_000))).rejects.toThrow("broken off");
    expect((await db(rowsByTable))["message"]).toBeGreaterThan(1_000);
    await undo(cancelled, "cancelled");
    expect(await db(rowsByTable)).toEqual({import: 1, data_version: 1});

    const lists = onDisk("lists.mbox", mail);
    await organisation.import("lists", batchesIn(lists), "mail");
    const [state, rows] = [await stateOf(organisation), await db(rowsByTable)];
    const imported = await organisation.import("chat", batchesIn(onDisk("slack.zip", slack)));
    expect((await db(rowsByTable))["message"]).toBeGreaterThan(rows["message"]! + 1_000);
    await undo(imported);
    expect(await stateOf(organisation)).toEqual(state);
    expect(await db(rowsByTable)).toEqual({...rows, import: 3, source: 2});
    await close();
  });
});

test("a server that is killed in the middle of an import goes on with it by itself when it starts again", {
  timeout: 400_000,
}, async () => {
  const dataDir = temporaryFolder();
  const first = await server(dataDir);
  const {visitor, organisation} = await coordinatorOf({fetch}, first.url);
  const to = {organisationId: organisation.id};
  const {uploadId} = await visitor.call(uploadFile, {name: "slack.zip"}, {...to, body: slack});
  const choice = {uploadId, source: {name: "Slack"}, basis: publicArchive};
  const {jobId} = await visitor.call(startImport, choice, to);
  let [source] = await visitor.call(listSources, {}, to);
  while (!source?.imports[0]?.messages) [source] = await visitor.call(listSources, {}, to);
  await first.kill();
  expect(source).toMatchObject({imports: [{state: "running"}]});

  const second = await server(dataDir);
  const again = new Visitor({fetch}, second.url);
  await again.call(signIn, {email: "kim@example.org", password: rightPassword});
  expect(await again.ended(organisation.id, jobId)).toMatchObject({state: "done", problem: null});
  const {open} = rehearsal.truths.counts;
  expect(await again.call(listSources, {}, to)).toMatchObject([
    {messages: open, imports: [{number: 1, state: "done"}]},
  ]);
  await second.stop();
});

async function* brokenOff(batches: AsyncIterable<RecordBatch>, after: number): AsyncGenerator<RecordBatch> {
  for await (const batch of batches) {
    if (batch.seen > after) throw new Error("broken off");
    yield batch;
  }
}
