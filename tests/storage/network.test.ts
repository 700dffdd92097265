import {sql} from "kysely";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {NetworkReply, tieKinds} from "../../src/network/contract.ts";
import {networkOf, networkRoutes, readNetworkOf, readTieWeeks} from "../../src/network/index.ts";
import {uuidv7} from "../../src/platform/effects.ts";
import type {FileReply} from "../../src/platform/http/index.ts";
import type {OrganisationDb} from "../../src/platform/storage/index.ts";
import {engines, freshStorage} from "./engines.ts";

const newId = uuidv7(() => Date.UTC(2026, 0, 1), Math.random);
const [first, second] = ["2026-03-02", "2026-03-09"] as const;
const scope = {from: first, to: "2026-03-15"};

interface Tie {
  readonly channel: string;
  readonly week: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly ties: number;
}

/** Two units of twelve people, each a ring of replies, and five of A who reply twice to five of B; a week later one mention elsewhere. */
async function fill(db: OrganisationDb) {
  const ids = () => Array.from({length: 12}, newId);
  const units = {A: newId(), B: newId()};
  const people = {A: ids(), B: ids()};
  const sources = {chat: newId(), lists: newId()};
  const channels = {chat: newId(), lists: newId()};
  const reply = {channel: channels.chat, week: first, kind: "reply"};
  const ring = (who: string[]) => who.map((from, i): Tie => ({...reply, from, to: who[(i + 1) % 12]!, ties: 1}));
  const ties: Tie[] = [
    ...ring(people.A),
    ...ring(people.B),
    ...people.A.slice(0, 5).map((from, i): Tie => ({...reply, from, to: people.B[i]!, ties: 2})),
    {...reply, from: people.A[0]!, to: people.A[0]!, ties: 3},
    {channel: channels.lists, week: second, kind: "mention", from: people.A[0]!, to: people.A[1]!, ties: 1},
  ];
  const org = db.organisationId;
  for (const unit of ["A", "B"] as const) {
    await sql`insert into unit (organisation_id, id, name, path) values (${org}, ${units[unit]}, ${unit}, ${unit})`.execute(
      db,
    );
    await sql`insert into player (organisation_id, id, origin, external_id, name)
      select ${org}::uuid, id, 'file', id::text, 'Somebody' from unnest(${people[unit]}::uuid[]) id`.execute(db);
    await sql`insert into unit_membership (organisation_id, player_id, unit_id, since)
      select ${org}::uuid, id, ${units[unit]}::uuid, '2020-01-01' from unnest(${people[unit]}::uuid[]) id`.execute(db);
    await sql`insert into contribution (organisation_id, channel_id, week, player_id, unit_id, posts, replies, reactions)
      select ${org}::uuid, ${channels.chat}::uuid, ${first}::date, id, ${units[unit]}::uuid, 1, 1, 0 from unnest(${people[unit]}::uuid[]) id`.execute(
      db,
    );
  }
  for (const source of ["chat", "lists"] as const) {
    await sql`insert into source (organisation_id, id, kind, name, created_at) values (${org}, ${sources[source]}, 'slack', ${source}, '2026-01-01')`.execute(
      db,
    );
    await sql`insert into channel (organisation_id, id, source_id, key, name, visibility, imports)
      values (${org}, ${channels[source]}, ${sources[source]}, ${source}, ${source}, 'open', '{1}')`.execute(db);
  }
  for (const {channel, week, from, to, kind, ties: times} of ties)
    await sql`insert into tie (organisation_id, channel_id, week, from_player, to_player, kind, ties, weight)
      values (${org}, ${channel}, ${week}, ${from}, ${to}, ${kind}, ${times}, ${times})`.execute(db);
  for (const week of [first, second])
    await sql`insert into activity (organisation_id, channel_id, week, unit_id, posts, replies, reactions, answered, replied, bot_messages)
      values (${org}, ${channels.chat}, ${week}, ${units.A}, 24, 24, 0, 24, 24, 0)`.execute(db);
  return {units, sources};
}

