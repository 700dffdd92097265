import type {DialogueRecord, MessageRecord} from "../../src/dialogue/index.ts";
import {timeZone} from "./organisation.ts";
import {activityLine, cellOf, contributionLine, firstReplyLine, noUnit, type RollUps, tieLine} from "./roll-ups.ts";

/** All that counts at a moment, in the order in which it came. */
export interface Standing {
  readonly imports: readonly {readonly source: string; readonly records: readonly DialogueRecord[]}[];
  readonly peopleFiles: readonly {readonly validFrom: string; readonly rows: readonly PersonRow[]}[];
  /** Pairs of identities ("chat:u2") that somebody said are one person. */
  readonly same: readonly (readonly [string, string])[];
}

export interface PersonRow {
  readonly number: string;
  readonly mail: string;
  readonly unit: string | null;
}

/**
 * Counts the roll-ups from the records themselves, in the plainest way: what the database holds after any history must equal
 * this. It knows nothing of how the product counts; a mail address belongs to one person here, and names match nobody.
 */
export function recount(standing: Standing): RollUps {
  const playerOf = players(standing);
  const messages = standingMessages(standing);
  const people = [...messages.values()].flatMap((it) => {
    const player = it.authorKey === null || it.isBot ? undefined : playerOf.get(`${it.source}:${it.authorKey}`);
    return player === undefined ? [] : [{...it, player}];
  });
  const byAddress = new Map(people.map((it) => [addressOf(it), it]));
  const reactions = standingReactions(standing).flatMap(({source, channelKey, messageKey, authorKey}) => {
    const on = messages.get(`${source}/${channelKey}/${messageKey}`);
    const player = playerOf.get(`${source}:${authorKey}`);
    return on && player !== undefined ? [{on, player, author: byAddress.get(addressOf(on))?.player}] : [];
  });

  const activity = new Tally("posts", "replies", "reactions", "answered", "replied", "bots");
  const contribution = new Tally("posts", "replies", "reactions");
  const ties = new Tally("ties", "weight");
  const firstReply: string[] = [];
  const unitOf = (player: string, at: number) => unitOn(standing, player, dayOf(at));

  for (const {on, player, author} of reactions) {
    activity.add([on.cell, unitOf(player, on.at)], {reactions: 1});
    contribution.add([on.cell, player, unitOf(player, on.at)], {reactions: 1});
    if (author !== undefined) ties.add([on.cell, player, author, "reaction"], {ties: 1, weight: 0.25});
  }
  for (const it of messages.values()) if (it.isBot) activity.add([it.cell, noUnit], {bots: 1});
  for (const it of people) {
    const unit = unitOf(it.player, it.at);
    const what = it.parentKey === null ? {posts: 1} : {replies: 1};
    activity.add([it.cell, unit], what);
    contribution.add([it.cell, it.player, unit], what);
    if (it.parentKey === null) {
      const answers = people.filter(
        (other) =>
          other.parentKey !== null &&
          other.player !== it.player &&
          [other.parentKey, other.threadKey].some((key) => `${it.source}/${it.channelKey}/${key}` === addressOf(it)) &&
          other.source === it.source &&
          other.channelKey === it.channelKey,
      );
      const isLiked = reactions.some(({on, player}) => addressOf(on) === addressOf(it) && player !== it.player);
      activity.add([it.cell, unit], {
        replied: Number(answers.length > 0),
        answered: Number(isLiked || answers.length > 0),
      });
      if (answers.length > 0) {
        const first = Math.min(...answers.map(({at}) => at));
        firstReply.push(firstReplyLine(it.cell, it.key, unit, Math.max(0, first - it.at) / 1000));
      }
    }
    const answered =
      it.parentKey === null ? undefined : byAddress.get(`${it.source}/${it.channelKey}/${it.parentKey}`)?.player;
    if (answered !== undefined) ties.add([it.cell, it.player, answered, "reply"], {ties: 1, weight: 1});
    const playersNamed = (keys: readonly string[]) => keys.flatMap((key) => playerOf.get(`${it.source}:${key}`) ?? []);
    for (const to of playersNamed(it.mentions)) ties.add([it.cell, it.player, to, "mention"], {ties: 1, weight: 1});
    for (const to of playersNamed(it.recipients))
      if (to !== answered) ties.add([it.cell, it.player, to, "mail"], {ties: 1, weight: 1 / it.recipients.length});
  }
  return {
    activity: activity.lines(([cell, unit], n) => activityLine(cell!, unit!, n)),
    contribution: contribution.lines(([cell, player, unit], n) => contributionLine(cell!, player!, unit!, n)),
    tie: ties.lines(([cell, from, to, kind], n) => tieLine(cell!, from!, to!, kind!, n.ties, n.weight)),
    firstReply: firstReply.sort(),
  };
}

interface StandingMessage extends MessageRecord {
  readonly source: string;
  readonly cell: string;
}

