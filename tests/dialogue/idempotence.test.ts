import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {engines, freshStorage} from "../storage/engines.ts";
import {batchesIn, onDisk, slackZip} from "../support/exports.ts";
import {type Organisation, organisationIn} from "../support/organisation.ts";
import {rowsByTable, standingDialogue, storedRollUps} from "../support/roll-ups.ts";

const users = ["Ada", "Bob", "Cem"].map((name, i) => ({id: `U${i}`, name, mail: `${name.toLowerCase()}@example.org`}));
const [ada, bob, cem] = ["U0", "U1", "U2"] as const;

/** What Slack gave in March… */
const march = slackZip(users, {
  general: [
    {user: ada, at: "2026-03-02T09:00:00Z", text: "Who has the key?", thumbs: [cem]},
    {user: bob, at: "2026-03-02T10:00:00Z", under: "2026-03-02T09:00:00Z", text: "I do"},
    {user: cem, at: "2026-03-09T09:00:00Z", text: "Bikes for sale"},
  ],
});
/** …and in April: one message edited, one deleted, a thumb more, a reply to it from another week, and one new message. */
const april = slackZip(users, {
  general: [
    {
      user: ada,
      at: "2026-03-02T09:00:00Z",
      text: "Who has the keys?",
      editedAt: "2026-04-01T09:00:00Z",
      thumbs: [bob, cem],
    },
    {user: bob, at: "2026-03-02T10:00:00Z", isDeleted: true, under: "2026-03-02T09:00:00Z"},
    {user: cem, at: "2026-04-06T09:00:00Z", under: "2026-03-02T09:00:00Z", text: "In the drawer"},
  ],
});

describe.each(engines)("importing again, on $name", (engine) => {
  let opened: Awaited<ReturnType<typeof freshStorage>>;
  beforeAll(async () => {
    opened = await freshStorage(engine);
  });
  afterAll(() => opened.close());

  const take = (organisation: Organisation, bytes: Uint8Array) =>
    organisation.import("chat", batchesIn(onDisk("export.zip", bytes)));
  const state = async ({db}: Organisation) => ({
    dialogue: await db(standingDialogue),
    rollUps: await db(storedRollUps),
  });
  const stateAfter = async (...exports: readonly Uint8Array[]) => {
    const organisation = organisationIn(opened.storage);
    for (const bytes of exports) await take(organisation, bytes);
    return state(organisation);
  };

  test("the same export twice changes no message, reaction or roll-up, and adds no row but that it was imported", async () => {
    const organisation = organisationIn(opened.storage);
    await take(organisation, march);
    const [once, rows] = [await state(organisation), await organisation.db(rowsByTable)];
    expect(once.rollUps.activity).toHaveLength(2);
    await take(organisation, march);
    expect(await state(organisation)).toEqual(once);
    const again = await organisation.db(rowsByTable);
    expect(again).toEqual({...rows, import: 2, identity_seen: 6});
  });

  test("a later export brings its edits, deletions and answers, and what it lacks stays", async () => {
    const {dialogue, rollUps} = await stateAfter(march, april);
    const said = dialogue.map((line) => line.split(" | ").slice(3).join(" | "));
    expect(said).toHaveLength(6);
    expect(said.filter((line) => line.includes("Who has"))).toEqual([
      "U0 | 2026-03-02 09:00:00 | Who has the keys? | 2026-04-01 09:00:00",
    ]);
    expect(said.filter((line) => line.endsWith("deleted"))).toHaveLength(1);
    expect(said.filter((line) => line.includes("Bikes"))).toHaveLength(1);
    expect(said.filter((line) => line.endsWith(":+1:")).sort()).toEqual(["U1 | :+1:", "U2 | :+1:"]);
    expect(rollUps.activity).toEqual([
      "chat/C-general 2026-03-02, no unit: 1 posts, 0 replies, 2 reactions, 1 answered, 1 replied, 0 by bots",
      "chat/C-general 2026-03-09, no unit: 1 posts, 0 replies, 0 reactions, 0 answered, 0 replied, 0 by bots",
      "chat/C-general 2026-04-06, no unit: 0 posts, 1 replies, 0 reactions, 0 answered, 0 replied, 0 by bots",
    ]);
    // From 2 March 09:00 to 6 April 09:00: 35 days.
    expect(rollUps.firstReply).toEqual([
      `chat/C-general 2026-03-02, ${Date.parse("2026-03-02T09:00:00Z") / 1000}.000000 of no unit: ${35 * 86_400}.000 s`,
    ]);
  });

  test("the order of imports does not matter: an older export after a newer one takes nothing back", async () => {
    const inOrder = await stateAfter(march, april);
    expect(await stateAfter(april, march)).toEqual(inOrder);
    expect(await stateAfter(april, march, april)).toEqual(inOrder);
  });

  test("undoing the later export puts back what the earlier one has, but for the words of what was deleted: those are gone", async () => {
    const organisation = organisationIn(opened.storage);
    const earlier = await take(organisation, march);
    const [state0, rows0] = [await state(organisation), await organisation.db(rowsByTable)];
    const later = await take(organisation, april);
    await organisation.undo(later);
    const withoutWords = state0.dialogue.map((line) => line.replace(" | I do", ""));
    expect(await state(organisation)).toEqual({...state0, dialogue: withoutWords});
    expect(await organisation.db(rowsByTable)).toEqual({...rows0, import: 2});
    await organisation.undo(earlier);
    expect(await organisation.db(rowsByTable)).toEqual({import: 2, source: 1, data_version: 1});
  });
});
