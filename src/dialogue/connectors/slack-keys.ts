import {createHash} from "node:crypto";
import type {SlackTime} from "./slack-fields.ts";

/** What the keys are made from. */
export interface Keyed {
  readonly time: SlackTime;
  readonly writer: string;
  readonly content: string;
  readonly editedAt: number | null;
  readonly opensThread: boolean;
}

/**
 * The keys of one channel's messages. A message's key is its time, which Slack makes unique in a channel; where merged or
 * odd exports hold several messages of one time in one file:
 * - the same words by the same writer are one message: the rest are duplicates;
 * - versions by one writer of which some are marked as edited are one message: the last edit is it;
 * - of the others, the one that has answers keeps the plain time, else the one with the smallest digest; each other gets
 *   "time#digest". The order in the file plays no part. The digest is the writer's, so an edit changes no key; only where
 *   one writer has several unedited messages of one time are the words part of it, and an edit then makes a new message.
 * A message that meets one of its time from an earlier file is a duplicate when the writer is the same, else "time#digest".
 * Memory: two numbers per message of the channel.
 */
export class ChannelKeys {
  readonly #writers = new Map<number, number>();
  readonly #extra = new Set<string>();

  /** @param group what one file has of one time. @returns each one's key, null for a duplicate. */
  keysOf(group: readonly Keyed[]): (string | null)[] {
    const {time} = group[0]!;
    const earlier = this.#writers.get(time.micros);
    if (earlier === undefined && group.length === 1) {
      this.#writers.set(time.micros, hash(group[0]!.writer));
      return [time.key];
    }
    const ranked = distinct(group.filter(({writer}) => hash(writer) !== earlier)).sort(byRank);
    const keys = new Map<Keyed, string>();
    for (const [rank, each] of ranked.entries()) {
      const isPlain = rank === 0 && earlier === undefined;
      if (isPlain) this.#writers.set(time.micros, hash(each.writer));
      const isAlone = ranked.every((other) => other === each || other.writer !== each.writer);
      const key = isPlain
        ? time.key
        : `${time.key}#${isAlone ? digest(each.writer) : digest(each.writer) + digest(each.content)}`;
      if (!this.#extra.has(key)) keys.set(each, key);
      if (!isPlain) this.#extra.add(key);
    }
    return group.map((each) => keys.get(each) ?? null);
  }

  has({micros}: SlackTime): boolean {
    return this.#writers.has(micros);
  }
}

function distinct(group: readonly Keyed[]): Keyed[] {
  const chosen = new Map<string, Keyed>();
  for (const each of group) {
    const edits = group.filter(({writer, editedAt}) => writer === each.writer && editedAt !== null);
    const version = edits.toSorted((a, b) => b.editedAt! - a.editedAt! || byRank(a, b))[0] ?? each;
    const id = `${version.writer}\n${version.content}`;
    if (!chosen.has(id)) chosen.set(id, version);
  }
  return [...chosen.values()];
}

function byRank(a: Keyed, b: Keyed): number {
  const rank = (it: Keyed) => (it.opensThread ? "0" : "1") + digest(it.writer) + digest(it.content);
  return rank(a) < rank(b) ? -1 : 1;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
