import {masked} from "../analysis/text/index.ts";
import type {ChannelRecord, DialogueRecord, DropReason, MessageRecord} from "./stream.ts";

/** What of an export is read. Plain data, so that it can cross to a worker thread. */
export interface Choice {
  /** Keys of the private channels that may be read. Direct messages never are. */
  readonly privateChannels: readonly string[];
  /** First and last moment that count, in milliseconds since 1970 UTC; absent: no border. */
  readonly from?: number;
  readonly to?: number;
  /** What in a channel's name keeps it out; default `sensitiveNames`. */
  readonly sensitiveNames?: readonly string[];
}

/**
 * Names of channels that are left out whoever asks: works council, union, company doctor and illness, confidential
 * adviser, in Dutch and English. Whole words, whatever stands between them; * stands for any letters.
 */
export const sensitiveNames: readonly string[] = [
  ...[
    "or",
    "cor",
    "gor",
    "pvt",
    "*ondernemingsraad*",
    "*ondernemingsraden*",
    "*medezeggenschap*",
    "*personeelsvertegenwoordiging*",
  ],
  ...["works council", "workscouncil", "staff council"],
  ...["*vakbond*", "fnv", "cnv", "union", "unions", "*tradeunion*"],
  ...[
    "*bedrijfsarts*",
    "*arboarts*",
    "arbo",
    "*arbodienst*",
    "*verzuim*",
    "company doctor",
    "occupational health",
    "sick leave",
  ],
  ...[
    "*vertrouwenspers*",
    "*klokkenluider*",
    "confidential adviser",
    "confidential advisor",
    "confidential counsellor",
    "whistleblow*",
  ],
];

/**
 * The records that are kept under a choice. What is left out becomes a DroppedRecord with its channel; reactions go with
 * their message. Of bots remains that they wrote, when and where, not what; of people not the addresses and numbers that point at
 * somebody. Preflight and import both read this stream, so that they cannot disagree.
 * Memory: one line per channel.
 */
export async function* selected(
  records: AsyncIterable<DialogueRecord> | Iterable<DialogueRecord>,
  choice: Choice,
): AsyncGenerator<DialogueRecord> {
  const closedTo = channelRule(choice);
  const channels = new Map<string, DropReason | undefined>();
  const verdict = (key: string) => {
    if (!channels.has(key)) channels.set(key, closedTo({type: "channel", key, name: key, visibility: "open"}));
    return channels.get(key);
  };
  let last: {channelKey: string; key: string; isKept: boolean} | undefined;
  for await (const record of records) {
    if (record.type === "channel") {
      channels.set(record.key, closedTo(record));
      yield record;
    } else if (record.type === "message") {
      const reason = verdict(record.channelKey) ?? outside(record, choice);
      last = {channelKey: record.channelKey, key: record.key, isKept: reason === undefined};
      if (reason === undefined) {
        const {text, count} = record.isBot ? nothing : masked(record.text);
        yield record.isBot ? countOnly(record) : count === 0 ? record : {...record, text};
        if (count > 0) yield {type: "dropped", reason: "masked", where: "", channelKey: record.channelKey, count};
      } else if (record.isBot) yield {type: "dropped", reason, where: "", channelKey: record.channelKey, detail: "bot"};
      else yield {type: "dropped", reason, where: "", channelKey: record.channelKey};
    } else if (record.type === "reaction") {
      const isOfLast = last?.key === record.messageKey && last.channelKey === record.channelKey;
      if (isOfLast ? last!.isKept : verdict(record.channelKey) === undefined) yield record;
    } else if (record.type === "deletion") {
      if (verdict(record.channelKey) === undefined) yield record;
    } else yield record;
  }
}

/** Whether a channel's name says that what is said there is nobody else's business. */
export function isSensitive(name: string, patterns: readonly string[] = sensitiveNames): boolean {
  return sensitivePattern(patterns).test(plainWords(name));
}

function channelRule(choice: Choice): (channel: ChannelRecord) => DropReason | undefined {
  const pattern = sensitivePattern(choice.sensitiveNames ?? sensitiveNames);
  const ticked = new Set(choice.privateChannels);
  return ({key, name, visibility}) => {
    if (visibility === "direct") return "direct-message";
    if (pattern.test(plainWords(name))) return "sensitive-channel";
    return visibility === "private" && !ticked.has(key) ? "private-channel" : undefined;
  };
}

function outside({at}: MessageRecord, {from = -Infinity, to = Infinity}: Choice): DropReason | undefined {
  return at < from || at > to ? "outside-period" : undefined;
}

const nothing = {text: "", count: 0};

function countOnly(message: MessageRecord): MessageRecord {
  return {...message, text: "", mentions: [], recipients: []};
}

function sensitivePattern(patterns: readonly string[]): RegExp {
  const each = patterns.map((pattern) =>
    pattern
      .split("*")
      .map((part) => plainWords(part))
      .join("\\p{L}*"),
  );
  return each.length === 0 ? /$^/ : new RegExp(`(^| )(${each.join("|")})( |$)`, "u");
}

function plainWords(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
