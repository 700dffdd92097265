import {type Chance, logNormal, pick, poisson} from "../analysis/statistics/index.ts";
import type {DeletionRecord, MessageRecord, ReactionRecord} from "../dialogue/index.ts";
import {type Agenda, agenda} from "./agenda.ts";
import {hourMs} from "./calendar.ts";
import type {Channel} from "./channels.ts";
import {mayMeet} from "./circles.ts";
import {botOf, personKey} from "./identities.ts";
import {marginMs, momentOn, postsPerDayOf, workingTime} from "./rhythm.ts";
import {authorAt, companion, companions, isAtWork, keyAt, nextTime, type Room, roomOf} from "./room.ts";
import {botText, openingText, replyText, type Talk, talkOn} from "./wording/talk.ts";
import type {World} from "./world.ts";

/** One thing that happens in a channel, with what an export says beside the record. */
export interface Turn {
  readonly record: MessageRecord | ReactionRecord | DeletionRecord;
  readonly talk: Talk;
  /** How many replies by people follow in the conversation that this record opens; 0 for all else. */
  readonly replies: number;
  /** The text that a reply by mail quotes; "" for all else. */
  readonly quoted: string;
}

/** The share of chat messages that their writers edited. */
export const editedShare = 0.03;

/**
 * All that happens in the channel, in the order of time; a message's reactions follow it at once.
 * The numbers in `channel` come out exactly. Memory: the conversations that are still open, a few days' worth.
 */
export function* conversationsIn(world: World, channel: Channel): Generator<Turn> {
  const {until} = world;
  const room = roomOf(world, channel);
  const {chance} = room;
  const left = {...channel};
  const waiting: Agenda<Reply> = agenda();
  const postsPerDay = postsPerDayOf(room);
  for (const [d, count] of postsPerDay.entries()) {
    const moments = Float64Array.from({length: count}, () => momentOn(room, d)).sort();
    for (const moment of moments) {
      for (let reply = waiting.takeUntil(moment); reply; reply = waiting.takeUntil(moment)) yield* answer(room, reply);
      const odds = chance() * left.posts;
      const isReplied = odds < left.replied;
      const isAnswered = odds < left.answered;
      const conversation = open(room, moment, isAnswered);
      const replies = isReplied ? replyCount(chance, channel, left) : 0;
      yield* post(room, conversation, replies, isAnswered && !isReplied);
      for (const reply of repliesTo(room, conversation, replies)) waiting.put(reply);
      if (chance() * left.posts < left.deleted) {
        left.deleted--;
        const removed = open(room, moment, true);
        yield remove(room, removed);
        for (const reply of repliesTo(room, removed, 1)) waiting.put(reply);
        left.messages--;
      }
      if (chance() * left.posts < left.botMessages) {
        left.botMessages--;
        yield botMessage(room, conversation, moment);
      }
      left.posts--;
      left.messages -= 1 + replies;
      if (isReplied) left.replied--;
      if (isAnswered) left.answered--;
    }
  }
  for (let reply = waiting.takeUntil(until); reply; reply = waiting.takeUntil(until)) yield* answer(room, reply);
}

interface Conversation {
  readonly talk: Talk;
  readonly at: number;
  readonly opener: Said;
  /** The latest message, which a mail may answer instead of the first. */
  latest: Said;
}

interface Said {
  readonly key: string;
  readonly author: number;
  text: string;
}

interface Reply {
  readonly at: number;
  readonly conversation: Conversation;
  /** 0 for the first. */
  readonly place: number;
}

/** How many replies a conversation gets, so that all replies are used up by the last conversation that gets any. */
function replyCount(chance: Chance, channel: Channel, left: Channel): number {
  const surplus = left.messages - left.posts - left.replied - left.deleted;
  if (left.replied === 1) return 1 + surplus;
  const mean = surplus / left.replied;
  const extra = Math.floor(-mean * Math.log(1 - chance()) + chance() * 0.5);
  return 1 + Math.min(extra, surplus, channel.visibility === "direct" ? 12 : 40);
}

function open(room: Room, moment: number, mustBeHeard: boolean): Conversation {
  const {world, channel, chance} = room;
  const at = nextTime(room, moment);
  const opener = {key: keyAt(room, at), author: authorAt(room, at, mustBeHeard), text: ""};
  return {talk: talkOn(chance, channel.theme, chance() < world.english ? "en" : "nl"), at, opener, latest: opener};
}

/**
 * The times of the replies. The first comes after a draw around the channel's median; what takes longer than that waits
 * for working hours, which leaves the median where it is.
 */
function repliesTo(room: Room, conversation: Conversation, count: number): Reply[] {
  const {world, channel, chance} = room;
  const median = channel.medianHours * hourMs;
  const end = world.until - marginMs;
  const times: number[] = [];
  let at = conversation.at;
  for (let place = 0; place < count; place++) {
    const wait = place === 0 ? logNormal(chance, median, 1.1) : logNormal(chance, median * 0.6, 1.2);
    at = place === 0 && wait <= median ? at + wait : workingTime(room, at + wait);
    times.push(at < end ? at : conversation.at + (end - conversation.at) * chance());
  }
  return times.sort((a, b) => a - b).map((at, place) => ({at, conversation, place}));
}

