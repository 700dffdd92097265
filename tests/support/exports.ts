import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strToU8, zipSync} from "fflate";
import {onTestFinished} from "vitest";
import {readExport} from "../../src/dialogue/index.ts";
import {mailArchive, type Rehearsal, slackExport} from "../../src/rehearsal/index.ts";

export interface SlackUser {
  readonly id: string;
  readonly name: string;
  readonly mail?: string;
  readonly isBot?: boolean;
}

/** A message as Slack writes it, but for `at` ("2026-03-02T09:00:00Z"), which becomes its `ts`; `under` is the `at` of the post it replies to. */
export interface SlackMessage {
  readonly user: string;
  readonly at: string;
  readonly text?: string;
  readonly under?: string;
  readonly editedAt?: string;
  readonly isDeleted?: boolean;
  /** Who reacted with a thumb. */
  readonly thumbs?: readonly string[];
}

/** A Slack export: users.json, channels.json, groups.json, and per channel a file a day. */
export function slackZip(
  users: readonly SlackUser[],
  channels: Readonly<Record<string, readonly SlackMessage[]>>,
  privateChannels: readonly string[] = [],
): Uint8Array {
  const files: Record<string, unknown> = {
    "users.json": users.map(({id, name, mail, isBot = false}) => ({
      ...{id, team_id: "T1", name: id.toLowerCase(), real_name: name, is_bot: isBot, deleted: false},
      profile: {real_name: name, ...(mail === undefined ? {} : {email: mail})},
    })),
  };
  const listed = Object.keys(channels).map((name) => ({id: `C-${name}`, name, members: users.map(({id}) => id)}));
  const isPrivate = ({name}: {name: string}) => privateChannels.includes(name);
  files["channels.json"] = listed.filter((channel) => !isPrivate(channel));
  files["groups.json"] = listed.filter(isPrivate);
  for (const [name, messages] of Object.entries(channels))
    for (const message of messages) {
      const file = `${name}/${message.at.slice(0, 10)}.json`;
      files[file] = [...((files[file] as object[]) ?? []), slackMessage(message, users)];
    }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, json]) => [name, strToU8(JSON.stringify(json))])),
  );
}

const tsOf = (at: string) => (Date.parse(at) / 1000).toFixed(6);

function slackMessage({user, at, text, under, editedAt, isDeleted, thumbs}: SlackMessage, users: readonly SlackUser[]) {
  const thread = under === undefined ? {} : {thread_ts: tsOf(under)};
  if (isDeleted)
    return {type: "message", subtype: "tombstone", user: "USLACKBOT", text: "Deleted.", ts: tsOf(at), ...thread};
  const isBot = users.find(({id}) => id === user)?.isBot ?? false;
  return {
    ...{type: "message", user, text: text ?? `What ${user} said at ${at}`, ts: tsOf(at), team: "T1", ...thread},
    ...(isBot ? {bot_id: `B${user}`} : {}),
    ...(editedAt === undefined ? {} : {edited: {user, ts: tsOf(editedAt)}}),
    ...(thumbs === undefined ? {} : {reactions: [{name: "+1", users: thumbs, count: thumbs.length}]}),
  };
}

export interface Mail {
  readonly id: string;
  readonly from: string;
  readonly at: string;
  readonly to?: readonly string[];
  readonly inReplyTo?: string;
  readonly text?: string;
}

/** A mailing list's archive in one file. Names are the part of an address before the @. */
export function mbox(list: string, mails: readonly Mail[]): Uint8Array {
  const address = `${list}@lists.example.org`;
  return strToU8(
    mails
      .map(({id, from, at, to = [], inReplyTo, text}) => {
        const date = new Date(at).toUTCString().replace("GMT", "+0000");
        return [
          `From ${from} ${new Date(at).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, "$1 $3 $2 $5 $4")}`,
          `From: ${from.split("@")[0]} <${from}>`,
          `To: ${[...to, address].join(", ")}`,
          `Subject: ${inReplyTo === undefined ? "" : "Re: "}[${list}] About ${id}`,
          `Date: ${date}`,
          `Message-ID: <${id}@example.org>`,
          ...(inReplyTo === undefined
            ? []
            : [`In-Reply-To: <${inReplyTo}@example.org>`, `References: <${inReplyTo}@example.org>`]),
          `List-Id: <${list}.lists.example.org>`,
          "Content-Type: text/plain; charset=utf-8",
          "",
          text ?? `What ${from} wrote as ${id}.`,
          "",
          "",
        ].join("\n");
      })
      .join(""),
  );
}

/** The two exports of a rehearsal organisation. */
export async function rehearsalExports(rehearsal: Rehearsal): Promise<{slack: Uint8Array; mail: Uint8Array}> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of slackExport(rehearsal)) chunks.push(chunk);
  return {slack: Buffer.concat(chunks), mail: strToU8([...mailArchive(rehearsal)].join(""))};
}

/** Writes a file into a folder of its own that is gone after the test. @returns its path. */
export function onDisk(name: string, bytes: Uint8Array): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "samenspel-test-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** What the connector and the selection make of an export. @param privateChannels keys of those that may be read. */
export const batchesIn = (path: string, privateChannels: readonly string[] = []) =>
  readExport(
    {task: "import", path, choice: {privateChannels}, batchSize: 200},
    {signal: new AbortController().signal, progress: () => {}},
  );
