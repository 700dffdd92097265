import type {ChannelRecord, Visibility} from "../stream.ts";
import {fields, textOf} from "./slack-fields.ts";

/** The files that list conversations, and who can read what they list. */
export const channelLists: Readonly<Record<string, Visibility>> = {
  "channels.json": "open",
  "groups.json": "private",
  "mpims.json": "direct",
  "dms.json": "direct",
};

/** A conversation of one of the lists; undefined without an id. Direct ones get no name: theirs are made of people's. */
export function listedChannel(
  item: unknown,
  listed: Visibility,
): (ChannelRecord & {readonly folder: string}) | undefined {
  const it = fields(item);
  const key = textOf(it["id"]);
  if (key === "") return undefined;
  const isDirect = listed === "direct" || it["is_im"] === true || it["is_mpim"] === true;
  const isPrivate = listed === "private" || it["is_private"] === true || it["is_group"] === true;
  const name = textOf(it["name"]).toWellFormed();
  const visibility: Visibility = isDirect ? "direct" : isPrivate ? "private" : "open";
  return {type: "channel", key, name: isDirect ? "" : name, visibility, folder: name || key};
}

/**
 * A folder that stands in no list: Slack leaves archived channels out of channels.json, so it is an open channel, unless
 * its name is what Slack gives conversations between a few people.
 * @param otherwise who can read along in what is no conversation between a few people.
 */
export function unlistedChannel(folder: string, otherwise: Visibility): ChannelRecord {
  const isDirect = /^(D[A-Z0-9]{7,}|mpdm-.*)$/.test(folder);
  return {type: "channel", key: folder, name: isDirect ? "" : folder, visibility: isDirect ? "direct" : otherwise};
}
