import {markIdentitiesGone, relink, upsertIdentities} from "../people/index.ts";
import type {NewId} from "../platform/effects.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {type IncomingMessage, type IncomingReaction, takeBack, writeMessages, writeReactions} from "./message-store.ts";
import type {PreparedMessage, PreparedRecord} from "./prepared.ts";
import {countStaleWeeks, markPlayersStale, raiseDataVersion} from "./rollup-store.ts";
import {
  advanceImport,
  type ImportCounts,
  type ImportRow,
  removeEmptySource,
  setImportState,
  takeBackChannels,
  upsertChannels,
} from "./source-store.ts";
import {markBrought, markTurnedStale} from "./stale-store.ts";
import type {ChannelRecord, PersonRecord, Visibility} from "./stream.ts";

/** How an import reaches the organisation's database: each call is one short transaction. */
type InOrganisation = <T>(work: (db: OrganisationDb) => Promise<T>) => Promise<T>;

export interface ImportParts {
  readonly db: InOrganisation;
  readonly timeZone: string;
  readonly newId: NewId;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Told now and then: what is being done, and how much of it. */
  readonly progress: (phase: "reading" | "people" | "counting", done: number, total: number | null) => void;
  /** Storage.analyse: called once between the writing and the counting. */
  readonly analyse: () => Promise<void>;
  /** Messages and reactions a transaction holds: few, so that readers never wait long. */
  readonly batchSize: number;
}

/**
 * Brings a stream of records in under an import's number, then links people and counts the roll-ups. Safe to run again after
 * a crash: records that were committed are only looked at for their keys. Memory: the keys of people and channels.
 * @throws what the stream throws; what was committed stays until the import is undone.
 */
export async function importDialogue(
  it: ImportRow,
  records: AsyncIterable<PreparedRecord>,
  parts: ImportParts,
): Promise<ImportCounts> {
  const intake = new Intake(it, parts);
  try {
    for await (const record of records) {
      parts.signal.throwIfAborted();
      await intake.take(record);
    }
    await intake.flush();
  } finally {
    await intake.settled();
  }
  await settle(parts, (db) => markBrought(db, parts.timeZone, it.source_id, it.number));
  await parts.db((db) => setImportState(db, it.id, "done", parts.now()));
  return intake.counts();
}

/** Takes back all that an import brought, exactly: what other imports brought too stays as they brought it. */
export async function undoImport(
  it: ImportRow,
  ending: "undone" | "cancelled" | "failed",
  parts: Omit<ImportParts, "newId" | "batchSize">,
): Promise<{messages: number}> {
  const messages = await parts.db(async (db) => {
    const gone = await takeBack(db, it.source_id, it.number, parts.timeZone);
    await markIdentitiesGone(db, it.source_id, it.number);
    return gone;
  });
  await settle(parts);
  await parts.db(async (db) => {
    await takeBackChannels(db, it.source_id, it.number);
    await setImportState(db, it.id, ending, parts.now());
    // The history of what was read and why stays; where nothing was ever read there is none.
    if (ending !== "undone") await removeEmptySource(db, it.source_id);
  });
  return {messages};
}

/**
 * Links identities to players and counts every stale roll-up week, in short transactions. Nothing to do when all agrees.
 * @param mark marks what else has become stale.
 */
export async function settle(
  {db, timeZone, progress, analyse}: Pick<ImportParts, "db" | "timeZone" | "progress" | "analyse">,
  mark: (db: OrganisationDb) => Promise<void> = async () => {},
): Promise<void> {
  await analyse();
  progress("people", 0, null);
  await db(async (tx) => {
    await mark(tx);
    await markTurnedStale(tx, timeZone);
    await markPlayersStale(tx, await relink(tx));
  });
  let counted = 0;
  const countAll = async () => {
    for (let last = -1; last !== 0; counted += last) {
      progress("counting", counted, null);
      last = await db((tx) => countStaleWeeks(tx, timeZone, cellsAtOnce));
    }
  };
  // Two at a time: a server counts them on two cores, and the embedded database one after the other.
  const [first, second] = await Promise.allSettled([countAll(), countAll()]);
  for (const {reason} of [first, second].filter((it) => it.status === "rejected")) throw reason;
  await db(raiseDataVersion);
}

