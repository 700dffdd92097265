import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {FilePlayer, Identity, Verdict} from "./matching.ts";
import {resolve} from "./who-is-who.ts";

const player = (id: string, name: string, ...mails: string[]): FilePlayer => ({id, name, mails});
/** "s1" is in source s, "m2" in source m. */
const seen = (id: string, name: string, ...mails: string[]): Identity => ({
  id,
  sourceId: id[0]!,
  name,
  mails,
  isBot: false,
});
const same = (identityId: string, otherId: string): Verdict => ({identityId, otherId, verdict: "same"});
const different = (identityId: string, otherId: string): Verdict => ({identityId, otherId, verdict: "different"});

function outcome(filePlayers: FilePlayer[], identities: Identity[], verdicts: Verdict[] = []) {
  const {links, doubts} = resolve({filePlayers, identities, verdicts});
  return {
    links: Object.fromEntries([...links].map(([id, {playerId, linkedBy}]) => [id, `${playerId} by ${linkedBy}`])),
    doubts: doubts.map(({identityId, otherId, reason}) => `${identityId} ~ ${otherId}: ${reason}`),
  };
}

describe("by mail address", () => {
  test("an identity is the player who has its address, whatever the names", () => {
    expect(outcome([player("P", "Jan Jansen", "jan@x.nl")], [seen("s1", "JJ", "jan@x.nl")])).toEqual({
      links: {s1: "P by mail"},
      doubts: [],
    });
  });

  test("identities of several sources with one address are one player, named by the least of them", () => {
    expect(outcome([], [seen("s1", "JJ", "jan@x.nl"), seen("m1", "Jan", "jan@x.nl")]).links).toEqual({
      m1: "m1 by mail",
      s1: "m1 by mail",
    });
  });

  test("an address leads on: the player's second address brings the second identity", () => {
    const {links} = outcome(
      [player("P", "Jan Jansen", "jan@x.nl", "jj@x.nl")],
      [seen("s1", "Jan", "jan@x.nl"), seen("s2", "Jan", "jj@x.nl")],
    );
    expect(links).toEqual({s1: "P by mail", s2: "P by mail"});
  });

  test("addresses of two players leave an identity alone, and both pairs to look at", () => {
    expect(
      outcome([player("P", "A A", "a@x.nl"), player("Q", "B B", "b@x.nl")], [seen("s1", "C C", "a@x.nl", "b@x.nl")]),
    ).toEqual({
      links: {s1: "s1 by own"},
      doubts: ["s1 ~ P: shared-mail", "s1 ~ Q: shared-mail"],
    });
  });

  test("an identity between two linked ones joins neither", () => {
    const identities = [
      seen("s1", "A A", "a@x.nl", "x@x.nl"),
      seen("m1", "B B", "b@x.nl", "y@x.nl"),
      seen("z1", "C C", "x@x.nl", "y@x.nl"),
    ];
    expect(outcome([player("P", "A A", "a@x.nl"), player("Q", "B B", "b@x.nl")], identities)).toEqual({
      links: {m1: "Q by mail", s1: "P by mail", z1: "z1 by own"},
      doubts: ["z1 ~ P: shared-mail", "z1 ~ Q: shared-mail"],
    });
  });
});

