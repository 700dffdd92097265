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
      readonly bytes?: never;
      readonly trouble: "too-large" | "unreadable-record";
      readonly detail: string;
    };

/** Bytes; mail servers refuse more than about 25 MB, attachments included. */
const largestMail = 32_000_000;

/**
 * The mails of an mbox of any size; what is held is one mail. A mail begins at a line "From somebody" that ends in a
 * weekday and date (or is only an address, or nothing) and has a header field below it: archives hold unescaped lines of text that
 * begin with "From " too. What stands before the first such line is one unreadable record.
 * Cost O(bytes).
 */
export async function* mailsOfMbox(
  chunks: AsyncIterable<Uint8Array>,
  largest: number = largestMail,
): AsyncGenerator<FoundMail> {
  const held = new Held(largest);
  // The newline makes the file's first line like any other.
  let rest: Buffer = Buffer.from("\n");
  let isFirst = true;
  for await (const chunk of chunks) {
    const data: Buffer = Buffer.concat([rest, isFirst ? withoutByteOrderMark(chunk) : chunk]);
    isFirst = false;
    const {mails, from} = held.take(data, false);
    yield* mails;
    rest = data.subarray(from);
  }
  yield* held.take(rest, true).mails;
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
  const bytes = withoutByteOrderMark(start);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const from = text.findIndex((byte) => byte > space);
  return from >= 0 && typeof postmarkAt(text, from, true) === "object";
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
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
      if (postmark === "text") continue;
      this.add(data.subarray(from, at));
      mails.push(...this.end());
      this.begin(postmark.line);
      // The next mail is read from this line's end on, so that it may be empty.
      from = search = postmark.end;
    }
    const upTo = isLast ? data.length : Math.max(from, data.length - "\nFrom".length);
    this.add(data.subarray(from, upTo));
    return {mails, from: upTo};
  }

  end(): FoundMail[] {
    const [pieces, length, postmark] = [this.#pieces, this.#length, this.#postmark];
    [this.#pieces, this.#length] = [[], 0];
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    if (!this.#hasBegun && length <= this.#largest && bytes.every((byte) => byte <= space)) return [];
    const number = ++this.#number;
    if (length > this.#largest)
      return [{number, trouble: "too-large", detail: `the mail takes more than ${this.#largest / 1e6} MB`}];
    if (!this.#hasBegun) return [{number, trouble: "unreadable-record", detail: "text before the first mail"}];
    return [{number, bytes, ...(postmark === undefined ? {} : {postmark})}];
  }
}

const [newline, space] = [0x0a, 0x20];

/** Longer lines are no postmarks. */
const longestPostmark = 1_000;

/** The postmark that begins at an offset, and where its line ends; "unsure" when more bytes are needed to tell. */
function postmarkAt(data: Buffer, start: number, isLast: boolean): {line: string; end: number} | "text" | "unsure" {
  const found = data.indexOf(newline, start);
  const end = found < 0 ? data.length : found;
  if (end - start > longestPostmark) return "text";
  const below = data.toString("latin1", end + 1, end + 200);
  if (!isLast && !below.includes("\n") && below.length < 199) return "unsure";
  const line = data.toString("latin1", start, end).trimEnd();
  if (!postmarks.some((form) => form.test(line))) return "text";
  return below === "" || /^(>?From |[A-Za-z][\w-]*:([ \t\r\n]|$))/.test(below) ? {line, end} : "text";
}

const [weekday, month, time] = [
  "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
  "\\d{1,2}:\\d\\d(?::\\d\\d)?",
];

/** "From a@b.nl Tue Apr  1 10:00:00 2003", "From a at b.nl  Tue, 1 Apr 2003 10:00:00 +0200", "From a@b.nl", and Thunderbird's "From " alone. */
const postmarks = [
  new RegExp(`^From (?:.*\\s)?${weekday}\\s+${month}\\s+\\d{1,2}\\s+${time}(?:\\s+\\S+){0,2}\\s+\\d{4}(?:\\s.*)?$`),
  new RegExp(`^From (?:.*\\s)?${weekday},\\s+\\d{1,2}\\s+${month}\\s+\\d{2,4}\\s+${time}(?:\\s.*)?$`),
  /^From [^\s@]+@[^\s@]+$/,
  /^From(?: -)?$/,
];
