import type {Archive, ArchiveEntry} from "../../platform/archive/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {DialogueRecord, DropReason} from "../stream.ts";
import type {Connector, ReadOptions} from "./connector.ts";
import {exportName} from "./export-name.ts";
import type {MailPerson} from "./mail-addresses.ts";
import {firstHeaders, folderOf, holdsMail, type MailFile, mailFile, mailsOf, withoutPeriod} from "./mail-files.ts";
import {MailKeys} from "./mail-keys.ts";
import {isProgram} from "./mail-kind.ts";
import {listOf} from "./mail-list.ts";
import {mailItem, type WrittenMail} from "./mail-message.ts";

/**
 * Archives of mailing lists, and mailboxes: mbox files of any size, Maildir folders and loose mails (.eml), packed or
 * not. A list is a channel; mails that name no list have the folder they lie in as theirs.
 * Memory: people, channels, one mail, and five numbers per mail.
 */
export const mail: Connector = {
  kind: "mail",
  name: "mail",

  async recognise(archive) {
    const files = mailFiles(archive);
    const isNamed = files.some(({file}) => file !== "perhaps");
    for (const {entry} of spread(files))
      if (await holdsMail(archive, entry).catch(noneIfProblem)) return isNamed ? 0.9 : 0.6;
    return 0;
  },

  async identify(archive) {
    const lists = new Map<string, string>();
    let [named, unnamed] = [0, 0];
    for (const {entry, file} of spread(mailFiles(archive))) {
      for (const header of (await firstHeaders(archive, entry, file).catch(noneIfProblem)) ?? []) {
        const list = listOf(header);
        if (list) {
          lists.set(list.key, list.name);
          named++;
        } else unnamed++;
      }
    }
    const [only] = lists.size === 1 && named > unnamed ? lists : [];
    return {key: only?.[0] ?? null, name: only?.[1] ?? archiveName(archive)};
  },

  async *read(archive, options) {
    const files = mailFiles(archive);
    if (files.length === 0)
      throw new Problem("not-an-export", {
        nl: `In ${archive.name} zit geen mail.`,
        en: `${archive.name} holds no mail.`,
      });
    for (const {name, reason} of archive.refused)
      yield {type: "dropped", reason: "unsafe-path", where: name, detail: reason};
    const reading = new Reading(archive, options);
    for (const entry of archive.entries) yield* reading.entry(entry);
    yield* reading.orphans();
    options.progress?.(1);
  },
};

function mailFiles(archive: Archive): {entry: ArchiveEntry; file: MailFile}[] {
  return archive.entries.flatMap((entry) => {
    const file = mailFile(entry.name);
    return typeof file === "string" && entry.size > 0 ? [{entry, file}] : [];
  });
}

/** At most six, from the first to the last. */
function spread<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.ceil(items.length / 6));
  return items.filter((_, i) => i % step === 0);
}

function noneIfProblem(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error;
}

function archiveName(archive: Archive): string {
  return withoutPeriod(archive.top || exportName(archive.name)) || "mail";
}

/** One reading of one archive. */
class Reading {
  readonly #archive: Archive;
  readonly #options: ReadOptions;
  readonly #keys = new MailKeys();
  /** Whether each person's name is known. */
  readonly #people = new Map<string, boolean>();
  readonly #channels = new Set<string>();
  #bytes = 0;

  constructor(archive: Archive, options: ReadOptions) {
    this.#archive = archive;
    this.#options = options;
  }

  /** An entry's mails; what is wrong with it or one of them becomes a record of what was left out. */
  async *entry(entry: ArchiveEntry): AsyncGenerator<DialogueRecord> {
    this.#options.signal?.throwIfAborted();
    const file = mailFile(entry.name);
    if (typeof file !== "string") {
      this.#bytes += entry.size;
      yield {type: "dropped", reason: "not-a-message-file", where: entry.name, detail: file.reason};
      return;
    }
    try {
      yield* this.#mails(entry, file);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const reason = error.code === "too-large" ? "too-large" : "unreadable-file";
      yield {type: "dropped", reason, where: entry.name, detail: error.message};
    }
    this.#options.progress?.(Math.min(1, this.#bytes / Math.max(1, this.#archive.size)));
  }

  /** How many answers are to mails that are not in their channel. */
  *orphans(): Generator<DialogueRecord> {
    for (const [channelKey, count] of this.#keys.orphans())
      yield {type: "dropped", reason: "unknown-parent", where: channelKey, channelKey, count};
  }

  async *#mails(entry: ArchiveEntry, file: MailFile): AsyncGenerator<DialogueRecord> {
    const found = await mailsOf(this.#counted(entry), file);
    if (!found) {
      yield {type: "dropped", reason: "not-a-message-file", where: entry.name, detail: "not a file of mails"};
      return;
    }
    const {mails, isMbox} = found;
    const folder = folderOf(entry.name, isMbox);
    for await (const each of mails) {
      this.#options.signal?.throwIfAborted();
      const where = isMbox ? `${entry.name}, mail ${each.number}` : entry.name;
      if (each.trouble) yield {type: "dropped", reason: each.trouble, where, detail: each.detail};
      else {
        const item = await mailItem(each.bytes, {folder, isMbox, postmark: each.postmark});
        if (item.type === "written") yield* this.#written(item.mail, where);
        else yield drop(item.reason, where, undefined, item.detail);
      }
    }
  }

  *#written(written: WrittenMail, where: string): Generator<DialogueRecord> {
    const {message, channel, place, id, root, words, people, dateTrouble} = written;
    const key = this.#keys.keyOf(place, id, words);
    if (key === null) {
      yield drop("duplicate", where, channel.key);
      return;
    }
    if (!this.#channels.has(channel.key)) {
      this.#channels.add(channel.key);
      yield {type: "channel", ...channel, name: channel.name || archiveName(this.#archive)};
    }
    for (const person of people) yield* this.#met(person);
    this.#keys.kept(channel.key, id, message.parentKey);
    yield {...message, key, channelKey: channel.key, threadKey: root ?? key};
    if (dateTrouble !== undefined) yield drop("broken-date", where, channel.key, dateTrouble);
  }

  /** A person the first time, and once more when a mail tells the name. */
  *#met(person: MailPerson): Generator<DialogueRecord> {
    const {key, name, address} = person;
    const known = this.#people.get(key);
    if (known === true || (known === false && name === "")) return;
    this.#people.set(key, name !== "");
    yield {type: "person", key, name, mails: address === null ? [] : [address], isBot: isProgram(person)};
  }

  async *#counted(entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
    for await (const bytes of this.#archive.stream(entry)) {
      this.#bytes += bytes.length;
      this.#options.progress?.(Math.min(1, this.#bytes / Math.max(1, this.#archive.size)));
      yield bytes;
    }
  }
}

function drop(reason: DropReason, where: string, channelKey?: string, detail?: string): DialogueRecord {
  return {
    type: "dropped",
    reason,
    where,
    ...(channelKey === undefined ? {} : {channelKey}),
    ...(detail === undefined ? {} : {detail}),
  };
}