describe("by name", () => {
  test("the same name is the same person when nobody else has it, also surname first", () => {
    expect(
      outcome([player("P", "Anne de Vries", "a@x.nl")], [seen("s1", "Vries, Anne de", "other@y.nl")]).links,
    ).toEqual({s1: "P by name"});
  });

  test("two identities of one source with one name and different addresses stay apart", () => {
    expect(outcome([], [seen("s1", "Jan Jansen", "a@x.nl"), seen("s2", "Jan Jansen", "b@x.nl")])).toEqual({
      links: {s1: "s1 by own", s2: "s2 by own"},
      doubts: ["s2 ~ s1: same-name"],
    });
  });

  test("a name that two players have links nobody", () => {
    expect(outcome([player("P", "Jan Jansen"), player("Q", "Jan Jansen")], [seen("s1", "Jan Jansen")])).toEqual({
      links: {s1: "s1 by own"},
      doubts: ["s1 ~ P: same-name", "s1 ~ Q: same-name"],
    });
  });

  test("an address settles which of two namesakes it is", () => {
    const players = [player("P", "Jan Jansen", "a@x.nl"), player("Q", "Jan Jansen", "b@x.nl")];
    expect(outcome(players, [seen("s1", "Jan Jansen", "b@x.nl")])).toEqual({links: {s1: "Q by mail"}, doubts: []});
  });

  test("a second account in one source is looked at first", () => {
    const identities = [seen("s1", "JJ", "jan@x.nl"), seen("s2", "Jan Jansen", "jan@home.nl")];
    expect(outcome([player("P", "Jan Jansen", "jan@x.nl")], identities)).toEqual({
      links: {s1: "P by mail", s2: "s2 by own"},
      doubts: ["s2 ~ P: second-account"],
    });
  });

  test("one word is too little to link on", () => {
    expect(outcome([player("P", "Jan")], [seen("s1", "jan")])).toEqual({
      links: {s1: "s1 by own"},
      doubts: ["s1 ~ P: single-name"],
    });
  });

  test("nearly the same name is for somebody to look at", () => {
    const players = [player("P", "Jan van den Berg"), player("Q", "Piet Janssen")];
    expect(outcome(players, [seen("s1", "J. van den Berg"), seen("s2", "Piet Jansen"), seen("s3", "Els Vos")])).toEqual(
      {
        links: {s1: "s1 by own", s2: "s2 by own", s3: "s3 by own"},
        doubts: ["s1 ~ P: near-name", "s2 ~ Q: near-name"],
      },
    );
  });

  test("nobody is matched on the name of a deleted account", () => {
    expect(outcome([], [seen("s1", "Deleted User"), seen("m1", "Deleted User")])).toEqual({
      links: {m1: "m1 by own", s1: "s1 by own"},
      doubts: [],
    });
  });
});

test("bots are nobody", () => {
  expect(
    outcome([player("P", "Jan Jansen", "jan@x.nl")], [{...seen("s1", "Jan Jansen", "jan@x.nl"), isBot: true}]),
  ).toEqual({links: {}, doubts: []});
});

describe("verdicts win", () => {
  const players = [player("P", "Jan Jansen", "jan@x.nl")];
  const identities = [seen("s1", "Jan Jansen", "jan@x.nl"), seen("m2", "J. Jansen")];

  test("same joins, and the pair leaves the list", () => {
    expect(outcome(players, identities).doubts).toEqual(["m2 ~ P: near-name"]);
    expect(outcome(players, identities, [same("m2", "P")])).toEqual({
      links: {m2: "P by verdict", s1: "P by mail"},
      doubts: [],
    });
  });

  test("different keeps apart what an address had joined, and is not asked again", () => {
    const verdicts = [different("s1", "P"), different("m2", "P")];
    expect(outcome(players, identities, verdicts)).toEqual({
      links: {m2: "m2 by own", s1: "s1 by own"},
      doubts: ["s1 ~ m2: near-name"],
    });
  });

  test("what somebody joined makes the name nobody else's again", () => {
    const namesakes = [seen("s1", "Jan Jansen", "a@x.nl"), seen("s2", "Jan Jansen", "b@x.nl")];
    expect(outcome([player("P", "Jan Jansen")], namesakes, [same("s2", "s1")])).toEqual({
      links: {s1: "P by name", s2: "P by name"},
      doubts: [],
    });
  });

  test("verdicts that cannot all be true: the one not followed is shown", () => {
    const verdicts = [same("s1", "P"), same("s1", "Q")];
    expect(outcome([player("P", "A A"), player("Q", "B B")], [seen("s1", "C C")], verdicts)).toEqual({
      links: {s1: "P by verdict"},
      doubts: ["s1 ~ Q: contradiction"],
    });
  });

  test("a verdict about somebody who is gone does nothing", () => {
    expect(outcome(players, identities, [same("m2", "X")])).toEqual(outcome(players, identities));
  });
});

const name = fc.constantFrom("Jan Jansen", "Jansen, Jan", "J. Jansen", "Els Vos", "Els de Vos", "Els Vosch", "Jan", "");
const mails = fc.uniqueArray(fc.constantFrom("a@x.nl", "b@x.nl", "c@x.nl", "d@x.nl"), {maxLength: 2});
const crowd = fc
  .record({
    filePlayers: fc
      .array(fc.tuple(name, mails), {maxLength: 4})
      .map((all) => all.map(([name, mails], i) => player(`p${i}`, name, ...mails))),
    identities: fc
      .array(fc.tuple(fc.constantFrom("s", "m", "z"), name, mails, fc.integer({min: 0, max: 9})), {maxLength: 9})
      .map((all) =>
        all.map(([source, name, mails, chance], i) => ({
          ...seen(`${source}${i}`, name, ...mails),
          isBot: chance === 0,
        })),
      ),
    verdicts: fc.array(fc.tuple(fc.nat(8), fc.nat(12), fc.boolean()), {maxLength: 4}).map(
      (all) =>
        (ids: readonly string[], others: readonly string[]): Verdict[] =>
          ids.length === 0
            ? []
            : all.map(([a, b, isSame]) => ({
                identityId: ids[a % ids.length]!,
                otherId: others[b % others.length]!,
                verdict: isSame ? "same" : "different",
              })),
    ),
  })
  .map(({filePlayers, identities, verdicts}) => {
    const ids = identities.map(({id}) => id);
    return {filePlayers, identities, verdicts: verdicts(ids, [...ids, ...filePlayers.map(({id}) => id)])};
  });

