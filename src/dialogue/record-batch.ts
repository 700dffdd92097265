import {hash} from "node:crypto";
import {type PreparedMessage, type PreparedRecord, preparing} from "./prepared.ts";
import type {ChannelRecord, DeletionRecord, DialogueRecord, PersonRecord, ReactionRecord} from "./stream.ts";

/**
 * A stretch of a stream of records: what is written in one transaction. Messages and reactions stand in a list per field, which
 * crosses between threads and into the database at a fraction of the cost of objects.
 */
export interface RecordBatch {
  /** Records of the stream up to the end of this batch; the same for every reading with one batch size. */
  readonly seen: number;
  readonly channels: readonly ChannelRecord[];
  readonly people: readonly PersonRecord[];
  readonly messages: MessageColumns;
  readonly reactions: ReactionColumns;
  /** How many were left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** Messages and explicit deletions, a list per field, all of one length; with the keys of the source. */
export type MessageColumns = {readonly [Field in keyof MessageFields]: readonly MessageFields[Field][]};
export type ReactionColumns = {
  readonly [Field in keyof Omit<ReactionRecord, "type">]: readonly ReactionRecord[Field][];
};

interface MessageFields extends Omit<PreparedMessage, "type" | "text" | "timeUncertain"> {
  /** null for what is counted only: of bots, and deleted. */
  readonly text: string | null;
  readonly deleted: boolean;
  /** Of all that tells one version of a message from another. */
  readonly digest: string;
}

type Lists<Columns> = {[Field in keyof Columns]: Columns[Field] extends readonly (infer Value)[] ? Value[] : never};

/**
 * Makes records ready and gathers them in batches of so many messages, deletions and reactions.
 * Memory: one batch. Cost: 15 µs a message, most of it for telling its language.
 */
export async function* batched(
  records: AsyncIterable<DialogueRecord> | Iterable<DialogueRecord>,
  size: number,
): AsyncGenerator<RecordBatch> {
  const prepared = await preparing();
  let seen = 0;
  let batch = emptyBatch();
  for await (const record of records) {
    seen++;
    add(batch, prepared(record));
    if (batch.messages.key.length + batch.reactions.name.length < size && batch.people.length < 5 * size) continue;
    yield {...batch, seen};
    batch = emptyBatch();
  }
  yield {...batch, seen};
}

function emptyBatch() {
  const channels: ChannelRecord[] = [];
  const people: PersonRecord[] = [];
  const dropped: Record<string, number> = {};
  return {channels, people, messages: noMessages(), reactions: noReactions(), dropped};
}

export function noMessages(): Lists<MessageColumns> {
  return {
    ...{
      channelKey: [],
      key: [],
      authorKey: [],
      isBot: [],
      at: [],
      text: [],
      threadKey: [],
      parentKey: [],
      mentions: [],
    },
    ...{recipients: [], editedAt: [], language: [], length: [], isQuestion: [], deleted: [], digest: []},
  };
}

export function noReactions(): Lists<ReactionColumns> {
  return {channelKey: [], messageKey: [], authorKey: [], name: []};
}

function add(
  {channels, people, messages, reactions, dropped}: ReturnType<typeof emptyBatch>,
  it: PreparedRecord,
): void {
  if (it.type === "message") addMessage(messages, {...it, text: it.isBot ? null : it.text, deleted: false});
  else if (it.type === "deletion") addMessage(messages, deleted(it));
  else if (it.type === "reaction") {
    reactions.channelKey.push(it.channelKey);
    reactions.messageKey.push(it.messageKey);
    reactions.authorKey.push(it.authorKey);
    reactions.name.push(it.name);
  } else if (it.type === "person") people.push(it);
  else if (it.type === "channel") channels.push(it);
  else dropped[it.reason] = (dropped[it.reason] ?? 0) + (it.count ?? 1);
}

function addMessage(to: Lists<MessageColumns>, it: Omit<MessageFields, "digest">): void {
  to.channelKey.push(it.channelKey);
  to.key.push(it.key);
  to.authorKey.push(it.authorKey);
  to.isBot.push(it.isBot);
  to.at.push(it.at);
  to.text.push(it.text);
  to.threadKey.push(it.threadKey);
  to.parentKey.push(it.parentKey);
  to.mentions.push(it.mentions);
  to.recipients.push(it.recipients);
  to.editedAt.push(it.editedAt);
  to.language.push(it.language);
  to.length.push(it.length);
  to.isQuestion.push(it.isQuestion);
  to.deleted.push(it.deleted);
  to.digest.push(digestOf(it));
}

function digestOf(it: Omit<MessageFields, "digest">): string {
  const {authorKey, at, threadKey, parentKey, text, mentions, recipients, editedAt, isBot} = it;
  return hash(
    "sha1",
    JSON.stringify([authorKey, at, threadKey, parentKey, text, mentions, recipients, editedAt, isBot, it.deleted]),
    "base64url",
  );
}

function deleted({channelKey, messageKey, at}: DeletionRecord): Omit<MessageFields, "digest"> {
  return {
    ...{channelKey, key: messageKey, at, threadKey: messageKey, parentKey: null, authorKey: null, editedAt: null},
    ...{text: null, language: "simple", length: 0, isQuestion: false, mentions: [], recipients: []},
    ...{isBot: false, deleted: true},
  };
}
