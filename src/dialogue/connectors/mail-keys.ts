import {createHash} from "node:crypto";

/**
 * The keys of a source's mails: the Message-ID. The same mail stored twice is one; the same id with other words is a second
 * message, "id#digest". Without an id the key is a digest of the mail itself. Which of several mails of one id has the
 * plain id, the order of the files decides.
 * Memory: three numbers a mail, and two a mail that is answered.
 */
export class MailKeys {
  readonly #words = new Map<number, number>();
  readonly #others = new Set<string>();
  /** The mails of each channel. */
  readonly #kept = new Set<number>();
  readonly #answered = new Map<number, {readonly channelKey: string; count: number}>();

  /**
   * @param place the list the mail belongs to: a mail sent to two lists is a message of both.
   * @param words what was written, in the form that `sameWords` gives.
   * @returns null for a mail that was there already.
   */
  keyOf(place: string, id: string, words: string): string | null {
    const at = number(`${place}\n${id}`);
    const [known, own] = [this.#words.get(at), number(words)];
    if (known === undefined) {
      this.#words.set(at, own);
      return id;
    }
    if (known === own) return null;
    const key = `${id}#${digest(words).slice(0, 8)}`;
    if (this.#others.has(`${place}\n${key}`)) return null;
    this.#others.add(`${place}\n${key}`);
    return key;
  }

  /** Remembers that a channel has a mail, and which mail that one answers. */
  kept(channelKey: string, id: string, parent: string | null): void {
    this.#kept.add(number(`${channelKey}\n${id}`));
    if (parent === null) return;
    const at = number(`${channelKey}\n${parent}`);
    const answered = this.#answered.get(at);
    if (answered) answered.count++;
    else this.#answered.set(at, {channelKey, count: 1});
  }

  /** How many answers each channel has to mails that are not in it. */
  orphans(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const [at, {channelKey, count}] of this.#answered)
      if (!this.#kept.has(at)) counts.set(channelKey, (counts.get(channelKey) ?? 0) + count);
    return counts;
  }
}

/** Words in the form in which two copies of one mail agree: no spaces and punctuation. */
export function sameWords(text: string): string {
  return text.replace(/[^a-zA-Z0-9\u00a1-\uffff]+/g, "");
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

/** 53 bits (cyrb53, by bryc, public domain): a million mails meet by chance once in 18,000 archives. */
function number(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
