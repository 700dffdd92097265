/** A record of a JSON file, or what is wrong with it; `number` counts from 1. */
export type JsonRecord =
  | {readonly number: number; readonly value: unknown; readonly trouble?: never}
  | {
      readonly number: number;
      readonly value?: never;
      readonly trouble: "unreadable-record" | "too-large";
      readonly detail: string;
    };

/** Bytes; the longest real records (huddles, long blocks) take some hundreds of kilobytes. */
const largestRecord = 5_000_000;

/**
 * The elements of a JSON array, in batches; a single object counts as an array of one. A file of any size: what is held is
 * one record. Nonsense costs the record it stands in, or what follows when the nesting is lost; then the rest of the file
 * is one unreadable record. UTF-8 or UTF-16, with or without a byte order mark. Details never hold content.
 * Cost: O(bytes); small files go through JSON.parse as a whole.
 */
export async function* jsonRecords(
  chunks: AsyncIterable<Uint8Array>,
  largest: number = largestRecord,
): AsyncGenerator<readonly JsonRecord[]> {
  const source = utf8(chunks)[Symbol.asyncIterator]();
  try {
    const held: Uint8Array[] = [];
    let size = 0;
    let next = await source.next();
    for (; !next.done && size + next.value.length <= largest; next = await source.next()) {
      held.push(next.value);
      size += next.value.length;
    }
    if (next.done) {
      const whole = parsedWhole(held);
      if (whole) {
        yield whole;
        return;
      }
    }
    const scan = new RecordScan(largest);
    for (const chunk of held) yield scan.take(chunk);
    for (; !next.done; next = await source.next()) yield scan.take(next.value);
    yield scan.end();
  } finally {
    await source.return?.(undefined);
  }
}

function parsedWhole(pieces: readonly Uint8Array[]): JsonRecord[] | undefined {
  try {
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    const value: unknown = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
    return (Array.isArray(value) ? value : [value]).map((each, i) => ({number: i + 1, value: each as unknown}));
  } catch {
    return undefined;
  }
}

/** Finds where the elements of an array begin and end by its brackets and quotes alone, and parses each by itself. */
class RecordScan {
  readonly #largest: number;
  #number = 0;
  /** Brackets that are open. */
  #depth = 0;
  /** The depth at which a record begins: 1 in an array, 0 where records stand by themselves. */
  #base = 0;
  #hasBegun = false;
  #inRecord = false;
  #inString = false;
  #isEscaped = false;
  /** Whether the record is a number or a word, which only a comma or the end of the array closes. */
  #isBare = false;
  #pieces: Uint8Array[] = [];
  #length = 0;
  #offset = 0;
  #recordAt = 0;

  constructor(largest: number) {
    this.#largest = largest;
  }

  take(chunk: Uint8Array): JsonRecord[] {
    const found: JsonRecord[] = [];
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      if (this.#inString) {
        i = this.#endOfString(chunk, i);
        continue;
      }
      const byte = chunk[i]!;
      if (!this.#inRecord) {
        if (byte <= space || byte === comma) continue;
        if (this.#closesOrOpensArray(byte)) continue;
        this.#inRecord = true;
        this.#isBare = byte !== openObject && byte !== openArray;
        this.#recordAt = this.#offset + i;
        from = i;
      }
      if (byte === quote) this.#inString = true;
      else if (byte === openObject || byte === openArray) this.#depth++;
      else if (byte === closeObject || byte === closeArray) {
        if (this.#isBare && this.#depth === this.#base) {
          this.#keep(chunk.subarray(from, i));
          found.push(this.#record());
          this.#closesOrOpensArray(byte);
        } else if (--this.#depth === this.#base) {
          this.#keep(chunk.subarray(from, i + 1));
          found.push(this.#record());
        }
      } else if (byte === comma && this.#depth === this.#base) {
        this.#keep(chunk.subarray(from, i));
        found.push(this.#record());
      }
    }
    if (this.#inRecord) this.#keep(chunk.subarray(from));
    this.#offset += chunk.length;
    return found;
  }

  end(): JsonRecord[] {
    if (!this.#inRecord) return this.#depth === 0 ? [] : [this.#trouble("the file stops before its list ends")];
    const isWhole = this.#isBare && this.#base === 0 && this.#depth === 0 && !this.#inString;
    return [isWhole ? this.#record() : this.#trouble("the file stops in the middle of this record")];
  }

  #closesOrOpensArray(byte: number): boolean {
    const opens = !this.#hasBegun && byte === openArray;
    const closes = this.#base === 1 && byte === closeArray;
    this.#hasBegun = true;
    if (opens) this.#depth = this.#base = 1;
    if (closes) this.#depth = this.#base = 0;
    return opens || closes;
  }

  /** The index of the quote that ends the string, or of the chunk's last byte. */
  #endOfString(chunk: Uint8Array, start: number): number {
    let i = start;
    for (; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) {
        this.#inString = false;
        return i;
      }
    }
    return i - 1;
  }

  #keep(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.#largest) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece.slice());
  }

  #record(): JsonRecord {
    const number = ++this.#number;
    const pieces = this.#pieces;
    const length = this.#length;
    const at = this.#recordAt;
    this.#inRecord = false;
    this.#pieces = [];
    this.#length = 0;
    if (length > this.#largest)
      return {
        number,
        trouble: "too-large",
        detail: `the record at byte ${at + 1} takes more than ${this.#largest / 1e6} MB`,
      };
    try {
      return {number, value: JSON.parse(Buffer.concat(pieces).toString()) as unknown};
    } catch {
      return {number, trouble: "unreadable-record", detail: `the record at byte ${at + 1} is not valid JSON`};
    }
  }

  #trouble(detail: string): JsonRecord {
    const isLarge = this.#length > this.#largest;
    return {
      number: ++this.#number,
      trouble: isLarge ? "too-large" : "unreadable-record",
      detail: `${detail} (byte ${this.#recordAt + 1})`,
    };
  }
}

const [quote, comma, backslash, space] = [0x22, 0x2c, 0x5c, 0x20];
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The same text as UTF-8 without a byte order mark. */
async function* utf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    const [first, second, third] = isFirst ? chunk : [];
    if (isFirst && first === 0xff && second === 0xfe) decoder = new TextDecoder("utf-16le");
    if (isFirst && first === 0xfe && second === 0xff) decoder = new TextDecoder("utf-16be");
    if (decoder) yield Buffer.from(decoder.decode(chunk, {stream: true}));
    else yield isFirst && first === 0xef && second === 0xbb && third === 0xbf ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}
