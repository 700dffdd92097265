import type {Rehearsal} from "./rehearsal.ts";

/** What the tests count in a rehearsal's records, without a look at how they were made. People are staff numbers. */
export interface Heard {
  readonly unit: Map<string, string>;
  readonly messages: number;
  readonly botMessages: number;
  readonly deleted: number;
  readonly edited: number;
  readonly channels: Map<string, ChannelHeard>;
  /** Replies, mentions, reactions and mails: from whom to whom, two different people. */
  readonly meetings: (readonly [string, string])[];
  readonly written: Map<string, number>;
  readonly reacted: Set<string>;
}

export interface ChannelHeard {
  messages: number;
  posts: number;
  answered: number;
  replied: number;
  botMessages: number;
  deleted: number;
  edited: number;
  /** Milliseconds from each replied post to the first reply by another person. */
  firstReplies: number[];
}

/** Reads all sources once. Cost O(records), in memory too. */
export function heard(rehearsal: Rehearsal): Heard {
  const idOf = new Map(rehearsal.people.map(({mail, id}) => [mail, id]));
  const channels = new Map<string, ChannelHeard>();
  const meetings: (readonly [string, string])[] = [];
  const written = new Map<string, number>();
  const reacted = new Set<string>();
  const total = {messages: 0, botMessages: 0, deleted: 0, edited: 0};
  for (const {key} of rehearsal.sources) {
    const people = new Map<string, string>();
    const said = new Map<
      string,
      {author: string; at: number; isPost: boolean; isReplied: boolean; isAnswered: boolean}
    >();
    const meet = (from: string, to: string) => {
      if (from !== to) meetings.push([from, to]);
    };
    for (const record of rehearsal.records(key)) {
      if (record.type === "person" && record.mails[0]) people.set(record.key, idOf.get(record.mails[0])!);
      else if (record.type === "channel") channels.set(record.key, silence());
      else if (record.type === "reaction") {
        const message = said.get(`${record.channelKey} ${record.messageKey}`)!;
        const author = people.get(record.authorKey)!;
        reacted.add(author);
        meet(author, message.author);
        if (message.isPost && !message.isAnswered && author !== message.author) {
          message.isAnswered = true;
          channels.get(record.channelKey)!.answered++;
        }
      } else if (record.type === "deletion") {
        channels.get(record.channelKey)!.deleted++;
        total.deleted++;
      } else if (record.type === "message") {
        const channel = channels.get(record.channelKey)!;
        if (record.isBot) {
          channel.botMessages++;
          total.botMessages++;
          continue;
        }
        const author = people.get(record.authorKey!)!;
        const isPost = record.parentKey === null;
        said.set(`${record.channelKey} ${record.key}`, {
          author,
          at: record.at,
          isPost,
          isReplied: false,
          isAnswered: false,
        });
        written.set(author, (written.get(author) ?? 0) + 1);
        channel.messages++;
        total.messages++;
        if (isPost) channel.posts++;
        if (record.editedAt !== null) {
          channel.edited++;
          total.edited++;
        }
        for (const who of [...record.mentions, ...record.recipients]) meet(author, people.get(who)!);
        const parent = said.get(`${record.channelKey} ${record.parentKey}`);
        if (parent) meet(author, parent.author);
        const post = said.get(`${record.channelKey} ${record.threadKey}`);
        if (!post?.isPost || post.author === author) continue;
        if (!post.isReplied) {
          channel.replied++;
          channel.firstReplies.push(record.at - post.at);
        }
        if (!post.isAnswered) channel.answered++;
        post.isReplied = true;
        post.isAnswered = true;
      }
    }
  }
  const unit = new Map(rehearsal.people.map(({id, unit}) => [id, unit.split("/")[0]!]));
  return {unit, ...total, channels, meetings, written, reacted};
}

function silence(): ChannelHeard {
  return {messages: 0, posts: 0, answered: 0, replied: 0, botMessages: 0, deleted: 0, edited: 0, firstReplies: []};
}