describe("whoever the people are", () => {
  const plain = (given: Parameters<typeof resolve>[0]) => {
    const {links, doubts} = resolve(given);
    return {links: [...links].sort(([a], [b]) => (a < b ? -1 : 1)), doubts};
  };

  test("the order in which they are given makes no difference", () => {
    fc.assert(
      fc.property(crowd, fc.infiniteStream(fc.nat()), (given, chances) => {
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((item) => [item, chances.next().value] as const)
            .sort(([, a], [, b]) => a - b)
            .map(([item]) => item);
        const shuffled = {
          filePlayers: shuffle(given.filePlayers),
          identities: shuffle(given.identities),
          verdicts: shuffle(given.verdicts),
        };
        expect(plain(shuffled)).toEqual(plain(given));
      }),
      {numRuns: 500},
    );
  });

  test("without verdicts, two identities of one source are one player only through addresses", () => {
    fc.assert(
      fc.property(crowd, ({filePlayers, identities}) => {
        const {links} = resolve({filePlayers, identities, verdicts: []});
        for (const a of identities)
          for (const b of identities) {
            if (a.id === b.id || a.sourceId !== b.sourceId || a.isBot || b.isBot) continue;
            if (links.get(a.id)!.playerId === links.get(b.id)!.playerId)
              expect(isReachableByMail(a, b, [...filePlayers, ...identities])).toBe(true);
          }
      }),
      {numRuns: 500},
    );
  });

  test("nobody told to be different is one player, and a doubtful pair is always of two", () => {
    fc.assert(
      fc.property(crowd, (given) => {
        const {links, doubts} = resolve(given);
        const playerOf = (id: string) => links.get(id)?.playerId ?? id;
        for (const {identityId, otherId, verdict} of given.verdicts)
          if (verdict === "different" && identityId !== otherId && links.has(identityId))
            expect(playerOf(identityId)).not.toBe(playerOf(otherId));
        for (const {identityId, otherId} of doubts) expect(playerOf(identityId)).not.toBe(playerOf(otherId));
      }),
      {numRuns: 500},
    );
  });

  test("an identity's player is a file player, or an identity that is its own player", () => {
    fc.assert(
      fc.property(crowd, (given) => {
        const {links} = resolve(given);
        const players = new Set(given.filePlayers.map(({id}) => id));
        for (const {playerId} of links.values())
          expect(players.has(playerId) || links.get(playerId)!.playerId === playerId).toBe(true);
      }),
      {numRuns: 500},
    );
  });

  test("saying 'same' to a doubtful pair makes it one, and saying 'different' takes it off the list", () => {
    fc.assert(
      fc.property(crowd, (given) => {
        const [doubt] = resolve(given).doubts.filter(({reason}) => reason !== "contradiction");
        fc.pre(doubt !== undefined);
        const {identityId, otherId} = doubt!;
        const joined = resolve({...given, verdicts: [...given.verdicts, same(identityId, otherId)]});
        const isOne = joined.links.get(identityId)!.playerId === (joined.links.get(otherId)?.playerId ?? otherId);
        expect(isOne || joined.doubts.some(({reason}) => reason === "contradiction")).toBe(true);
        const parted = resolve({...given, verdicts: [...given.verdicts, different(identityId, otherId)]});
        expect(parted.doubts).not.toContainEqual(expect.objectContaining({identityId, otherId, reason: doubt!.reason}));
      }),
      {numRuns: 500},
    );
  });
});

function isReachableByMail(a: Identity, b: Identity, all: readonly {readonly mails: readonly string[]}[]): boolean {
  const reached = new Set(a.mails);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const {mails} of all) if (mails.some((mail) => reached.has(mail))) for (const mail of mails) reached.add(mail);
  }
  return b.mails.some((mail) => reached.has(mail));
}
