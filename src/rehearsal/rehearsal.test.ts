import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {hourMs} from "./calendar.ts";
import {type Heard, heard} from "./listening.ts";
import {type Rehearsal, rehearsalOf} from "./rehearsal.ts";

const until = Date.parse("2026-11-02T00:00:00+01:00");
const year = {seed: 1, people: 1_000, messages: 20_000, weeks: 52, until};

test("the same seed gives the same organisation, another seed another one", () => {
  const row = (rehearsal: Rehearsal) =>
    JSON.stringify([rehearsal.people, rehearsal.truths, [...rehearsal.records("chat"), ...rehearsal.records("lists")]]);
  const small = {...year, people: 100, messages: 5_000};
  const first = rehearsalOf(small);
  expect(row(rehearsalOf(small))).toBe(row(first));
  expect(row(first)).toBe(row(first));
  expect(row(rehearsalOf({...small, seed: 2}))).not.toBe(row(first));
});

test("a size outside the range is refused", () => {
  expect(() => rehearsalOf({...year, people: 99})).toThrow("people is a whole number, 100…5000; got 99.");
  expect(() => rehearsalOf({...year, messages: 1_000_001})).toThrow(RangeError);
  expect(() => rehearsalOf(year).records("intranet").next()).toThrow("no source “intranet”");
});

// Counted from the records and the people file alone.
describe.each([
  [{...year, people: 100, messages: 5_000}],
  [year],
  [{...year, seed: 4, people: 1_184, messages: 60_000, weeks: 104}],
  [{...year, seed: 5, people: 5_000, messages: 40_000}],
])("what is said to be true of %o is so", (options) => {
  const rehearsal = rehearsalOf(options);
  const {truths} = rehearsal;
  const {counts} = truths;
  const all = heard(rehearsal);

  test("as many people and messages as asked for, and as many of each kind as told", () => {
    expect(rehearsal.people.length).toBe(options.people);
    expect(counts.messages).toBe(options.messages);
    expect(all.messages).toBe(options.messages);
    expect(counts.open + counts.private + counts.direct + counts.lists).toBe(options.messages);
    for (const visibility of ["open", "private", "direct"] as const) {
      const keys = truths.channels.filter((c) => c.source === "chat" && c.visibility === visibility);
      expect(sum(keys.map(({key}) => all.channels.get(key)!.messages))).toBe(counts[visibility]);
      expect(counts[visibility]).toBeGreaterThan(0);
    }
    expect([all.botMessages, all.deleted, all.edited]).toEqual([counts.botMessages, counts.deleted, counts.edited]);
    expect(counts.botMessages).toBeGreaterThan(0);
  });

  test("each channel has the posts, answered posts and replied posts of its truth", () => {
    expect(counted(rehearsal, all)).toEqual(told(rehearsal));
    const posts = sum([...all.channels.values()].map((c) => c.posts));
    expect(sum([...all.channels.values()].map((c) => c.answered)) / posts).toBe(truths.response.rate);
    expect(sum([...all.channels.values()].map((c) => c.replied)) / posts).toBe(truths.response.replyRate);
  });

  test("half of the first replies come within the channel's median", () => {
    for (const {key, medianHours, replied} of truths.channels) {
      if (replied < 100) continue;
      const within = all.channels.get(key)!.firstReplies.filter((ms) => ms <= medianHours * hourMs).length;
      // Four standard deviations of a fair coin.
      expect(Math.abs(within / replied - 0.5)).toBeLessThan(2 / Math.sqrt(replied));
    }
  });

  test("the silo keeps to itself, and leaves only through its liaisons, to its partners", () => {
    for (const {unit, internalShare, tolerance, liaisons, partners} of truths.silos) {
      const {share, eiIndex} = inside(all, unit);
      expect(Math.abs(share - internalShare)).toBeLessThan(tolerance);
      const others = new Set(all.unit.values());
      others.delete(unit);
      others.delete("Buitendienst");
      for (const other of others) expect(eiIndex).toBeLessThan(inside(all, other).eiIndex);
      const across = all.meetings.filter(([a, b]) => (all.unit.get(a) === unit) !== (all.unit.get(b) === unit));
      expect(across.length).toBeGreaterThan(0);
      for (const [a, b] of across) {
        const [own, other] = all.unit.get(a) === unit ? [a, b] : [b, a];
        expect(liaisons).toContain(own);
        expect(partners).toContain(other);
      }
    }
  });

  test("two bridged units meet, and only through their brokers", () => {
    for (const {units, brokers} of truths.bridges) {
      const across = between(all, units[0], units[1]);
      expect(across.length).toBeGreaterThan(0);
      for (const [a, b] of across) expect(brokers).toContain(all.unit.get(a) === units[0] ? a : b);
      for (const broker of brokers) expect(all.unit.get(broker)).toBe(units[0]);
    }
    for (const [one, other] of truths.strangers) expect(between(all, one, other)).toEqual([]);
  });

  test("of a white spot no more people take part than told, and of the sports hall nobody", () => {
    const active = new Set([...all.written.keys(), ...all.reacted]);
    for (const {kind, name, people, reachable} of truths.whiteSpots) {
      const there = rehearsal.people.filter((p) => (kind === "unit" ? p.unit.split("/")[0] : p.location) === name);
      expect(there.length).toBe(people);
      const reached = there.filter(({id}) => active.has(id)).length;
      expect(reached).toBeLessThanOrEqual(reachable);
      if (reachable > 0) expect(reached).toBeGreaterThan(0);
      expect(reachable).toBeLessThan(people * 0.25);
    }
    expect(active.size).toBeLessThanOrEqual(counts.takingPart);
  });

  test("the few who write 80 % are as many as told", () => {
    const sorted = [...all.written.values()].sort((a, b) => b - a);
    let [people, written] = [0, 0];
    while (written < 0.8 * all.messages) written += sorted[people++]!;
    const {eightyPeople, eightyShare, tolerance} = truths.contribution;
    expect(eightyPeople / counts.takingPart).toBe(eightyShare);
    expect(Math.abs(people / counts.takingPart - eightyShare)).toBeLessThan(tolerance);
  });
});