function* post(room: Room, {talk, at, opener}: Conversation, replies: number, mustReact: boolean): Generator<Turn> {
  const {chance, channel} = room;
  const {key, author} = opener;
  opener.text = openingText(chance, talk);
  const isMail = channel.source === "lists";
  const mentions = !isMail && chance() < 0.1 ? companions(room, author, at, 1 + poisson(chance, 0.3)) : [];
  const record = message(room, at, opener, {threadKey: key, parentKey: null, mentions, to: []});
  yield {record, talk, replies, quoted: ""};
  if (isMail) return;
  const reactions = mustReact ? 1 + poisson(chance, 0.6) : replies > 0 ? poisson(chance, 0.5) : 0;
  yield* reactionsTo(room, opener, at, reactions, talk);
}

function* answer(room: Room, {at: planned, conversation, place}: Reply): Generator<Turn> {
  const {channel, chance} = room;
  const {talk, opener} = conversation;
  const at = nextTime(room, planned);
  const isMail = channel.source === "lists";
  let parent = isMail && chance() < 0.6 ? conversation.latest : opener;
  const {author: previous} = conversation.latest;
  const mayThank =
    place > 0 &&
    previous !== opener.author &&
    isAtWork(room, opener.author, at) &&
    (!isMail || mayMeet(room.world.population, opener.author, previous));
  const isAsker = mayThank && chance() < 0.4;
  if (isAsker && isMail) parent = conversation.latest;
  let author = isAsker ? opener.author : companion(room, parent.author, at);
  if (author < 0) [parent, author] = [opener, companion(room, opener.author, at)];
  if (author < 0) author = opener.author;
  const said = {key: keyAt(room, at), author, text: replyText(chance, talk, place, isAsker)};
  const mentions = !isMail && chance() < 0.08 ? companions(room, author, at, 1) : [];
  const to = isMail && parent.author !== author && chance() < 0.5 ? [parent.author] : [];
  const record = message(room, at, said, {threadKey: opener.key, parentKey: parent.key, mentions, to});
  yield {record, talk, replies: 0, quoted: isMail ? parent.text : ""};
  conversation.latest = said;
  if (!isMail) yield* reactionsTo(room, said, at, poisson(chance, 0.35), talk);
}

function message(
  room: Room,
  at: number,
  {key, author, text}: Said,
  place: {threadKey: string; parentKey: string | null; mentions: readonly number[]; to: readonly number[]},
): MessageRecord {
  const {world, channel, chance} = room;
  const keyOf = (i: number) => personKey(world, channel.source, i);
  const share = channel.source === "chat" ? editedShare : 0;
  const isEdited = Math.floor((room.written + 1) * share) > Math.floor(room.written * share);
  room.written++;
  return {
    type: "message",
    key,
    channelKey: channel.key,
    authorKey: keyOf(author),
    isBot: false,
    at,
    // Somebody is called by name, but records hold no names in text.
    text: "@… ".repeat(place.mentions.length) + text,
    threadKey: place.threadKey,
    parentKey: place.parentKey,
    mentions: place.mentions.map(keyOf),
    recipients: place.to.map(keyOf),
    editedAt: isEdited ? Math.min(world.until - 1, at + Math.ceil(logNormal(chance, 180_000, 1))) : null,
  };
}

function* reactionsTo(room: Room, {key, author}: Said, at: number, count: number, talk: Talk): Generator<Turn> {
  const {world, channel, chance} = room;
  if (count === 0) return;
  for (const who of companions(room, author, at, count)) {
    const record: ReactionRecord = {
      type: "reaction",
      channelKey: channel.key,
      messageKey: key,
      authorKey: personKey(world, channel.source, who),
      name: pick(chance, reactionNames),
    };
    yield {record, talk, replies: 0, quoted: ""};
  }
}

// As often as they stand here.
const reactionNames = [
  ...[
    "thumbsup",
    "thumbsup",
    "thumbsup",
    "thumbsup",
    "heart",
    "heart",
    "clap",
    "clap",
    "raised_hands",
    "white_check_mark",
  ],
  ...["tada", "eyes", "pray", "joy", "bulb", "seedling"],
] as const;

function remove({channel}: Room, {talk, at, opener}: Conversation): Turn {
  const record: DeletionRecord = {type: "deletion", channelKey: channel.key, messageKey: opener.key, at};
  return {record, talk, replies: 1, quoted: ""};
}

/** In ict-vragen a ticket number under the question; elsewhere a post of its own. */
function botMessage(room: Room, {talk, opener: {key: threadKey}}: Conversation, moment: number): Turn {
  const {channel, chance} = room;
  const at = nextTime(room, moment + 1_000);
  const key = keyAt(room, at);
  const place = channel.theme === "ict" ? {threadKey, parentKey: threadKey} : {threadKey: key, parentKey: null};
  const record: MessageRecord = {
    type: "message",
    key,
    channelKey: channel.key,
    authorKey: botOf(channel).key,
    isBot: true,
    at,
    text: botText(chance, talk),
    ...place,
    mentions: [],
    recipients: [],
    editedAt: null,
  };
  return {record, talk, replies: 0, quoted: ""};
}
