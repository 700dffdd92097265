import {decodeWords} from "postal-mime";

/** Bytes of a mail's header; real ones take some tens of kilobytes. */
const largestHeader = 1_000_000;

/** A mail's header: fields by lower-case name, unfolded; 8-bit bytes are read as UTF-8, else as windows-1252. */
export class MailHeader {
  readonly #fields: ReadonlyMap<string, readonly string[]>;

  constructor(fields: ReadonlyMap<string, readonly string[]>) {
    this.#fields = fields;
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** The field's first value as it stands, trimmed; "" when there is none. */
  raw(name: string): string {
    return this.#fields.get(name)?.[0] ?? "";
  }

  all(name: string): readonly string[] {
    return this.#fields.get(name) ?? [];
  }

  /** The field's first value in the letters that were meant: =?utf-8?Q?caf=C3=A9?= gives "café". */
  text(name: string): string {
    return decoded(this.raw(name));
  }
}

/** Where the header begins, below empty lines and an mbox's "From " line, and where the body does. */
export interface ReadHeader {
  readonly header: MailHeader;
  readonly headerAt: number;
  readonly bodyAt: number;
}

/** @returns undefined when the header is longer than `largestHeader`. */
export function readHeader(mail: Uint8Array): ReadHeader | undefined {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.length);
  let headerAt = skippedNewlines(bytes, 0);
  if (/^>?From /.test(bytes.toString("latin1", headerAt, headerAt + 6))) {
    const lineEnd = bytes.indexOf(0x0a, headerAt);
    headerAt = lineEnd < 0 ? bytes.length : lineEnd + 1;
  }
  const [unix, windows] = [bytes.indexOf("\n\n", headerAt), bytes.indexOf("\n\r\n", headerAt)];
  const ends = [unix, windows].filter((at) => at >= 0);
  const end = ends.length === 0 ? bytes.length : Math.min(...ends);
  if (end - headerAt > largestHeader) return undefined;
  const bodyAt = end === bytes.length ? end : end + (end === windows ? 3 : 2);
  return {header: new MailHeader(fieldsOf(anyLetters(bytes.subarray(headerAt, end)))), headerAt, bodyAt};
}

function skippedNewlines(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x0a || bytes[at] === 0x0d) at++;
  return at;
}

/** Text of bytes that do not say in which letters they are: UTF-8 when they can be, else windows-1252. */
export function anyLetters(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

const strictUtf8 = new TextDecoder("utf-8", {fatal: true});
const windows1252 = new TextDecoder("windows-1252");

/** @returns the words as meant, without control characters. */
export function decoded(value: string): string {
  const words = value.includes("=?") ? decodeWords(value) : value;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: headers of broken mails hold them
  return words.replace(/[\0-\x1f\x7f]+/g, " ").toWellFormed();
}

function fieldsOf(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of unfolded(text)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trimEnd().toLowerCase();
    if (!/^[!-9;-~]{1,100}$/.test(name)) continue;
    const value = line.slice(colon + 1).trim();
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

function unfolded(text: string): string[] {
  const lines: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) lines.at(-1)?.push(line.trim());
    else lines.push([line]);
  }
  return lines.map((parts) => parts.join(" "));
}