test("with many messages per person a fifth of the people writes 80 %", () => {
  const {eightyShare} = rehearsalOf({...year, messages: 200_000}).truths.contribution;
  expect(eightyShare).toBeCloseTo(0.2, 1);
});

test("a weekday in spring is busier than one in summer, and hardly anything is written at night or in the weekend", () => {
  const perDay = new Map<string, number>();
  const perHour = new Array<number>(24).fill(0);
  for (const record of rehearsalOf(year).records("chat")) {
    if (record.type !== "message") continue;
    const [day, time] = local.format(record.at).split(" ") as [string, string];
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
    perHour[Number(time.slice(0, 2))]!++;
  }
  const mean = (dates: string, weekdays: readonly number[]) => {
    const days = [...perDay].filter(([day]) => day.startsWith(dates) && weekdays.includes(new Date(day).getUTCDay()));
    return sum(days.map(([, count]) => count)) / days.length;
  };
  expect(mean("2026-08-1", [1, 2, 3, 4])).toBeLessThan(0.75 * mean("2026-03", [1, 2, 3, 4]));
  expect(mean("2026-03", [0, 6])).toBeLessThan(0.15 * mean("2026-03", [1, 2, 3, 4]));
  expect(sum(perHour.slice(0, 6))).toBeLessThan(0.01 * sum(perHour));
  expect(sum(perHour.slice(9, 17))).toBeGreaterThan(0.75 * sum(perHour));
});

test("messages do not look like a handful of sentences", () => {
  const texts = new Map<string, number>();
  let count = 0;
  for (const record of rehearsalOf({...year, messages: 50_000}).records("chat")) {
    if (record.type !== "message") continue;
    count++;
    texts.set(record.text, (texts.get(record.text) ?? 0) + 1);
    expect(record.text).not.toMatch(/[{}]|undefined| {2}|^$/);
  }
  expect(texts.size).toBeGreaterThan(0.45 * count);
  expect(Math.max(...texts.values())).toBeLessThan(0.01 * count);
});

test("English when asked for", () => {
  const english = [...rehearsalOf({...year, people: 100, messages: 5_000, english: 1}).records("chat")].flatMap(
    (record) => (record.type === "message" ? [record.text] : []),
  );
  expect(english.filter((text) => / (het|een|niet|ik) /.test(text))).toEqual([]);
});

test("any size, period and language gives records that keep the promises of the stream", () => {
  const options = fc.record({
    seed: fc.nat(),
    people: fc.integer({min: 100, max: 5_000}),
    messages: fc.integer({min: 5_000, max: 12_000}),
    weeks: fc.integer({min: 1, max: 260}),
    until: fc.integer({min: Date.parse("2020-01-01"), max: Date.parse("2030-01-01")}),
    english: fc.double({min: 0, max: 1, noNaN: true}),
  });
  fc.assert(
    fc.property(options, (drawn) => {
      const rehearsal = rehearsalOf(drawn);
      const ids = new Set(rehearsal.people.map(({id}) => id));
      expect(ids.size).toBe(drawn.people);
      expect(new Set(rehearsal.people.map(({mail}) => mail)).size).toBe(drawn.people);
      for (const {managerId, mail} of rehearsal.people) {
        if (managerId !== null) expect(ids).toContain(managerId);
        expect(mail).toMatch(/^[a-z.0-9]+@waterrijk\.example$/);
      }
      expect(rehearsal.people.filter(({managerId}) => managerId === null).length).toBe(1);
      let messages = 0;
      for (const {key} of rehearsal.sources) messages += countKeepingPromises(rehearsal, key);
      expect(messages).toBe(drawn.messages);
    }),
    {numRuns: 25},
  );
});

