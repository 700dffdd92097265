import {markIdentitiesGone, relink, upsertIdentities} from "../people/index.ts";
import type {NewId} from "../platform/effects.ts";
import type {OrganisationDb} from "../platform/storage/index.ts";
import {takeBack, writeMessages, writeReactions} from "./message-store.ts";
import {noMessages, noReactions, type RecordBatch} from "./record-batch.ts";
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
import type {ChannelRecord, Visibility} from "./stream.ts";

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
  /** Told in the transaction in which an import or its taking back ends. */
  readonly ended?: (db: OrganisationDb) => Promise<void>;
}

/**
 * Brings a stream of records in under an import's number, each batch in one transaction, then links people and counts the
 * roll-ups. Safe to run again after a crash: batches that were committed are only looked at for their keys. Memory: the keys of
 * people and channels.
 * @throws what the stream throws; what was committed stays until the import is undone.
 */
export async function importDialogue(
  it: ImportRow,
  batches: AsyncIterable<RecordBatch>,
  parts: ImportParts,
): Promise<ImportCounts> {
  const intake = new Intake(it, parts);
  try {
    for await (const batch of batches) {
      parts.signal.throwIfAborted();
      await intake.take(batch);
    }
    await intake.written();
  } finally {
    await intake.settled();
  }
  await settle(parts, (db) => markBrought(db, parts.timeZone, it.source_id, it.number));
  await parts.db(async (db) => {
    await setImportState(db, it.id, "done", parts.now());
    await parts.ended?.(db);
  });
  return intake.counts();
}

/** Takes back all that an import brought, exactly: what other imports brought too stays as they brought it. */
export async function undoImport(
  it: ImportRow,
  ending: "undone" | "cancelled" | "failed",
  parts: Omit<ImportParts, "newId">,
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
    await parts.ended?.(db);
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

/** Writes each batch in one transaction, while the next is taken. */
class Intake {
  readonly #it: ImportRow;
  readonly #parts: ImportParts;
  readonly #people = new Map<string, string>();
  readonly #channels = new Map<string, string>();
  /** Channels the stream has named; only those in which something is kept are stored. */
  readonly #named = new Map<string, ChannelRecord>();
  #writing: Promise<void> = Promise.resolve();
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
  async take(batch: RecordBatch): Promise<void> {
    for (const channel of batch.channels) this.#named.set(channel.key, channel);
    const isIn = batch.seen <= this.#it.records;
    await this.#writing;
    this.#writing = this.#write(
      isIn ? {...batch, messages: noMessages(), reactions: noReactions(), dropped: {}} : batch,
    );
    this.#writing.catch(() => {}); // Told by whoever waits for it next.
  }

  counts(): ImportCounts {
    const seen = [...this.#named.values()];
    const having = (visibility: Visibility) => seen.filter((channel) => channel.visibility === visibility).length;
    return {...this.#counts, channels: {open: having("open"), private: having("private"), direct: having("direct")}};
  }

  /** Waits until all is written. @throws what writing the last batch threw. */
  async written(): Promise<void> {
    await this.#writing;
  }

  /** Waits until nothing is being written, whether that failed or not. */
  async settled(): Promise<void> {
    await this.#writing.catch(() => {});
  }

  async #write(batch: RecordBatch): Promise<void> {
    const {messages, reactions, dropped, seen} = batch;
    const {number} = this.#it;
    const idOf = (key: string) => this.#people.get(key)!;
    const channelOf = (key: string) => this.#channels.get(key)!;
    await this.#parts.db(async (db) => {
      await this.#writePeople(db, batch);
      await this.#writeChannels(db, batch);
      const {added, changed} = await writeMessages(db, number, this.#parts.timeZone, {
        ...messages,
        channelId: messages.channelKey.map(channelOf),
        authorId: messages.authorKey.map((key) => (key === null ? null : idOf(key))),
        mentions: messages.mentions.map((keys) => keys.map(idOf)),
        recipients: messages.recipients.map((keys) => keys.map(idOf)),
      });
      await writeReactions(db, number, {
        ...reactions,
        channelId: reactions.channelKey.map(channelOf),
        authorId: reactions.authorKey.map(idOf),
      });
      this.#counts.added += added;
      this.#counts.changed += changed;
      this.#counts.botMessages += messages.isBot.filter(Boolean).length;
      for (const [reason, count] of Object.entries(dropped))
        this.#counts.dropped[reason] = (this.#counts.dropped[reason] ?? 0) + count;
      if (seen > this.#it.records) await advanceImport(db, this.#it.id, seen, this.counts());
    });
    this.#parts.progress("reading", this.#counts.added + this.#counts.changed, null);
  }

  async #writePeople(db: OrganisationDb, {people, messages, reactions}: RecordBatch): Promise<void> {
    const byKey = new Map(people.map((person) => [person.key, person]));
    const placeholder = (key: string, isBot: boolean) => {
      if (!this.#people.has(key) && !byKey.has(key)) byKey.set(key, {type: "person", key, name: "", mails: [], isBot});
    };
    for (const [i, key] of messages.authorKey.entries()) if (key !== null) placeholder(key, messages.isBot[i]!);
    for (const keys of [...messages.mentions, ...messages.recipients, reactions.authorKey])
      for (const key of keys) placeholder(key, false);
    if (byKey.size === 0) return;
    const ids = await upsertIdentities(
      db,
      this.#it.source_id,
      this.#it.number,
      [...byKey.values()].map((person) => ({...person, id: this.#parts.newId()})),
    );
    for (const [key, id] of ids) this.#people.set(key, id);
  }

  async #writeChannels(db: OrganisationDb, {messages, reactions}: RecordBatch): Promise<void> {
    const byKey = new Map<string, ChannelRecord>();
    for (const key of new Set([...messages.channelKey, ...reactions.channelKey]))
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
}