const cellsAtOnce = 250;

/** What is written in one transaction, with how far the stream was when it was cut off. */
interface Batch {
  persons: PersonRecord[];
  messages: PreparedMessage[];
  reactions: Extract<PreparedRecord, {type: "reaction"}>[];
  deletions: Extract<PreparedRecord, {type: "deletion"}>[];
  dropped: Record<string, number>;
}

const emptyBatch = (): Batch => ({persons: [], messages: [], reactions: [], deletions: [], dropped: {}});

/** Collects records until a batch is full, and writes it in one transaction while the next is collected. */
class Intake {
  readonly #it: ImportRow;
  readonly #parts: ImportParts;
  readonly #people = new Map<string, string>();
  readonly #channels = new Map<string, string>();
  /** Channels the stream has named; only those in which something is kept are stored. */
  readonly #named = new Map<string, ChannelRecord>();
  #batch = emptyBatch();
  #writing: Promise<void> = Promise.resolve();
  #seen = 0;
  #counts: {added: number; changed: number; botMessages: number; dropped: Record<string, number>};

  constructor(it: ImportRow, parts: ImportParts) {
    this.#it = it;
    this.#parts = parts;
    const before = it.records > 0 ? (it.counts as ImportCounts) : undefined;
    this.#counts = {
      added: before?.added ?? 0,
      changed: before?.changed ?? 0,
      botMessages: before?.botMessages ?? 0,
      dropped: {...before?.dropped},
    };
  }

  /** @throws what writing an earlier batch threw. */
  async take(record: PreparedRecord): Promise<void> {
    this.#seen++;
    const batch = this.#batch;
    if (record.type === "channel") this.#named.set(record.key, record);
    else if (record.type === "person") batch.persons.push(record);
    else if (this.#seen <= this.#it.records) return;
    else if (record.type === "dropped")
      batch.dropped[record.reason] = (batch.dropped[record.reason] ?? 0) + (record.count ?? 1);
    else if (record.type === "message") batch.messages.push(record);
    else if (record.type === "reaction") batch.reactions.push(record);
    else batch.deletions.push(record);
    const {batchSize} = this.#parts;
    if (
      batch.messages.length + batch.reactions.length + batch.deletions.length >= batchSize ||
      batch.persons.length >= 5 * batchSize
    )
      await this.#cut();
  }

  counts(): ImportCounts {
    const seen = [...this.#named.values()];
    const having = (visibility: Visibility) => seen.filter((channel) => channel.visibility === visibility).length;
    return {...this.#counts, channels: {open: having("open"), private: having("private"), direct: having("direct")}};
  }

  /** Writes what is left. */
  async flush(): Promise<void> {
    await this.#cut();
    await this.#writing;
  }

  /** Waits until nothing is being written, whether that failed or not. */
  async settled(): Promise<void> {
    await this.#writing.catch(() => {});
  }

  async #cut(): Promise<void> {
    const [batch, seen] = [this.#batch, this.#seen];
    this.#batch = emptyBatch();
    await this.#writing;
    this.#writing = this.#write(batch, seen);
    this.#writing.catch(() => {}); // Told by whoever waits for it next.
  }

  async #write(batch: Batch, seen: number): Promise<void> {
    const {number} = this.#it;
    await this.#parts.db(async (db) => {
      await this.#writePeople(db, batch);
      await this.#writeChannels(db, batch);
      const incoming = [
        ...batch.messages.map((message) => this.#incoming(message)),
        ...batch.deletions.map((deletion) => this.#deleted(deletion)),
      ];
      const {added, changed} = await writeMessages(db, number, this.#parts.timeZone, incoming);
      const reactions = batch.reactions.map(
        ({channelKey, messageKey, authorKey, name}): IncomingReaction => ({
          channelId: this.#channel(channelKey),
          messageKey,
          authorId: this.#people.get(authorKey)!,
          name,
        }),
      );
      await writeReactions(db, number, reactions);
      this.#counts.added += added;
      this.#counts.changed += changed;
      this.#counts.botMessages += batch.messages.filter(({isBot}) => isBot).length;
      for (const [reason, count] of Object.entries(batch.dropped))
        this.#counts.dropped[reason] = (this.#counts.dropped[reason] ?? 0) + count;
      if (seen > this.#it.records) await advanceImport(db, this.#it.id, seen, this.counts());
    });
    this.#parts.progress("reading", this.#counts.added + this.#counts.changed, null);
  }

  async #writePeople(db: OrganisationDb, {persons, messages, reactions}: Batch): Promise<void> {
    const byKey = new Map(persons.map((person) => [person.key, person]));
    const placeholder = (key: string, isBot: boolean) => {
      if (!this.#people.has(key) && !byKey.has(key)) byKey.set(key, {type: "person", key, name: "", mails: [], isBot});
    };
    for (const message of messages) {
      if (message.authorKey !== null) placeholder(message.authorKey, message.isBot);
      for (const key of message.mentions) placeholder(key, false);
      for (const key of message.recipients) placeholder(key, false);
    }
    for (const {authorKey} of reactions) placeholder(authorKey, false);
    if (byKey.size === 0) return;
    const ids = await upsertIdentities(
      db,
      this.#it.source_id,
      this.#it.number,
      [...byKey.values()].map((person) => ({...person, id: this.#parts.newId()})),
    );
    for (const [key, id] of ids) this.#people.set(key, id);
  }

  async #writeChannels(db: OrganisationDb, {messages, reactions, deletions}: Batch): Promise<void> {
    const byKey = new Map<string, ChannelRecord>();
    for (const {channelKey: key} of [...messages, ...reactions, ...deletions])
      if (!this.#channels.has(key))
        byKey.set(key, this.#named.get(key) ?? {type: "channel", key, name: key, visibility: "open"});
    if (byKey.size === 0) return;
    const ids = await upsertChannels(
      db,
      this.#it.source_id,
      this.#it.number,
      [...byKey.values()].map((channel) => ({...channel, id: this.#parts.newId()})),
    );
    for (const [key, id] of ids) this.#channels.set(key, id);
  }

  #incoming(message: PreparedMessage): IncomingMessage {
    const idsOf = (keys: readonly string[]) => keys.map((key) => this.#people.get(key)!);
    return {
      channelId: this.#channel(message.channelKey),
      key: message.key,
      authorId: message.authorKey === null ? null : this.#people.get(message.authorKey)!,
      at: message.at,
      threadKey: message.threadKey,
      parentKey: message.parentKey,
      text: message.text,
      language: message.language,
      length: message.length,
      isQuestion: message.isQuestion,
      mentions: idsOf(message.mentions),
      recipients: idsOf(message.recipients),
      editedAt: message.editedAt,
      isBot: message.isBot,
      deleted: false,
    };
  }

  #deleted({channelKey, messageKey, at}: {channelKey: string; messageKey: string; at: number}): IncomingMessage {
    return {
      channelId: this.#channel(channelKey),
      key: messageKey,
      authorId: null,
      at,
      threadKey: messageKey,
      parentKey: null,
      text: null,
      language: "simple",
      length: 0,
      isQuestion: false,
      mentions: [],
      recipients: [],
      editedAt: null,
      isBot: false,
      deleted: true,
    };
  }

  #channel(key: string): string {
    return this.#channels.get(key)!;
  }
}
