import fc from "fast-check";
import type {DialogueRecord} from "../../src/dialogue/index.ts";

/** What may happen to an organisation's dialogues and people. Numbers choose among what is there, wrapping around. */
export type Event =
  | {
      readonly type: "import";
      readonly export: Export;
      readonly breaksOffAfter: number | null;
      readonly isCancelled: boolean;
    }
  | {readonly type: "undo"; readonly which: number}
  | {readonly type: "people"; readonly validFrom: string; readonly units: readonly (string | null | undefined)[]}
  | {readonly type: "undo people"; readonly which: number}
  | {readonly type: "verdict"; readonly pair: number; readonly verdict: "same" | "different" | "withdrawn"};

export interface Export {
  readonly source: "chat" | "lists";
  readonly records: readonly DialogueRecord[];
}

/**
 * Moments around the borders of weeks in Amsterdam, which lie at 23:00 UTC in winter and, from Sunday 29 March 2026 on, at 22:00:
 * Sunday 23:59:30, Monday 00:00, the day the clock skips an hour, Sunday 23:59:30 and Monday 00:00 again, and a Wednesday.
 */
const moments = [
  "2026-03-22T22:59:30Z",
  "2026-03-22T23:00:00Z",
  "2026-03-29T01:30:00Z",
  "2026-03-29T21:59:30Z",
  "2026-03-29T22:00:00Z",
  "2026-04-01T10:00:00Z",
].map(Date.parse);

/** The last of these has no line in the list of people; the one before it is a bot in some exports and a person in others. */
const accounts = {
  chat: ["u0", "u1", "u2", "u3", "now-a-bot", "unlisted"],
  lists: ["p0@a.nl", "p1@a.nl", "p2@a.nl", "p3@a.nl", "now-a-bot@a.nl", "unlisted@a.nl"],
} as const;

/** Of u2 and u3 the mail address is unknown: only a verdict can say who they are. */
const mailsOf = (account: string) =>
  account.includes("@") ? [account] : account === "u0" || account === "u1" ? [`p${account[1]}@a.nl`] : [];

/** Pairs that a verdict may be about. They form a chain, so that verdicts never contradict one another. */
export const pairs = [
  ["chat:u2", "lists:p2@a.nl"],
  ["chat:u3", "lists:p3@a.nl"],
  ["chat:u2", "chat:u3"],
] as const;

const messagesOfSource = 8;
const channelOf = (message: number) => (message < messagesOfSource / 2 ? "general" : "random");
const keyOf = (message: number) => `m${message}`;
const inChannelOf = (message: number, other: number) => keyOf((message < 4 ? 0 : 4) + (other % 4));

/** What a version of a message says: any version may move it in time, to another writer or into another conversation. */
const version = fc.record({
  moment: fc.nat(moments.length - 1),
  author: fc.option(fc.nat(5), {freq: 8}),
  parent: fc.option(fc.oneof(fc.nat(3), fc.constant(-1))),
  thread: fc.nat(3),
  mentions: fc.subarray([0, 1, 2, 3, 4, 5], {maxLength: 2}),
  recipients: fc.subarray([0, 1, 2, 3, 4, 5], {maxLength: 3}),
  isBot: fc.boolean(),
});

type Version = typeof version extends fc.Arbitrary<infer V> ? V : never;

const pool = fc.array(fc.array(version, {minLength: 3, maxLength: 3}), {
  minLength: messagesOfSource,
  maxLength: messagesOfSource,
});

function recordOf(source: Export["source"], message: number, number: number, it: Version): DialogueRecord {
  const key = keyOf(message);
  const parentKey = it.parent === null ? null : it.parent < 0 ? "in no export" : inChannelOf(message, it.parent);
  const isBot = it.isBot && it.author === 4;
  return {
    type: "message",
    key,
    channelKey: channelOf(message),
    authorKey: it.author === null ? null : accounts[source][it.author]!,
    isBot: isBot || it.author === null,
    at: moments[it.moment]! + 1_000 * message,
    text: `Version ${number} of ${key}`,
    threadKey: parentKey === null ? key : inChannelOf(message, it.thread),
    parentKey,
    mentions: isBot ? [] : it.mentions.map((i) => accounts[source][i]!),
    recipients: isBot ? [] : it.recipients.map((i) => accounts[source][i]!),
    editedAt: number === 0 ? null : Date.parse("2026-06-01T00:00:00Z") + number,
  };
}

const exportOf = (pools: Readonly<Record<Export["source"], readonly (readonly Version[])[]>>): fc.Arbitrary<Export> =>
  fc
    .record({
      source: fc.constantFrom("chat" as const, "lists" as const),
      isBot: fc.boolean(),
      messages: fc.array(fc.record({message: fc.nat(7), version: fc.nat(2)}), {maxLength: 10}),
      reactions: fc.array(fc.record({message: fc.nat(7), author: fc.nat(5), name: fc.constantFrom("up", "tada")}), {
        maxLength: 4,
      }),
      deletions: fc.array(fc.record({message: fc.nat(7), moment: fc.nat(moments.length - 1)}), {maxLength: 1}),
    })
    .map(({source, isBot, messages, reactions, deletions}) => ({
      source,
      records: [
        ...accounts[source]
          .slice(0, 5)
          .map(
            (key, i): DialogueRecord => ({type: "person", key, name: "", mails: mailsOf(key), isBot: i === 4 && isBot}),
          ),
        ...messages.map(({message, version: number}) =>
          recordOf(source, message, number, pools[source][message]![number]!),
        ),
        ...reactions.map(
          ({message, author, name}): DialogueRecord => ({
            type: "reaction",
            channelKey: channelOf(message),
            messageKey: keyOf(message),
            authorKey: accounts[source][author]!,
            name,
          }),
        ),
        ...deletions.map(
          ({message, moment}): DialogueRecord => ({
            type: "deletion",
            channelKey: channelOf(message),
            messageKey: keyOf(message),
            at: moments[moment]!,
          }),
        ),
      ],
    }));

/** Histories of up to `length` events, in which every export tells of the same messages in one of three versions. */
export const histories = (length: number): fc.Arbitrary<readonly Event[]> =>
  fc.record({chat: pool, lists: pool}).chain((pools) =>
    fc.array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record<Event & {type: "import"}>({
            type: fc.constant("import"),
            export: exportOf(pools),
            breaksOffAfter: fc.option(fc.nat(15)),
            isCancelled: fc.nat(5).map((chance) => chance === 0),
          }),
        },
        {weight: 2, arbitrary: fc.record<Event & {type: "undo"}>({type: fc.constant("undo"), which: fc.nat(20)})},
        {
          weight: 2,
          arbitrary: fc.record<Event & {type: "people"}>({
            type: fc.constant("people"),
            validFrom: fc.constantFrom("2026-03-01", "2026-03-23", "2026-03-29", "2026-04-01"),
            units: fc.array(fc.constantFrom("A", "B", null, undefined), {minLength: 4, maxLength: 4}),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record<Event & {type: "undo people"}>({type: fc.constant("undo people"), which: fc.nat(20)}),
        },
        {
          weight: 2,
          arbitrary: fc.record<Event & {type: "verdict"}>({
            type: fc.constant("verdict"),
            pair: fc.nat(pairs.length - 1),
            verdict: fc.constantFrom("same", "same", "different", "withdrawn"),
          }),
        },
      ),
      {minLength: 1, maxLength: length},
    ),
  );
