/**
 * The one stream: what every connector yields, and all that the rest of the product ever sees of a source.
 * Order: a person or channel comes before the first message that names it; a connector that cannot know it in time
 * may leave it out, and the import makes a placeholder. Messages of a channel come in any order; a reply may precede
 * what it replies to, or reply to something that is not there.
 */
export type DialogueRecord =
  | PersonRecord
  | ChannelRecord
  | MessageRecord
  | ReactionRecord
  | DeletionRecord
  | DroppedRecord;

export type SourceKind = "slack" | "mail" | "rehearsal";

/** open = every colleague can read along; private = by invitation; direct = between a few people. */
export type Visibility = "open" | "private" | "direct";

/** Somebody (or something) that writes in the source. `key` is the source's own id, stable between exports. */
export interface PersonRecord {
  readonly type: "person";
  readonly key: string;
  /** The name as the source shows it; "" when unknown. */
  readonly name: string;
  /** Lower-cased mail addresses, possibly none. */
  readonly mails: readonly string[];
  readonly isBot: boolean;
}

export interface ChannelRecord {
  readonly type: "channel";
  readonly key: string;
  readonly name: string;
  readonly visibility: Visibility;
}

/** One post or reply by a person or a bot. */
export interface MessageRecord {
  readonly type: "message";
  /** Unique within the channel and stable between exports of the same source. */
  readonly key: string;
  readonly channelKey: string;
  /** The writer's PersonRecord.key; null when the source does not say (bots often). */
  readonly authorKey: string | null;
  readonly isBot: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Set when the time was missing or impossible and `at` is a stand-in. */
  readonly timeUncertain?: boolean;
  /** The writer's own words, as plain text: no markup, no quoted text, no signature. May be "". */
  readonly text: string;
  /** Key of the message that opens the conversation; equal to `key` when this message opens one. */
  readonly threadKey: string;
  /** Key of the message this one answers; null for a post. May name a message that is in no export. */
  readonly parentKey: string | null;
  /** Keys of the people called by name (@…), without repeats, never the writer. */
  readonly mentions: readonly string[];
  /** Mail: keys of the people it was sent to (To, Cc), without repeats and without list addresses. Chat: empty. */
  readonly recipients: readonly string[];
  /** Milliseconds since 1970 UTC of the last edit; null when never edited. */
  readonly editedAt: number | null;
}

export interface ReactionRecord {
  readonly type: "reaction";
  readonly channelKey: string;
  readonly messageKey: string;
  readonly authorKey: string;
  /** The reaction's name without colons or skin tone: "thumbsup". */
  readonly name: string;
}

/** An explicit mark that a message was deleted (a tombstone). Absence of a message never means this. */
export interface DeletionRecord {
  readonly type: "deletion";
  readonly channelKey: string;
  readonly messageKey: string;
  readonly at: number;
}

/** Why something in the file is not dialogue, or cannot be used. Each has a sentence in Dutch and English. */
export const dropReasons = [
  "system-message", // joins, leaves, topic changes, pins
  "bot-message", // written by an app: counted, never as a person
  "direct-message", // never stored
  "private-channel", // only when ticked
  "sensitive-channel", // works council, union, company doctor, confidential adviser
  "outside-period",
  "duplicate", // the same message twice in one export
  "deleted", // tombstones
  "unknown-author",
  "empty",
  "unreadable-record", // nonsense in the middle of a file
  "unreadable-file", // one file of the export that cannot be read at all
  "too-large", // a record over the size limit
  "broken-date",
  "not-a-message-file",
  "unsafe-path", // an entry that would leave the folder
  "unknown-parent", // kept as a reply; the parent is not in its channel
  "unknown-channel", // channel present only as a folder: kept, counted
  "self-tie",
  "masked", // kept, without the addresses, accounts or numbers in its text
] as const;
export type DropReason = (typeof dropReasons)[number];

/** Something the connector left out, or kept with a remark. Counted by reason; the first of each reason can be looked at. */
export interface DroppedRecord {
  readonly type: "dropped";
  readonly reason: DropReason;
  /** File, and line or record number: "general/2026-03-01.json, record 12". Never message text. */
  readonly where: string;
  /** In words for the administrator, without message text or names. */
  readonly detail?: string;
  readonly channelKey?: string;
  readonly count?: number;
}
