import {Problem} from "../../platform/problem.ts";
import type {Connector} from "./connector.ts";
import {exportName} from "./export-name.ts";
import {commonestTeam, hasSlackTimes, layoutOf} from "./slack-layout.ts";
import {Reading} from "./slack-reading.ts";

/**
 * A Slack workspace export, of any year: lists of users and conversations, and per conversation a folder with a file per
 * day. Read folder by folder, day by day. Times come from the messages: the names of the files follow another time zone.
 * Memory: users, conversations, and two numbers per message of the conversation being read.
 */
export const slack: Connector = {
  kind: "slack",
  name: "Slack",

  async recognise(archive) {
    const {lists, days} = layoutOf(archive);
    if (days.size > 0) return lists.size > 0 ? 1 : (await hasSlackTimes(archive, days)) ? 0.8 : 0;
    return lists.has("channels.json") && lists.has("users.json") ? 0.5 : 0;
  },

  async identify(archive) {
    const {lists} = layoutOf(archive);
    const users = lists.get("users.json") ?? lists.get("org_users.json");
    const name = exportName(archive.name).replace(/ slack export.*$/i, "");
    return {key: users ? await commonestTeam(archive, users) : null, name};
  },

  async *read(archive, options) {
    const {lists, days, rest} = layoutOf(archive);
    if (lists.size === 0 && days.size === 0)
      throw new Problem("not-an-export", {
        nl: `In ${archive.name} zit geen Slack-export.`,
        en: `${archive.name} holds no Slack export.`,
      });
    const reading = new Reading(archive, options);
    for (const {name, reason} of archive.refused)
      yield {type: "dropped", reason: "unsafe-path", where: name, detail: reason};
    for (const {name} of rest) yield {type: "dropped", reason: "not-a-message-file", where: name};
    yield* reading.people([lists.get("users.json"), lists.get("org_users.json")]);
    yield* reading.channels(lists, days);
    for (const [folder, files] of days)
      for await (const batch of reading.channel(folder, files)) for (const record of batch) yield record;
    options.progress?.(1);
  },
};
