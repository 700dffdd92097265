import type {Preflight} from "./preflight-shape.ts";
import {type Choice, isSensitive, selected, sensitiveNames} from "./selection.ts";
import type {ChannelRecord, DialogueRecord, DroppedRecord, DropReason, MessageRecord, PersonRecord} from "./stream.ts";

export interface PreflightQuestion extends Choice {
  /** Whether the people file has this person. */
  readonly isKnown: (person: PersonRecord) => boolean;
}

/**
 * What an import with the same choice would keep and leave out. Stores nothing.
 * Cost: one reading of the stream; memory: one line per person, per channel and per month.
 */
export async function preflight(
  records: AsyncIterable<DialogueRecord>,
  question: PreflightQuestion,
): Promise<Preflight> {
  const count = new Count(question);
  for await (const record of selected(records, question)) count.take(record);
  return count.result();
}

interface ChannelCount {
  readonly record: ChannelRecord;
  messages: number;
  kept: number;
}

/** What a channel rule or the period left out; the message is still one of its channel's. */
const bySelection: ReadonlySet<DropReason> = new Set([
  "direct-message",
  "private-channel",
  "sensitive-channel",
  "outside-period",
]);

const examplesShown = 20;

class Count {
  readonly #question: PreflightQuestion;
  readonly #people = new Map<string, {isBot: boolean; isKnown: boolean; writes: boolean}>();
  readonly #channels = new Map<string, ChannelCount>();
  readonly #months = new Map<string, number>();
  readonly #dropped = new Map<DropReason, {count: number; examples: {where: string; detail?: string}[]}>();
  readonly #messages = {kept: 0, replies: 0, timeUncertain: 0, byBots: 0, reactions: 0, deletions: 0};
  #first = Infinity;
  #last = -Infinity;

  constructor(question: PreflightQuestion) {
    this.#question = question;
  }

  take(record: DialogueRecord): void {
    if (record.type === "person") this.#takePerson(record);
    else if (record.type === "channel") this.#channel(record);
    else if (record.type === "message") this.#takeMessage(record);
    else if (record.type === "dropped") this.#takeDropped(record);
    else if (record.type === "reaction") this.#messages.reactions++;
    else this.#messages.deletions++;
  }

  result(): Preflight {
    const people = [...this.#people.values()];
    const human = people.filter(({isBot}) => !isBot);
    const channels = [...this.#channels.values()];
    const direct = channels.filter(({record}) => record.visibility === "direct");
    return {
      period:
        this.#first <= this.#last
          ? {first: new Date(this.#first).toISOString(), last: new Date(this.#last).toISOString()}
          : null,
      months: [...this.#months]
        .map(([month, messages]) => ({month, messages}))
        .sort((a, b) => (a.month < b.month ? -1 : 1)),
      messages: {...this.#messages},
      people: {
        human: human.length,
        writing: human.filter(({writes}) => writes).length,
        matched: human.filter(({isKnown}) => isKnown).length,
        writingMatched: human.filter(({writes, isKnown}) => writes && isKnown).length,
        bots: people.length - human.length,
      },
      channels: channels
        .flatMap(({record: {key, name, visibility}, messages, kept}) =>
          visibility === "direct"
            ? []
            : [
                {
                  key,
                  name,
                  visibility,
                  sensitive: isSensitive(name, this.#question.sensitiveNames ?? sensitiveNames),
                  messages,
                  kept,
                },
              ],
        )
        .sort((a, b) => a.name.localeCompare(b.name) || (a.key < b.key ? -1 : 1)),
      direct: {channels: direct.length, messages: direct.reduce((sum, {messages}) => sum + messages, 0)},
      dropped: [...this.#dropped]
        .map(([reason, {count, examples}]) => ({reason, count, examples}))
        .sort((a, b) => b.count - a.count),
    };
  }

  #takePerson(person: PersonRecord): void {
    const writes = this.#people.get(person.key)?.writes ?? false;
    this.#people.set(person.key, {isBot: person.isBot, isKnown: this.#question.isKnown(person), writes});
  }

  #takeMessage({channelKey, authorKey, isBot, at, timeUncertain, parentKey}: MessageRecord): void {
    if (isBot) {
      this.#messages.byBots++;
      return;
    }
    const channel = this.#channelOf(channelKey);
    channel.messages++;
    channel.kept++;
    this.#messages.kept++;
    if (parentKey !== null) this.#messages.replies++;
    if (authorKey !== null) {
      const person = this.#people.get(authorKey);
      if (person) person.writes = true;
      else this.#people.set(authorKey, {isBot: false, isKnown: false, writes: true});
    }
    if (timeUncertain) {
      this.#messages.timeUncertain++;
      return;
    }
    this.#first = Math.min(this.#first, at);
    this.#last = Math.max(this.#last, at);
    const month = new Date(at).toISOString().slice(0, 7);
    this.#months.set(month, (this.#months.get(month) ?? 0) + 1);
  }

  #takeDropped({reason, count = 1, where, detail, channelKey}: DroppedRecord): void {
    const byReason = this.#dropped.get(reason) ?? {count: 0, examples: []};
    this.#dropped.set(reason, byReason);
    byReason.count += count;
    if (where !== "" && byReason.examples.length < examplesShown)
      byReason.examples.push({where, ...(detail === undefined ? {} : {detail})});
    if (bySelection.has(reason) && channelKey !== undefined && detail !== "bot")
      this.#channelOf(channelKey).messages += count;
  }

  #channel(record: ChannelRecord): ChannelCount {
    const known = this.#channels.get(record.key);
    const channel = {record, messages: known?.messages ?? 0, kept: known?.kept ?? 0};
    this.#channels.set(record.key, channel);
    return channel;
  }

  #channelOf(key: string): ChannelCount {
    return this.#channels.get(key) ?? this.#channel({type: "channel", key, name: key, visibility: "open"});
  }
}
