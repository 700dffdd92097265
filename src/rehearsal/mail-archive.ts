import {Buffer} from "node:buffer";
import type {MessageRecord} from "../dialogue/index.ts";
import type {Channel} from "./channels.ts";
import {conversationsIn, type Turn} from "./conversations.ts";
import {mailDomain} from "./municipality.ts";
import type {Rehearsal} from "./rehearsal.ts";
import {greeting, subjectOf} from "./wording/talk.ts";

/**
 * The mailing lists as one mbox (RFC 4155, mboxrd quoting), a mail a piece, list after list in the order of time. A mail holds
 * more than the writer's words: quoted text, a greeting and a footer, as real ones do. Reactions have no place in mail.
 */
export function* mailArchive({world}: Pick<Rehearsal, "world">): Generator<string> {
  const names = new Map(world.population.people.map(({mail, name}) => [mail, name]));
  for (const channel of world.channels) {
    if (channel.source !== "lists") continue;
    for (const turn of conversationsIn(world, channel)) {
      if (turn.record.type === "message") yield mailOf(channel, turn.record, turn, names);
    }
  }
}

function mailOf(
  channel: Channel,
  message: MessageRecord,
  {talk, quoted}: Turn,
  names: ReadonlyMap<string, string>,
): string {
  const {authorKey, at, parentKey, threadKey} = message;
  const address = authorKey ?? "";
  const name = names.get(address) ?? address;
  const date = new Date(at).toUTCString();
  const list = `${channel.name}@lijsten.${mailDomain}`;
  const subject = `[${channel.name}] ${parentKey === null ? "" : "Re: "}${subjectOf(talk)}`;
  const references = parentKey === threadKey ? `<${threadKey}>` : `<${threadKey}> <${parentKey}>`;
  const headers = [
    `From: ${encoded(name)} <${address}>`,
    `To: ${[...message.recipients, list].join(", ")}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${date.replace("GMT", "+0000")}`,
    `Message-ID: <${message.key}>`,
    ...(parentKey === null ? [] : [`In-Reply-To: <${parentKey}>`, `References: ${references}`]),
    `List-Id: <${channel.key}>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
  ];
  const quote =
    quoted === ""
      ? []
      : [talk.language === "nl" ? "Eerder in deze lijst:" : "Earlier on this list:", `> ${quoted}`, ""];
  // As in RFC 3676: what follows "-- " is not part of the text.
  const body = [message.text, "", ...quote, greeting(talk), name, "-- ", list];
  const escaped = body.map((line) => line.replace(/^(>*From )/, ">$1"));
  const stamp = date.replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, "$1 $3 $2 $5 $4");
  return `${[`From ${address} ${stamp}`, ...headers, "", ...escaped, ""].join("\n")}\n`;
}

/** A header's words; RFC 2047 when they are not plain ASCII. */
function encoded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII.
  return /^[\x00-\x7f]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
}
