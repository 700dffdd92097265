import type {Archive, ArchiveEntry} from "../../platform/archive/index.ts";
import {exportName} from "./export-name.ts";
import {type MailHeader, readHeader} from "./mail-headers.ts";
import {beginsAsMbox, type FoundMail, mailOfFile, mailsOfMbox} from "./mail-mbox.ts";

/** What an entry may hold by its name; only its first bytes tell for certain. */
export type MailFile = "mbox" | "mail" | "perhaps";

/**
 * What an entry may hold by its name alone: .mbox and .eml, the files of a Maildir, and whatever has no telling ending;
 * a reason says why it holds none.
 */
export function mailFile(name: string): MailFile | {readonly reason: string} {
  const file = name.slice(name.lastIndexOf("/") + 1);
  if (/(^|\/)tmp\/[^/]+$/.test(name)) return {reason: "not delivered yet"};
  if (/[:;!]2,[A-Za-z]*$/.test(file)) return /D[A-Za-z]*$/.test(file) ? {reason: "a draft"} : "mail";
  if (/\.(mbox|mbx)$/i.test(file)) return "mbox";
  if (/\.eml$/i.test(file) || /(^|\/)(cur|new)\/\d{9,}\.[^/]+$/.test(name)) return "mail";
  const ending = /\.([a-z0-9]{1,5})$/i.exec(file)?.[1] ?? "";
  const tells = /[a-z]/i.test(ending) && !/^(txt|mail|msg|archive)$/i.test(ending) && !/^\d{9,}\./.test(file);
  return tells ? {reason: "not a file of mails"} : "perhaps";
}

/** An entry's mails; undefined when it holds none after all. */
export async function mailsOf(
  chunks: AsyncIterable<Uint8Array>,
  file: MailFile,
): Promise<{readonly mails: AsyncGenerator<FoundMail>; readonly isMbox: boolean} | undefined> {
  const {start, all, leave} = await peeked(chunks);
  if (file === "mbox" || (file === "perhaps" && beginsAsMbox(start))) return {mails: mailsOfMbox(all), isMbox: true};
  if (file === "mail" || beginsAsMail(start)) return {mails: mailOfFile(all), isMbox: false};
  await leave();
  return undefined;
}

/** Whether what is read first has mail in it. Reads at most some kilobytes. */
export async function holdsMail(archive: Archive, entry: ArchiveEntry): Promise<boolean> {
  const start = await startOf(archive, entry);
  return beginsAsMbox(start) || beginsAsMail(start);
}

/** The headers of an entry's first mails: at most 20, from its first megabyte. */
export async function firstHeaders(archive: Archive, entry: ArchiveEntry, file: MailFile): Promise<MailHeader[]> {
  const headers: MailHeader[] = [];
  const found = await mailsOf(firstMegabyte(archive.stream(entry)), file);
  for await (const {bytes} of found?.mails ?? []) {
    const read = bytes && readHeader(bytes);
    if (read) headers.push(read.header);
    if (headers.length === 20) break;
  }
  return headers;
}

async function* firstMegabyte(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    yield chunk;
    length += chunk.length;
    if (length >= 1e6) return;
  }
}

/** The first kilobytes of an entry. */
async function startOf(archive: Archive, entry: ArchiveEntry): Promise<Uint8Array> {
  const {start, leave} = await peeked(archive.stream(entry));
  await leave();
  return start;
}

/**
 * What the mails of an entry without a list are kept under: the folders it lies in, and its own name when it is an mbox
 * that is not one month of many. "" for an archive of one list or mailbox.
 */
export function folderOf(name: string, isMbox: boolean): string {
  const steps = name.split("/");
  const file = steps.pop()!;
  if (isMbox && !/^mbox$/i.test(file)) steps.push(exportName(file));
  return steps
    .map((step) => withoutPeriod(step.replace(/^\.|\.(mbox|sbd)$/gi, "")))
    .filter((step) => step !== "" && !/^(cur|new|mbox)$/i.test(step))
    .join("/")
    .slice(0, 200);
}

/** A file's name without the month or the copy it stands for: "r-devel-2003-March" and "r-devel (1)" give "r-devel". */
export function withoutPeriod(name: string): string {
  return name
    .replace(/ \(\d+\)$/, "")
    .replace(/(^|[-_. ])(19|20)\d\d([-_. ]?(q[1-4]|[01]?\d([-_. ]?[0-3]\d)?|[a-z]{3,9}))?$/i, "");
}

const mostPeeked = 4_096;

async function peeked(chunks: AsyncIterable<Uint8Array>) {
  const source = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < mostPeeked) {
    const next = await source.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* rejoined(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    } finally {
      await source.return?.();
    }
  }
  const start = first.length === 1 ? first[0]! : Buffer.concat(first);
  return {start: start.subarray(0, mostPeeked), all: rejoined(), leave: async () => void (await source.return?.())};
}

/** A header field at the very start, and one that every mail has near it. */
function beginsAsMail(start: Uint8Array): boolean {
  const text = Buffer.from(start.buffer, start.byteOffset, start.length).toString("latin1");
  const lines = text
    .replace(/^(\xef\xbb\xbf)?\s*(>?From [^\n]*\n)?/, "")
    .split(/\r?\n/)
    .filter((line) => !/^[ \t]/.test(line));
  const end = lines.indexOf("");
  const fields = end < 0 ? lines : lines.slice(0, end);
  return (
    /^[A-Za-z][\w-]*:/.test(fields[0] ?? "") &&
    fields.filter((line) =>
      /^(from|to|date|subject|message-id|received|return-path|delivered-to|mime-version):/i.test(line),
    ).length >= 2
  );
}