test("the rules of silo, bridges and strangers hold, and the counts are exact, for any seed and size", () => {
  const options = fc.record({
    seed: fc.nat(),
    people: fc.integer({min: 100, max: 2_500}),
    messages: fc.integer({min: 5_000, max: 20_000}),
    weeks: fc.integer({min: 1, max: 104}),
  });
  fc.assert(
    fc.property(options, (drawn) => {
      const rehearsal = rehearsalOf({...drawn, until});
      const all = heard(rehearsal);
      expect(counted(rehearsal, all)).toEqual(told(rehearsal));
      expect(forbidden(rehearsal, all)).toEqual([]);
    }),
    {numRuns: 20},
  );
});

/** Meetings that the truths rule out. */
function forbidden({truths}: Rehearsal, all: Heard) {
  const rules = truths.silos.map((silo) => ({...silo, known: new Set([...silo.liaisons, ...silo.partners])}));
  return all.meetings.filter(([a, b]) => {
    const [one, other] = [all.unit.get(a)!, all.unit.get(b)!];
    const isPair = (units: readonly [string, string]) => units.includes(one) && units.includes(other) && one !== other;
    return (
      rules.some(({unit, known}) => (one === unit) !== (other === unit) && !(known.has(a) && known.has(b))) ||
      truths.bridges.some(({units, brokers}) => isPair(units) && !brokers.includes(a) && !brokers.includes(b)) ||
      truths.strangers.some(isPair)
    );
  });
}

function told({truths}: Rehearsal) {
  return truths.channels.map(({key, messages, posts, answered, replied, botMessages, deleted, edited}) => {
    return {key, messages, posts, answered, replied, botMessages, deleted, edited};
  });
}

function counted({truths}: Rehearsal, all: Heard): ReturnType<typeof told> {
  return truths.channels.map(({key}) => {
    const {firstReplies, ...counts} = all.channels.get(key)!;
    return {key, ...counts};
  });
}

/** Reads a source; throws at the first record that breaks a promise. Returns the number of messages by people. */
function countKeepingPromises(rehearsal: Rehearsal, sourceKey: string): number {
  const employed = new Map(rehearsal.people.map(({mail, startsOn, endsOn}) => [mail, {startsOn, endsOn}]));
  const people = new Map<string, string | undefined>();
  const channels = new Map<string, {last: number; keys: Set<string>}>();
  let messages = 0;
  const must = (claim: boolean, what: string) => {
    if (!claim) throw new Error(what);
  };
  for (const record of rehearsal.records(sourceKey)) {
    if (record.type === "person") {
      must(!people.has(record.key), "a person comes once");
      people.set(record.key, record.mails[0]);
    } else if (record.type === "channel") {
      must(!channels.has(record.key), "a channel comes once");
      channels.set(record.key, {last: 0, keys: new Set()});
    } else if (record.type === "dropped") {
      must(false, "nothing is dropped");
    } else {
      const channel = channels.get(record.channelKey)!;
      must(channel !== undefined, "a channel comes before what is said in it");
      if (record.type === "reaction") {
        must(people.has(record.authorKey), "who reacts is known");
        must(channel.keys.has(record.messageKey), "a reaction follows its message");
        continue;
      }
      must(record.at > channel.last, "times rise within a channel");
      channel.last = record.at;
      must(record.at >= rehearsal.from && record.at < rehearsal.until, "times lie in the period");
      const key = record.type === "message" ? record.key : record.messageKey;
      must(!channel.keys.has(key), "keys are unique");
      channel.keys.add(key);
      if (record.type === "deletion") continue;
      must(people.has(record.authorKey!), "who writes is known");
      must(
        record.threadKey === key ? record.parentKey === null : channel.keys.has(record.parentKey!),
        "a parent comes first",
      );
      for (const who of [...record.mentions, ...record.recipients]) {
        must(people.has(who) && who !== record.authorKey, "who is called is known, and another");
      }
      must(new Set(record.mentions).size === record.mentions.length, "mentions do not repeat");
      must(
        record.editedAt === null || (record.editedAt > record.at && record.editedAt < rehearsal.until),
        "edits come later",
      );
      if (record.isBot) continue;
      messages++;
      const {startsOn, endsOn} = employed.get(people.get(record.authorKey!)!)!;
      const day = local.format(record.at).slice(0, 10);
      must(day >= startsOn && (endsOn === null || day < endsOn), "who writes is at work");
    }
  }
  return messages;
}

const local = new Intl.DateTimeFormat("sv-SE", {timeZone: "Europe/Amsterdam", dateStyle: "short", timeStyle: "short"});

function inside(all: Heard, unit: string): {share: number; eiIndex: number} {
  const touching = all.meetings.filter(([a, b]) => all.unit.get(a) === unit || all.unit.get(b) === unit);
  const isInternal = ([a, b]: readonly [string, string]) => all.unit.get(a) === all.unit.get(b);
  const arcs = [...new Map(touching.map((pair) => [pair.join(" "), pair])).values()];
  const internalArcs = arcs.filter(isInternal).length;
  return {
    share: touching.filter(isInternal).length / touching.length,
    eiIndex: (arcs.length - 2 * internalArcs) / arcs.length,
  };
}

function between(all: Heard, one: string, other: string) {
  return all.meetings.filter(([a, b]) => {
    const units = [all.unit.get(a), all.unit.get(b)];
    return units.includes(one) && units.includes(other);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
