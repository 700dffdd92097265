import {strToU8, Zip, ZipDeflate} from "fflate";
import type {DeletionRecord, MessageRecord} from "../dialogue/index.ts";
import {dayAt} from "./calendar.ts";
import type {Channel} from "./channels.ts";
import {conversationsIn, type Turn} from "./conversations.ts";
import {bots, identitiesOf, personKey} from "./identities.ts";
import type {Rehearsal} from "./rehearsal.ts";
import type {World} from "./world.ts";

/**
 * The chat as the zip that Slack gives an owner: users, channels, private and direct channels, and a folder per channel with a
 * file per day. Read back it gives the same people, channels, messages, reactions and deletions as `records("chat")`.
 * The same rehearsal gives the same bytes, in any time zone. Memory: one channel's day.
 */
export async function* slackExport({world}: Pick<Rehearsal, "world">): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  // A zip stores local time, so the date is made in local time too.
  const mtime = new Date(2026, 0, 1);
  const put = (name: string, json: string) => {
    const file = new ZipDeflate(name, {level: 6});
    file.mtime = mtime;
    zip.add(file);
    file.push(strToU8(json), true);
  };
  const chats = world.channels.filter(({source}) => source === "chat");
  put("users.json", JSON.stringify(usersOf(world), null, 1));
  for (const [name, visibility] of [
    ["channels.json", "open"],
    ["groups.json", "private"],
    ["dms.json", "direct"],
  ] as const) {
    put(
      name,
      JSON.stringify(
        chats.filter((chat) => chat.visibility === visibility).map((chat) => channelOf(world, chat)),
        null,
        1,
      ),
    );
  }
  yield* ready.splice(0);
  for (const chat of chats) {
    for (const [date, messages] of daysIn(world, chat)) {
      put(`${chat.visibility === "direct" ? chat.key : chat.name}/${date}.json`, `[${messages.join(",\n")}]`);
      yield* ready.splice(0);
    }
  }
  zip.end();
  yield* ready.splice(0);
}

const teamId = "T0WATERRIJK";

function usersOf(world: World): object[] {
  const titles = new Map(world.population.people.map(({mail, role}) => [mail, role]));
  return identitiesOf(world, "chat").map(({key, name, mails, isBot}) => {
    const email = mails[0];
    return {
      id: key,
      team_id: teamId,
      name: isBot ? key.toLowerCase() : email?.split("@")[0],
      deleted: false,
      real_name: name,
      tz: "Europe/Amsterdam",
      is_bot: isBot,
      is_restricted: false,
      profile: {
        title: titles.get(email ?? "") ?? "",
        real_name: name,
        display_name: isBot ? name : "",
        ...(email ? {email} : {}),
      },
    };
  });
}

function channelOf(world: World, channel: Channel): object {
  const members = Array.from(channel.members, (i) => personKey(world, "chat", i));
  const created = Math.floor(world.days[0]!.start / 1000);
  if (channel.visibility === "direct") return {id: channel.key, created, members};
  const {key: id, name} = channel;
  return {
    id,
    name,
    created,
    creator: members[0],
    is_archived: false,
    members,
    topic: {value: ""},
    purpose: {value: ""},
  };
}

/** The messages of a channel as JSON, a row per day, days without messages left out. */
function* daysIn(world: World, channel: Channel): Generator<[date: string, messages: string[]]> {
  let date = "";
  let rows: string[] = [];
  let open: SlackMessage | undefined;
  const close = () => {
    if (open) rows.push(JSON.stringify(open));
    open = undefined;
  };
  for (const turn of conversationsIn(world, channel)) {
    const {record} = turn;
    if (record.type === "reaction") {
      const same = open?.reactions?.find(({name}) => name === record.name);
      if (same) same.users.push(record.authorKey);
      else if (open)
        open.reactions = [...(open.reactions ?? []), {name: record.name, users: [record.authorKey], count: 0}];
      for (const reaction of open?.reactions ?? []) reaction.count = reaction.users.length;
      continue;
    }
    close();
    const today = world.days[dayAt(world.days, record.at)]!.date;
    if (today !== date) {
      if (rows.length > 0) yield [date, rows];
      [date, rows] = [today, []];
    }
    open = record.type === "message" ? messageOf(record, turn) : tombstoneOf(record, turn);
  }
  close();
  if (rows.length > 0) yield [date, rows];
}

interface SlackMessage {
  readonly [field: string]: unknown;
  reactions?: {readonly name: string; readonly users: string[]; count: number}[];
}

function messageOf(message: MessageRecord, {replies}: Turn): SlackMessage {
  const {key: ts, authorKey, threadKey, editedAt, isBot} = message;
  const called = message.mentions.values();
  const escaped = message.text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return {
    type: "message",
    user: authorKey,
    text: escaped.replaceAll("@…", () => `<@${called.next().value}>`),
    ts,
    team: teamId,
    ...(isBot ? {bot_id: botIdOf(authorKey)} : {}),
    ...(threadKey !== ts || replies > 0 ? {thread_ts: threadKey} : {}),
    ...(replies > 0 ? {reply_count: replies} : {}),
    ...(editedAt === null ? {} : {edited: {user: authorKey, ts: (editedAt / 1000).toFixed(6)}}),
  };
}

function tombstoneOf({messageKey: ts}: DeletionRecord, {replies}: Turn): SlackMessage {
  return {
    type: "message",
    subtype: "tombstone",
    user: "USLACKBOT",
    text: "This message was deleted.",
    hidden: true,
    ts,
    thread_ts: ts,
    reply_count: replies,
  };
}

function botIdOf(key: string | null): string {
  return `B0${bots.findIndex((bot) => bot.key === key) + 1}WATERRIJK`;
}
