import type {PersonRecord} from "../stream.ts";
import {fields, textOf} from "./slack-fields.ts";

/** Slack's own bot; it stands in no users.json. */
export const slackbot = "USLACKBOT";

/** A user of users.json, whatever is missing or null in it; undefined when it has no id. */
export function slackPerson(user: unknown): PersonRecord | undefined {
  const it = fields(user);
  const key = textOf(it["id"]);
  if (key === "") return undefined;
  const profile = fields(it["profile"]);
  const mail = textOf(profile["email"]).trim().toLowerCase();
  return {
    type: "person",
    key,
    name: nameOf(profile, it),
    mails: mail.includes("@") ? [mail] : [],
    isBot: it["is_bot"] === true || it["is_workflow_bot"] === true || key === slackbot,
  };
}

/** Somebody who is in no users.json, from what a message says of its writer; the name is "" when it says nothing. */
export function personOfMessage(key: string, userProfile: unknown, isBot: boolean): PersonRecord {
  return {type: "person", key, name: isBot ? "" : nameOf(fields(userProfile), {}), mails: [], isBot};
}

function nameOf(profile: Readonly<Record<string, unknown>>, user: Readonly<Record<string, unknown>>): string {
  const names = [profile["real_name"], user["real_name"], profile["display_name"], user["name"], profile["name"]];
  return (
    names
      .map((name) => textOf(name).trim())
      .find((name) => name !== "")
      ?.toWellFormed() ?? ""
  );
}
