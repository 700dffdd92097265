import {afterAll, beforeAll, expect, test} from "vitest";
import {addEntries, addTrajectory, changeEntry, listEntries, removeEntry} from "../../src/dossier/contract.ts";
import {changeEntries} from "../../src/dossier/together-contract.ts";
import {listNews} from "../../src/trajectory/contract.ts";
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

/** A trajectory with two cards. */
async function withCards() {
  const {id: trajectoryId} = await kim.call(addTrajectory, {name: "Strategie 2027", startsOn: "2027-01-04"}, to);
  const entries = ["De koffietafel", "De vakgroep"].map((text) => ({text, pane: "people"}));
  const cards = await kim.call(addEntries, {trajectoryId, kind: "frame-card", entries}, to);
  const chosen = cards.map(({id, version, details}) => ({
    ...{entryId: id, version},
    details: {...details, chosen: true} as Record<string, unknown>,
  }));
  const state = async () =>
    (await kim.call(listEntries, {trajectoryId}, to)).map(({details, version}) => [details["chosen"], version]);
  return {trajectoryId, chosen, state};
}

test("many entries change in one request, and are told in the order asked", async () => {
  const {trajectoryId, chosen, state} = await withCards();
  const asked = chosen.toReversed();
  const changed = await kim.call(changeEntries, {trajectoryId, entries: asked}, to);
  expect(changed.map(({id, version}) => [id, version])).toEqual(asked.map(({entryId}) => [entryId, 2]));
  expect(await state()).toEqual([
    [true, 2],
    [true, 2],
  ]);
});

test("when one of them cannot change, none does: another's change, a wrong detail, one that is gone", async () => {
  const {trajectoryId, chosen, state} = await withCards();
  const [first, second] = chosen as [(typeof chosen)[0], (typeof chosen)[0]];
  const ask = (...entries: typeof chosen) => kim.ask(changeEntries, {trajectoryId, entries}, to);
  expect(await ask(first, {...second, details: {...second.details, pane: "attic"}})).toMatchObject({status: 422});
  await kim.call(changeEntry, {trajectoryId, ...second}, to);
  expect(await ask(first, second)).toMatchObject({status: 409});
  await kim.call(removeEntry, {trajectoryId, entryId: second.entryId}, to);
  expect(await ask(first, {...second, version: 3})).toMatchObject({status: 404});
  expect(await state()).toEqual([[false, 1]]);
  expect(await ask()).toMatchObject({status: 422});
});

test("the news tells in both languages who wrote what, newest first", async () => {
  const {trajectoryId, chosen} = await withCards();
  await kim.call(changeEntries, {trajectoryId, entries: chosen.slice(0, 1)}, to);
  const news = await kim.call(listNews, {trajectoryId, limit: 2}, to);
  expect(news).toHaveLength(2);
  expect(news[0]).toMatchObject({
    what: "changed",
    version: 2,
    kind: {nl: "Kaart", en: "Card"},
    title: {nl: "De koffietafel", en: "De koffietafel"},
  });
  expect(await kim.ask(listNews, {trajectoryId: chosen[0]!.entryId}, to)).toMatchObject({status: 404});
});