for (const engine of engines)
  describe(`the network on ${engine.name}`, () => {
    let opened: Awaited<ReturnType<typeof freshStorage>>;
    let filled: Awaited<ReturnType<typeof fill>>;
    const organisation = newId();
    const inOrganisation = <T>(work: (db: OrganisationDb) => Promise<T>) =>
      opened.storage.inOrganisation(organisation, work);
    beforeAll(async () => {
      opened = await freshStorage(engine);
      filled = await inOrganisation(fill);
      await opened.storage.inOrganisation(newId(), fill);
    });
    afterAll(() => opened.close());

    test("12 + 12 + 5 arcs among 24 people; the mention runs along one of them; those of another organisation do not count", async () => {
      const {graph, arcsByKind, selfTies, units} = await inOrganisation((db) => readNetworkOf(db, scope));
      expect(graph).toMatchObject({nodes: 24, arcs: 29});
      expect(arcsByKind).toEqual({reply: 29, mention: 1, reaction: 0, mail: 0});
      expect(selfTies).toBe(3);
      expect(units).toMatchObject([
        {name: "A", people: 12, active: 12},
        {name: "B", people: 12, active: 12},
      ]);
    });

    test("a source, a kind, a week and a unit narrow it down", async () => {
      const arcs = (of: object, kinds = tieKinds.slice()) =>
        inOrganisation(async (db) => (await readNetworkOf(db, {...scope, ...of}, kinds)).graph.arcs);
      expect(await arcs({source: filled.sources.lists})).toBe(1);
      expect(await arcs({}, ["mention"])).toBe(1);
      expect(await arcs({to: "2026-03-08"}, ["mention"])).toBe(0);
      const unit = await inOrganisation((db) => readNetworkOf(db, {...scope, unit: filled.units.A}));
      expect(unit.graph).toMatchObject({nodes: 12, arcs: 12});
      expect(unit.contact.arcs).toBe(12 + 5);
      await expect(arcs({unit: newId()})).rejects.toThrow("no such unit");
    });

    test("a week of 34 interactions is shown, one with contact between two people is not", async () => {
      const weeks = (of: object) => inOrganisation((db) => readTieWeeks(db, {...scope, ...of}));
      expect(await weeks({})).toEqual([{week: first, ties: 12 + 12 + 10}]);
      expect(await weeks({unit: filled.units.A})).toEqual([{week: first, ties: 12 + 10}]);
      expect(await weeks({source: filled.sources.lists})).toEqual([]);
    });

    test("the routes answer for the month of the data, the second time from the stored result, and with a file", async () => {
      const [read, file] = networkRoutes.map(
        ({handle}) =>
          (input: object) =>
            handle(input, {
              db: inOrganisation,
              clock: () => Date.UTC(2026, 3, 1),
              organisation: {id: organisation, language: "nl"},
            } as never),
      );
      const reply = await read!({});
      expect(reply).toMatchObject({period: {key: "2026-03"}, shown: true, nodes: 24, arcs: 29});
      expect(NetworkReply.parse(reply)).toEqual(reply);
      expect(await read!({})).toEqual(reply);
      expect(await read!({kinds: "mention,mail"})).toMatchObject({period: {key: "2026-03"}, shown: false, arcs: null});
      await expect(read!({kinds: "mention,gossip"})).rejects.toThrow("“gossip” is no kind of tie");
      const {fileName, bytes} = (await file!({})) as FileReply;
      expect(fileName).toBe("network-2026-03.graphml");
      expect(new TextDecoder().decode(bytes)).toContain(">A<");
    });

    test("what is shown of unit A: five of its people meet five of B, ten times", async () => {
      const shown = await inOrganisation((db) => networkOf(db, {...scope, unit: filled.units.A}, tieKinds, "nl"));
      expect(shown).toMatchObject({shown: true, nodes: 12, arcs: 12, eiIndex: (5 - 12) / 17});
      expect(shown.ties).toMatchObject([{ties: 10, people: 5}]);
      const source = {...scope, source: filled.sources.lists};
      expect(await inOrganisation((db) => networkOf(db, source, tieKinds, "nl"))).toMatchObject({
        shown: false,
        weeks: [],
      });
    });
  });
