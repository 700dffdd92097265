import type {DropReason, MessageRecord} from "../stream.ts";
import {isPlausibleTime} from "./plausible-time.ts";
import {fields, listOf, type SlackTime, slackTime, textOf} from "./slack-fields.ts";
import {slackbot} from "./slack-people.ts";
import {mentionedIn, plainText} from "./slack-text.ts";

/** What one record of a day file turns out to be. */
export type SlackItem =
  | {readonly type: "said"; readonly time: SlackTime; readonly said: Said}
  | {readonly type: "deleted"; readonly key: string; readonly at: number}
  | {readonly type: "dropped"; readonly reason: DropReason; readonly detail?: string};

/** A message before its key is known for certain: that depends on the others of its channel. */
export interface Said {
  readonly message: Omit<MessageRecord, "key" | "threadKey" | "channelKey">;
  /** The message that opens the conversation; null when this one does. */
  readonly root: string | null;
  /** Whether it has answers. */
  readonly opensThread: boolean;
  /** Who wrote it and what, as the export has it: tells two messages of one moment apart. */
  readonly writer: string;
  readonly content: string;
  readonly reactions: readonly {readonly authorKey: string; readonly name: string}[];
  /** Reactions by people the export does not name, and by bots. */
  readonly unnamedReactions: number;
  readonly botReactions: number;
  readonly profile: unknown;
}

export interface SlackWorkspace {
  readonly isBot: (user: string) => boolean;
  readonly channelName: (id: string) => string | undefined;
}

/** Reads one record of a day file. Nothing in it can make this throw. */
export function slackItem(record: unknown, workspace: SlackWorkspace): SlackItem {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return dropped("unreadable-record", "not a message");
  const it = fields(record);
  const subtype = textOf(it["subtype"]);
  if (it["type"] !== "message" && it["type"] !== undefined)
    return dropped("system-message", kindOf(textOf(it["type"])));
  const time = slackTime(it["ts"]);
  if (!time) return dropped("broken-date", "no time, so no id");
  const at = time.micros / 1_000;
  if (subtype === "tombstone") return {type: "deleted", key: time.key, at};
  if (subtype === "message_deleted") {
    const gone = slackTime(it["deleted_ts"]);
    return gone ? {type: "deleted", key: gone.key, at} : dropped("system-message", subtype);
  }
  if (subtype !== "" && !spoken.has(subtype)) return dropped("system-message", kindOf(subtype));
  const user = writerOf(it, subtype);
  const isBot = isByBot(it, subtype, user, workspace);
  if (!isBot && (user === "" || user === "U00")) return dropped("unknown-author");
  const markup = ownWords(it, subtype);
  const files = [...listOf(it["files"]), ...(it["file"] === undefined ? [] : [it["file"]])];
  const hasMore = files.length > 0 || listOf(it["attachments"]).length > 0 || listOf(it["blocks"]).length > 0;
  if (!isBot && markup === "" && !hasMore) return dropped("empty");
  return {type: "said", time, said: said(it, {time, user, isBot, markup, files}, workspace)};
}

/** Subtypes that are something somebody said; all others tell of joins, topics, pins and the like. */
const spoken: ReadonlySet<string> = new Set([
  "me_message",
  "file_share",
  "file_comment",
  "thread_broadcast",
  "bot_message",
]);

interface Read {
  readonly time: SlackTime;
  readonly user: string;
  readonly isBot: boolean;
  readonly markup: string;
  readonly files: readonly unknown[];
}

function said(
  it: Readonly<Record<string, unknown>>,
  {time, user, isBot, markup, files}: Read,
  workspace: SlackWorkspace,
): Said {
  const thread = slackTime(it["thread_ts"]);
  const root = thread && thread.key !== time.key ? thread.key : null;
  const edited = slackTime(fields(it["edited"])["ts"]);
  const at = Math.floor(time.micros / 1_000);
  const writer = user || textOf(it["bot_id"]);
  return {
    message: {
      type: "message",
      authorKey: writer || null,
      isBot,
      at,
      ...(isPlausibleTime(at) ? {} : {timeUncertain: true}),
      text: plainText(markup, workspace.channelName),
      parentKey: root,
      mentions: mentionedIn(markup).filter((id) => id !== user && id !== slackbot && !workspace.isBot(id)),
      recipients: [],
      editedAt: edited ? Math.floor(edited.micros / 1_000) : null,
    },
    root,
    opensThread: thread !== undefined && root === null,
    writer: writer || textOf(it["username"]),
    content: `${markup}\n${files.map((file) => textOf(fields(file)["id"])).join(" ")}`,
    ...reactionsOf(it["reactions"], workspace),
    profile: it["user_profile"],
  };
}

function reactionsOf(
  value: unknown,
  workspace: SlackWorkspace,
): Pick<Said, "reactions" | "unnamedReactions" | "botReactions"> {
  if (!Array.isArray(value) || value.length === 0) return {reactions: [], unnamedReactions: 0, botReactions: 0};
  const reactions = new Map<string, {authorKey: string; name: string}>();
  let [unnamedReactions, botReactions] = [0, 0];
  for (const each of value) {
    const it = fields(each);
    const name = textOf(it["name"])
      .replace(/::skin-tone-\d$/, "")
      .toWellFormed();
    const users = listOf(it["users"])
      .map(textOf)
      .filter((user) => user !== "");
    for (const user of users) {
      if (name === "") unnamedReactions++;
      else if (user === slackbot || workspace.isBot(user)) botReactions++;
      else reactions.set(`${user} ${name}`, {authorKey: user, name});
    }
    const count = it["count"];
    if (typeof count === "number" && Number.isSafeInteger(count) && count > users.length)
      unnamedReactions += count - users.length;
  }
  return {reactions: [...reactions.values()], unnamedReactions, botReactions};
}

function writerOf(it: Readonly<Record<string, unknown>>, subtype: string): string {
  return textOf(it["user"]) || (subtype === "file_comment" ? textOf(fields(it["comment"])["user"]) : "");
}

function isByBot(
  it: Readonly<Record<string, unknown>>,
  subtype: string,
  user: string,
  workspace: SlackWorkspace,
): boolean {
  if (subtype === "bot_message" || textOf(it["bot_id"]) !== "" || user === slackbot || workspace.isBot(user))
    return true;
  return user === "" && (textOf(it["username"]) !== "" || textOf(it["app_id"]) !== "");
}

/** Until 2018 a shared file or a comment on one was told in Slack's words, with the writer's own words beside them. */
function ownWords(it: Readonly<Record<string, unknown>>, subtype: string): string {
  const text = textOf(it["text"]);
  if (subtype === "file_comment") return textOf(fields(it["comment"])["comment"]);
  if (subtype !== "file_share" || !/^<@[A-Z0-9]+(\|[^<>]*)?> \w+ed a/.test(text)) return text;
  return textOf(fields(fields(it["file"])["initial_comment"])["comment"]);
}

function dropped(reason: DropReason, detail?: string): SlackItem {
  return detail === undefined ? {type: "dropped", reason} : {type: "dropped", reason, detail};
}

/** A kind's name as the export gives it, unless it is no name at all. */
function kindOf(name: string): string {
  return /^[a-z_]{1,40}$/.test(name) ? name : "unknown kind";
}
