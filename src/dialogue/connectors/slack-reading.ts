import type {Archive, ArchiveEntry} from "../../platform/archive/index.ts";
import {Problem} from "../../platform/problem.ts";
import type {ChannelRecord, DialogueRecord, DroppedRecord, DropReason, PersonRecord, Visibility} from "../stream.ts";
import type {ReadOptions} from "./connector.ts";
import {jsonRecords} from "./json-records.ts";
import {channelLists, listedChannel, unlistedChannel} from "./slack-channels.ts";
import {slackTime} from "./slack-fields.ts";
import {ChannelKeys, type Keyed} from "./slack-keys.ts";
import type {Layout} from "./slack-layout.ts";
import {type Said, type SlackItem, slackItem} from "./slack-messages.ts";
import {personOfMessage, slackPerson} from "./slack-people.ts";

/** One reading of one export: first its people, then its conversations, then what was said in each. */
export class Reading {
  readonly #archive: Archive;
  readonly #options: ReadOptions;
  readonly #bots = new Set<string>();
  readonly #people = new Set<string>();
  readonly #folders = new Map<string, ChannelRecord>();
  readonly #channelNames = new Map<string, string>();
  readonly #workspace = {
    isBot: (user: string) => this.#bots.has(user),
    channelName: (id: string) => this.#channelNames.get(id),
  };
  #bytes = 0;

  constructor(archive: Archive, options: ReadOptions) {
    this.#archive = archive;
    this.#options = options;
  }

  async *people(files: readonly (ArchiveEntry | undefined)[]): AsyncGenerator<DialogueRecord> {
    for (const file of files) {
      if (!file) continue;
      for await (const {where, value, trouble} of this.#records(file)) {
        if (trouble) {
          yield trouble;
          continue;
        }
        const person = slackPerson(value);
        if (!person) yield {type: "dropped", reason: "unreadable-record", where, detail: "a user without an id"};
        else if (!this.#people.has(person.key)) yield this.#met(person);
      }
    }
  }

  /**
   * Open and private channels of the lists, direct ones when they hold something, and folders that stand in no list:
   * those are taken for private where a list of private ones is damaged.
   */
  async *channels(lists: Layout["lists"], days: Layout["days"]): AsyncGenerator<DialogueRecord> {
    let isComplete = true;
    for (const [name, visibility] of Object.entries(channelLists) as [string, Visibility][]) {
      const file = lists.get(name);
      if (!file) continue;
      for await (const {where, value, trouble} of this.#records(file)) {
        if (trouble) {
          isComplete &&= visibility === "open";
          yield trouble;
          continue;
        }
        const listed = listedChannel(value, visibility);
        if (!listed) {
          isComplete &&= visibility === "open";
          yield {type: "dropped", reason: "unreadable-record", where, detail: "a conversation without an id"};
          continue;
        }
        const {folder, ...channel} = listed;
        this.#folders.set(folder, channel);
        if (days.has(channel.key)) this.#folders.set(channel.key, channel);
        if (channel.visibility === "open") this.#channelNames.set(channel.key, channel.name);
        if (channel.visibility !== "direct" || days.has(folder) || days.has(channel.key)) yield channel;
      }
    }
    for (const folder of days.keys()) {
      if (this.#folders.has(folder)) continue;
      const channel = unlistedChannel(folder, isComplete ? "open" : "private");
      this.#folders.set(folder, channel);
      yield channel;
      if (channel.visibility !== "direct")
        yield {type: "dropped", reason: "unknown-channel", where: folder, channelKey: channel.key};
    }
  }

  /** In batches: handing on each record by itself through three generators costs more than reading it. */
  async *channel(folder: string, files: readonly ArchiveEntry[]): AsyncGenerator<readonly DialogueRecord[]> {
    const channelKey = this.#folders.get(folder)!.key;
    const keys = new ChannelKeys();
    const threads: Threads = {answered: new Map(), deleted: new Set()};
    for (const file of files) {
      for await (const batch of this.#batches(file)) {
        const items: Placed[] = [];
        const found: DialogueRecord[] = [];
        for (const {where, value, trouble} of batch) {
          if (trouble) found.push({...trouble, channelKey});
          else items.push({where, item: slackItem(value, this.#workspace)});
        }
        for (const group of groupedByTime(items)) found.push(...this.#group(group, channelKey, keys, threads));
        yield found;
      }
    }
    let orphans = 0;
    for (const [root, answers] of threads.answered)
      if (!keys.has(slackTime(root)!) && !threads.deleted.has(root)) orphans += answers;
    if (orphans > 0) yield [{type: "dropped", reason: "unknown-parent", where: folder, channelKey, count: orphans}];
  }

  *#group(
    group: readonly Placed[],
    channelKey: string,
    keys: ChannelKeys,
    threads: Threads,
  ): Generator<DialogueRecord> {
    const spoken = group.filter((placed): placed is Placed<Spoken> => placed.item.type === "said");
    const found = spoken.length === 0 ? [] : keys.keysOf(spoken.map(({item}) => keyed(item)));
    let next = 0;
    for (const {where, item} of group) {
      if (item.type === "dropped") yield drop(item.reason, where, channelKey, item.detail);
      else if (item.type === "deleted") {
        threads.deleted.add(item.key);
        yield {type: "deletion", channelKey, messageKey: item.key, at: item.at};
      } else {
        const key = found[next++]!;
        if (key === null) yield drop("duplicate", where, channelKey);
        else yield* this.#message(item.said, {key, where, channelKey}, threads);
      }
    }
  }

  *#message(
    said: Said,
    {key, where, channelKey}: {key: string; where: string; channelKey: string},
    threads: Threads,
  ): Generator<DialogueRecord> {
    const {message, root} = said;
    const writer = message.authorKey;
    if (writer !== null && !this.#people.has(writer))
      yield this.#met(personOfMessage(writer, said.profile, message.isBot));
    if (root !== null) threads.answered.set(root, (threads.answered.get(root) ?? 0) + 1);
    yield {...message, key, channelKey, threadKey: root ?? key};
    for (const {authorKey, name} of said.reactions)
      yield {type: "reaction", channelKey, messageKey: key, authorKey, name};
    if (message.timeUncertain) yield drop("broken-date", where, channelKey, "kept, but the time is impossible");
    if (said.unnamedReactions > 0)
      yield {...drop("unknown-author", where, channelKey, "reactions without a name"), count: said.unnamedReactions};
    if (said.botReactions > 0) yield {...drop("bot-message", where, channelKey, "reactions"), count: said.botReactions};
  }

  #met(person: PersonRecord): PersonRecord {
    this.#people.add(person.key);
    if (person.isBot) this.#bots.add(person.key);
    return person;
  }

  async *#records(file: ArchiveEntry): AsyncGenerator<FoundRecord> {
    for await (const batch of this.#batches(file)) yield* batch;
  }

  /** A file's records; what is wrong with the file or one of them becomes a record of what was left out. */
  async *#batches(file: ArchiveEntry): AsyncGenerator<readonly FoundRecord[]> {
    this.#options.signal?.throwIfAborted();
    try {
      for await (const batch of jsonRecords(this.#counted(file))) {
        this.#options.signal?.throwIfAborted();
        yield batch.map((record) => {
          const where = `${file.name}, record ${record.number}`;
          if (!record.trouble) return {where, value: record.value};
          return {
            where,
            value: undefined,
            trouble: {type: "dropped", reason: record.trouble, where, detail: record.detail},
          };
        });
        this.#options.progress?.(Math.min(1, this.#bytes / Math.max(1, this.#archive.size)));
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const reason = error.code === "too-large" ? "too-large" : "unreadable-file";
      yield [
        {
          where: file.name,
          value: undefined,
          trouble: {type: "dropped", reason, where: file.name, detail: error.message},
        },
      ];
    }
  }

  async *#counted(file: ArchiveEntry): AsyncGenerator<Uint8Array> {
    for await (const bytes of this.#archive.stream(file)) {
      this.#bytes += bytes.length;
      yield bytes;
    }
  }
}

interface FoundRecord {
  readonly where: string;
  readonly value: unknown;
  readonly trouble?: DroppedRecord;
}

/** Of one channel: how many answers each message has, and which messages the export says were deleted. */
interface Threads {
  readonly answered: Map<string, number>;
  readonly deleted: Set<string>;
}

type Spoken = Extract<SlackItem, {type: "said"}>;

interface Placed<Item extends SlackItem = SlackItem> {
  readonly where: string;
  readonly item: Item;
}

/** Messages of one time together, in the order in which each time first occurs. */
function groupedByTime(items: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  const byTime = new Map<number, Placed[]>();
  for (const placed of items) {
    const micros = placed.item.type === "said" ? placed.item.time.micros : undefined;
    const group = micros === undefined ? undefined : byTime.get(micros);
    if (group) group.push(placed);
    else {
      const first = [placed];
      groups.push(first);
      if (micros !== undefined) byTime.set(micros, first);
    }
  }
  return groups;
}

function keyed({time, said}: Spoken): Keyed {
  return {
    time,
    writer: said.writer,
    content: said.content,
    editedAt: said.message.editedAt,
    opensThread: said.opensThread,
  };
}

function drop(reason: DropReason, where: string, channelKey: string, detail?: string): DroppedRecord {
  return {type: "dropped", reason, where, channelKey, ...(detail === undefined ? {} : {detail})};
}