const addressOf = ({source, channelKey, key}: {source: string; channelKey: string; key: string}) =>
  `${source}/${channelKey}/${key}`;

/** Of each message the version edited last, and none of what any import says was deleted. */
function standingMessages({imports}: Standing): Map<string, StandingMessage> {
  const standing = new Map<string, StandingMessage>();
  const deleted = new Set<string>();
  const editedAt = (it: MessageRecord) => it.editedAt ?? it.at;
  for (const {source, records} of imports)
    for (const record of records) {
      if (record.type === "deletion") deleted.add(`${source}/${record.channelKey}/${record.messageKey}`);
      if (record.type !== "message") continue;
      const known = standing.get(addressOf({source, ...record}));
      if (known && editedAt(known) >= editedAt(record)) continue;
      const cell = cellOf(source, record.channelKey, weekOf(record.at));
      standing.set(addressOf({source, ...record}), {...record, source, cell});
    }
  for (const address of deleted) standing.delete(address);
  return standing;
}

function standingReactions({imports}: Standing) {
  const reactions = imports.flatMap(({source, records}) =>
    records.flatMap((record) => (record.type === "reaction" ? [{source, ...record}] : [])),
  );
  const unique = new Map(
    reactions.map((it) => [JSON.stringify([it.source, it.channelKey, it.messageKey, it.authorKey, it.name]), it]),
  );
  return [...unique.values()];
}

/** The player of each identity that is no bot: by verdict, then by mail address. Named as `storedRollUps` names them. */
function players({imports, peopleFiles, same}: Standing): Map<string, string> {
  const identities = new Map<string, {mails: readonly string[]; isBot: boolean}>();
  for (const {source, records} of imports) {
    for (const record of records)
      for (const key of namedBy(record))
        if (!identities.has(`${source}:${key}`)) identities.set(`${source}:${key}`, {mails: [], isBot: false});
    for (const record of records) if (record.type === "person") identities.set(`${source}:${record.key}`, record);
  }
  const people = [...identities].filter(([, {isBot}]) => !isBot);
  const groups = new Map(people.map(([address]) => [address, [address]]));
  const join = (a: string, b: string) => {
    const [left, right] = [groups.get(a), groups.get(b)];
    if (!left || !right || left === right) return;
    left.push(...right);
    for (const address of right) groups.set(address, left);
  };
  for (const [a, b] of same) join(a, b);
  const numbers = new Map(peopleFiles.flatMap(({rows}) => rows.map(({mail, number}) => [mail, number] as const)));
  const numbersOf = (group: readonly string[]) =>
    new Set(group.flatMap((address) => identities.get(address)!.mails.flatMap((mail) => numbers.get(mail) ?? [])));
  for (const [a, {mails}] of people)
    for (const [b, other] of people)
      if (mails.some((mail) => other.mails.includes(mail)) && numbersOf(groups.get(a)!).size < 2) join(a, b);
  return new Map(
    [...groups].map(([address, group]) => {
      const found = numbersOf(group);
      return [address, found.size === 1 ? [...found][0]! : group.toSorted().join(" + ")];
    }),
  );
}

function namedBy(record: DialogueRecord): readonly string[] {
  if (record.type === "message")
    return [...(record.authorKey === null ? [] : [record.authorKey]), ...record.mentions, ...record.recipients];
  return record.type === "reaction" ? [record.authorKey] : [];
}

/** What the file valid last says, of those that name the player; of two of one day the one imported last. */
function unitOn({peopleFiles}: Standing, player: string, day: string): string {
  const said = peopleFiles
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0))
    .filter(({validFrom}) => validFrom <= day)
    .flatMap(({rows}) => rows.filter(({number}) => number === player));
  return said.at(-1)?.unit ?? noUnit;
}

const dayOf = (at: number): string => new Intl.DateTimeFormat("sv-SE", {timeZone}).format(at);

/** The Monday of its week, in the organisation's time zone. */
function weekOf(at: number): string {
  const noon = new Date(`${dayOf(at)}T12:00:00Z`);
  return new Date(noon.getTime() - ((noon.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}

/** Sums by a key of several parts. */
class Tally<Name extends string> {
  readonly #names: readonly Name[];
  readonly #sums = new Map<string, Record<Name, number>>();

  constructor(...names: Name[]) {
    this.#names = names;
  }

  add(key: readonly string[], amounts: Partial<Record<Name, number>>): void {
    const id = JSON.stringify(key);
    const sums =
      this.#sums.get(id) ?? (Object.fromEntries(this.#names.map((name) => [name, 0])) as Record<Name, number>);
    for (const name of this.#names) sums[name] += amounts[name] ?? 0;
    this.#sums.set(id, sums);
  }

  lines(line: (key: readonly string[], sums: Record<Name, number>) => string): string[] {
    return [...this.#sums].map(([key, sums]) => line(JSON.parse(key), sums)).sort();
  }
}
