import type {DialogueRecord, MessageRecord} from "../stream.ts";
import {all, madeArchive} from "./readings.suite.ts";
import {slack} from "./slack.ts";

export const users = [
  {id: "U1", team_id: "T1", name: "anne", profile: {real_name: "Anne Bos", email: "Anne@Example.nl"}},
  {id: "U2", team_id: "T1", name: "bert", profile: {real_name: "", display_name: null}, deleted: true},
  {id: "U3", team_id: "T9", name: null, profile: null},
  {id: "B9", team_id: "T1", name: "helper", is_bot: true},
];
/** The lists of an export, by file. */
export const lists = {
  "users.json": JSON.stringify(users),
  "channels.json": JSON.stringify([{id: "C1", name: "general"}]),
  "groups.json": JSON.stringify([{id: "G1", name: "plans"}]),
  "dms.json": JSON.stringify([{id: "D1", members: ["U1", "U2"]}]),
  "mpims.json": JSON.stringify([{id: "G2", name: "mpdm-anne--bert--cas-1"}]),
};
/** A day file. */
export const day = (...messages: object[]) =>
  JSON.stringify(messages.map((message) => ({type: "message", ...message})));

/** The records of an export of these files beside the lists. */
export function readFiles(files: Readonly<Record<string, string>>): Promise<DialogueRecord[]> {
  const made = Object.entries({...lists, ...files}).map(([path, text]) => [path, () => [text]]);
  return all(slack, madeArchive("export.zip", Object.fromEntries(made) as Record<string, () => string[]>));
}

/** The messages of a channel with one day file. */
export async function messages(...each: object[]): Promise<MessageRecord[]> {
  return (await readFiles({"general/2026-03-01.json": day(...each)})).filter((record) => record.type === "message");
}

/** How many were left out or remarked upon, by reason. */
export function counts(records: readonly DialogueRecord[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const record of records)
    if (record.type === "dropped") found[record.reason] = (found[record.reason] ?? 0) + (record.count ?? 1);
  return found;
}
