/** A mail as its file holds it, or what is wrong with it; `number` counts from 1 in its file. */
export type FoundMail =
  | {
      readonly number: number;
      readonly bytes: Uint8Array;
      /** The "From " line that stands before it in an mbox; it ends in the date of arrival. */
      readonly postmark?: string;
      readonly trouble?: never;
    }
  | {
      readonly number: number;
      readonly trouble: "too-large" | "unreadable-record";
      readonly detail: string;
    };

/** Bytes; mail servers refuse more than about 25 MB, attachments included. */
export const largestMail = 32_000_000;

/**
 * The mails of an mbox of any size; what is held is one mail. A mail begins at a line "From somebody" that ends in a
 * weekday and date (or is only an address) and has a header field below it: archives hold unescaped lines of text that
 * begin with "From " too. What stands before the first such line is one unreadable record.
 * Cost O(bytes).
 */
export async function* mailsOfMbox(
  chunks: AsyncIterable<Uint8Array>,
  largest: number = largestMail,
): AsyncGenerator<FoundMail> {
  const held = new Held(largest);
  // The newline makes the file's first line like any other.
  let rest: Uint8Array = Buffer.from("\n");
  for await (const chunk of chunks) {
    const data = Buffer.concat([rest, chunk]);
    const {mails, from} = held.take(data, false);
    yield* mails;
    rest = data.subarray(from);
  }
  yield* held.take(Buffer.from(rest), true).mails;
  yield* held.end();
}

/** One file as one mail. */
export async function* mailOfFile(
  chunks: AsyncIterable<Uint8Array>,
  largest: number = largestMail,
): AsyncGenerator<FoundMail> {
  const held = new Held(largest);
  held.begin();
  for await (const chunk of chunks) held.add(chunk);
  yield* held.end();
}

/** Whether a file's first bytes are those of an mbox. */
export function beginsAsMbox(start: Uint8Array): boolean {
  const text = Buffer.from(start.buffer, start.byteOffset, start.length);
  const from = text.toString("latin1").search(/[^\r\n]/);
  return from >= 0 && typeof postmarkAt(text, from, true) === "string";
}

/** The mail that is being collected. */
class Held {
  readonly #largest: number;
  #number = 0;
  #postmark: string | undefined;
  #pieces: Uint8Array[] = [];
  #length = 0;
  #hasBegun = false;

  constructor(largest: number) {
    this.#largest = largest;
  }

  begin(postmark?: string): void {
    this.#hasBegun = true;
    this.#postmark = postmark;
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.#largest) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  /** Takes data in as far as it is certain which mail it belongs to. @returns complete mails, and where it stopped. */
  take(data: Buffer, isLast: boolean): {mails: FoundMail[]; from: number} {
    const mails: FoundMail[] = [];
    let [from, search] = [0, 0];
    for (;;) {
      const at = data.indexOf("\nFrom ", search);
      if (at < 0) break;
      const postmark = postmarkAt(data, at + 1, isLast);
      if (postmark === "unsure") {
        this.add(data.subarray(from, at));
        return {mails, from: at};
      }
      search = at + 1;
      if (postmark === null) continue;
      this.add(data.subarray(from, at));
      mails.push(...this.end());
      this.begin(postmark.line);
      const lineEnd = data.indexOf(newline, at + 1);
      from = search = lineEnd < 0 ? data.length : lineEnd;
    }
    const upTo = isLast ? data.length : Math.max(from, data.length - "\nFrom".length);
    this.add(data.subarray(from, upTo));
    return {mails, from: upTo};
  }

  end(): FoundMail[] {
    const [pieces, length, postmark] = [this.#pieces, this.#length, this.#postmark];
    [this.#pieces, this.#length] = [[], 0];
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    if (!this.#hasBegun && bytes.every((byte) => byte <= space || byte >= byteOrderMark)) return [];
    const number = ++this.#number;
    if (length > this.#largest)
      return [{number, trouble: "too-large", detail: `the mail takes more than ${this.#largest / 1e6} MB`}];
    if (!this.#hasBegun) return [{number, trouble: "unreadable-record", detail: "text before the first mail"}];
    return [{number, bytes, ...(postmark === undefined ? {} : {postmark})}];
  }
}

const [newline, space, byteOrderMark] = [0x0a, 0x20, 0xbb];
