import {sql} from "kysely";
import {afterAll, beforeAll, expect, test} from "vitest";
import {readSession} from "../../src/access/contract.ts";
import {listSources} from "../../src/dialogue/contract.ts";
import {listComments, listEntries, listSignOffs, listTexts, listTrajectories} from "../../src/dossier/contract.ts";
import {readFigures} from "../../src/evidence/contract.ts";
import {openRehearsal, removeRehearsal} from "../../src/rehearsal/contract.ts";
import {rehearsalOf, rehearsalOptions} from "../../src/rehearsal/index.ts";
import {readPath} from "../../src/trajectory/contract.ts";
import {addYield, changeYield, listYields, removeYield, restoreYield} from "../../src/webcare/contract.ts";
import {coordinatorOf, newApplication, type Visitor} from "../support/application.ts";

let application: Awaited<ReturnType<typeof newApplication>>;
let kim: Visitor;
let to: {readonly organisationId: string};
beforeAll(async () => {
  application = await newApplication();
  const {visitor, organisation} = await coordinatorOf(application);
  [kim, to] = [visitor, {organisationId: organisation.id}];
});
afterAll(async () => {
  expect(application.bugs).toEqual([]);
  await application.close();
});

test("yields are added, changed, taken away and brought back; a run of days narrows them down", async () => {
  const idea = {
    network: "#general",
    kind: "idea",
    title: "Bikes",
    whatHappened: "Ten were bought.",
    amount: 1_200,
    amountUnit: "€",
    happenedOn: "2026-03-02",
  } as const;
  const decision = {
    ...idea,
    kind: "decision",
    title: "Keys",
    amount: null,
    amountUnit: null,
    happenedOn: "2026-04-01",
  } as const;
  const first = await kim.call(addYield, idea, to);
  const second = await kim.call(addYield, decision, to);
  expect(await kim.call(listYields, {}, to)).toEqual([
    {...decision, id: second.id},
    {...idea, id: first.id},
  ]);
  expect(await kim.call(listYields, {from: "2026-03-01", to: "2026-03-31"}, to)).toEqual([first]);
  expect(await kim.call(changeYield, {...first, yieldId: first.id, title: "Bicycles"}, to)).toEqual({
    ...first,
    title: "Bicycles",
  });
  await kim.call(removeYield, {yieldId: first.id}, to);
  expect(await kim.call(listYields, {}, to)).toEqual([second]);
  expect(await kim.ask(changeYield, {...first, yieldId: first.id}, to)).toMatchObject({status: 404});
  expect(await kim.call(restoreYield, {yieldId: first.id}, to)).toEqual({...first, title: "Bicycles"});
  expect(await kim.call(listYields, {}, to)).toHaveLength(2);
});

test("a rehearsal organisation is opened, marked as fictional, holds what is true of it, and goes with all it held", async () => {
  const size = {people: 100, messages: 5_000};
  const {organisation, jobId} = await kim.call(openRehearsal, size, {});
  expect(organisation).toMatchObject({fictional: true, name: "Gemeente Waterrijk"});
  const there = {organisationId: organisation.id};
  expect(await kim.ask(removeRehearsal, {}, there)).toMatchObject({status: 503, reply: {code: "busy"}});
  expect(await kim.ended(organisation.id, jobId)).toMatchObject({state: "done", problem: null});
  const {counts} = rehearsalOf(rehearsalOptions(size, Date.now())).truths;
  const sources = await kim.call(listSources, {}, there);
  expect(sources.map(({name, messages}) => `${name} ${messages}`)).toEqual([
    `Gesprek ${counts.open}`,
    `Lijsten ${counts.lists}`,
  ]);
  expect(
    (await kim.call(readFigures, {}, there)).figures.find(({measure}) => measure === "active-people"),
  ).toMatchObject({shown: true});

  const [trajectory, ...others] = await kim.call(listTrajectories, {}, there);
  expect(others).toEqual([]);
  const walked = {trajectoryId: trajectory!.id};
  expect((await kim.call(listEntries, walked, there)).length).toBeGreaterThan(200);
  const texts = await kim.call(listTexts, walked, there);
  expect(texts.find(({name}) => name === "vision")).toMatchObject({version: 2, savedBy: "Maarten Wolters"});
  const {products} = await kim.call(readPath, walked, there);
  const inState = (state: string) => products.filter((product) => product.state === state).map(({id}) => id);
  expect(inState("signed-off").sort()).toEqual(["business-case", "picture", "vision"]);
  expect([inState("not-begun"), inState("to-renew")]).toEqual([[], []]);
  const {signOffs} = await kim.call(listSignOffs, walked, there);
  expect(signOffs.filter(({verdict}) => verdict === "dissents").map(({product}) => product)).toEqual(["vision"]);
  expect((await kim.call(listComments, walked, there)).some(({resolvedBy}) => resolvedBy === null)).toBe(true);
  expect(await rowsOf(organisation.id)).toMatchObject({entry: expect.any(Number), text_version: 13, trajectory: 1});

  expect(await kim.ask(removeRehearsal, {}, to)).toMatchObject({
    status: 403,
    reply: {detail: expect.stringContaining("Only a rehearsal")},
  });
  await kim.call(removeRehearsal, {}, there);
  expect((await kim.call(readSession, {})).organisations.map(({id}) => id)).toEqual([to.organisationId]);
  expect(await kim.ask(listSources, {}, there)).toMatchObject({status: 404});
  await application.jobs.idle();
  const {rows} = await application.storage.pool.query(
    "select (select count(*) from message) + (select count(*) from player) + (select count(*) from tie) as left",
  );
  expect(Number(rows[0].left)).toBe(0);
  // What happened stays known: no log is ever emptied.
  expect(await rowsOf(organisation.id)).toEqual({event: expect.any(Number), event_head: 1});
  const left = await application.storage.inInstallation((db) =>
    sql<{slug: string}>`select slug from organisation`.execute(db),
  );
  expect(left.rows).toEqual([{slug: "waterschap"}]);
});

/** The tables that hold anything of an organisation, with how many rows. */
async function rowsOf(organisationId: string): Promise<Record<string, number>> {
  const {pool} = application.storage;
  const tables = await pool.query("select relname from pg_class where relrowsecurity and relkind in ('r', 'p')");
  const counts: [string, number][] = [];
  for (const {relname} of tables.rows) {
    const {rows} = await pool.query(`select count(*)::int as rows from "${relname}" where organisation_id = $1`, [
      organisationId,
    ]);
    if (rows[0].rows > 0) counts.push([relname, rows[0].rows]);
  }
  return Object.fromEntries(counts);
}
